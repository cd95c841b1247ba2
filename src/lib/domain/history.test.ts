import { describe, expect, it } from 'vitest';
import { effectsOn } from './effects-on.ts';
import type { Effect, Event } from './form.ts';
import { historyOf } from './history.ts';
import { parseDay } from './partial-date.ts';

const cites = [{ source: 'gazette' }];
const on = (id: string, date: string, ...effects: Effect[]): Event => ({ id, date, title: id, summary: id, kind: 'agreement', weight: 3, cites, effects });
const thing = { id: 'x', obligors: ['dune', 'birch'] };
const signed = on('signed', '1905-03-01', { commitment: 'x', standing: 'in-force' });
const at = (changes: object, events: Event[], date: string) => historyOf({ ...thing, ...changes }, effectsOn(events)).at(parseDay(date)!);

describe('historyOf', () => {
  it('keeps since where an event of the very day after the end renews what would have lapsed', () => {
    const renewed = on('renewed', '1926-01-01', { commitment: 'x', standing: 'in-force' });
    expect(at({ end: '1925-12-31' }, [signed, renewed], '1926-01-01')).toMatchObject({ standing: 'in-force', since: '1905-03-01' });
    expect(at({ end: '1925-12-31' }, [signed, renewed], '1925-12-31')).toMatchObject({ standing: 'in-force', since: '1905-03-01' });
  });

  it('lapses all the same where the event of that day sets no standing, and dates it with a whole day', () => {
    const called = on('called', '1926', { commitment: 'x', performance: 'invoked', by: ['dune'] });
    expect(at({ end: '1925-12-31' }, [signed, called], '1926-01-01')).toMatchObject({ standing: 'lapsed', since: '1926-01-01', performanceSince: '1926' });
  });

  it('stands through the last day of its term, whatever happens on that day, and lapses on the next', () => {
    const called = on('called', '1925-12-31', { commitment: 'x', performance: 'invoked', by: ['dune'] });
    const paused = on('paused', '1925-12-31', { commitment: 'x', standing: 'suspended' });
    expect(at({ end: '1925-12-31' }, [signed, called], '1925-12-31')).toMatchObject({ standing: 'in-force', performance: 'invoked' });
    expect(at({ end: '1925-12-31' }, [signed, paused], '1925-12-31')).toMatchObject({ standing: 'suspended' });
    expect(at({ end: '1925-12-31' }, [signed, paused], '1926-01-01')).toMatchObject({ standing: 'lapsed', since: '1926-01-01' });
  });

  it('dates the end of knowledge with a whole day even where an imprecise event falls on it', () => {
    const renewed = on('renewed', '1926', { commitment: 'x', standing: 'in-force' });
    expect(at({ knownUntil: '1925-12-31' }, [signed, renewed], '1926-05-01')).toMatchObject({ standing: 'unknown', since: '1926-01-01' });
  });

  it('keeps what had ended ended after knownUntil, and lets a proposal become unknown', () => {
    const proposed = on('offered', '1905-03-01', { commitment: 'x', standing: 'proposed' });
    const ended = on('ended', '1910-01-01', { commitment: 'x', standing: 'withdrawn' });
    expect(at({ knownUntil: '1920' }, [signed, ended], '1930-01-01')).toMatchObject({ standing: 'withdrawn', since: '1910-01-01' });
    expect(at({ knownUntil: '1920' }, [proposed], '1921-01-01')).toMatchObject({ standing: 'unknown', since: '1921-01-01' });
  });

  it('names an event once that has one effect on each of two obligors', () => {
    const raid = on(
      'raid', '1914-08-02', { commitment: 'x', performance: 'breached', by: ['dune'], accordingTo: ['haven'] },
      { commitment: 'x', performance: 'disputed', by: ['birch'], accordingTo: ['dune'] }
    );
    expect(at({}, [signed, raid], '1914-08-02')).toMatchObject({
      events: ['signed', 'raid'], performance: 'breached', performanceBy: { dune: 'breached', birch: 'disputed' }, accordingTo: ['haven']
    });
  });

  it('adds the denial of a repeated standing to who says so, and forgets both when the standing changes', () => {
    const denied = on('denied', '1910-01-01', { commitment: 'x', standing: 'in-force', disputedBy: ['dune'] });
    const ended = on('ended', '1911-01-01', { commitment: 'x', standing: 'withdrawn' });
    expect(at({}, [signed, denied], '1910-01-01')).toMatchObject({ since: '1905-03-01', standingSays: { accordingTo: [], disputedBy: ['dune'] } });
    expect(at({}, [signed, denied, ended], '1911-01-01').standingSays).toBeUndefined();
  });

  it('tells the same whether its days are asked for one by one, in any order, or its whole life at once', () => {
    const called = on('called', '1925', { commitment: 'x', performance: 'invoked', by: ['dune'] });
    const events = effectsOn([signed, called, on('other', '1925-06-01', { commitment: 'y', standing: 'in-force' })]);
    const term = { ...thing, end: '1925-12-31', knownUntil: '1920' };
    const days = ['1900-01-01', '1905-03-01', '1920-12-31', '1921-01-01', '1925-01-01', '1926-01-01', '1930-01-01'].map((date) => parseDay(date)!);
    const whole = historyOf(term, events);
    expect(whole.periods.map(({ from }) => from)).toEqual(['1905-03-01', '1921-01-01', '1925-01-01', '1926-01-01'].map((date) => parseDay(date)!));
    for (const first of days) {
      for (const second of days) {
        const life = historyOf(term, events);
        const was = life.at(first);
        expect([was, life.at(second)]).toEqual([whole.at(first), whole.at(second)]);
        expect(life.at(first)).toBe(was);
      }
    }
  });

  it('freezes every status, so that pictures can share them', () => {
    const status = at({}, [signed], '1910-01-01');
    expect([status, status.events, status.performanceBy, status.accordingTo].every(Object.isFrozen)).toBe(true);
  });
});
