import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { parseDay } from './partial-date.ts';
import { statusOf } from './status.ts';
import type { Status } from './status.ts';

const day = (text: string): number => parseDay(text)!;
const signed = event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'in-force' }]);
const broken = event('seized', '1914-08-02', [{ commitment: 'borders', performance: 'breached', accordingTo: ['vell'], disputedBy: ['ostrand'] }]);
const at = (date: string, events: Parameters<typeof opened>[1], changes: Parameters<typeof commitment>[1] = {}): Status =>
  statusOf(opened([commitment('borders', changes)], events), 'borders', day(date));

describe('statusOf', () => {
  it('answers none on a day before everything', () => {
    expect(at('1900-01-01', [signed, broken])).toMatchObject({ standing: 'none', since: null, performance: 'untested', events: [] });
  });

  it('keeps a breached commitment in force until an event ends it', () => {
    expect(at('1914-08-02', [signed, broken])).toMatchObject({ standing: 'in-force', since: '1905-03-01', performance: 'breached', performanceSince: '1914-08-02' });
    const ended = event('denounced', '1919-01-10', [{ commitment: 'borders', standing: 'withdrawn' }]);
    expect(at('1919-01-09', [signed, broken, ended]).standing).toBe('in-force');
    expect(at('1919-01-10', [signed, broken, ended])).toMatchObject({ standing: 'withdrawn', performance: 'breached' });
  });

  it('names who holds a breach and who denies it, of all effects with that performance', () => {
    const again = event('shelled', '1915-01-01', [{ commitment: 'borders', performance: 'breached', accordingTo: ['isles', 'vell'] }]);
    expect(at('1916-01-01', [signed, broken, again])).toMatchObject({ accordingTo: ['vell', 'isles'], disputedBy: ['ostrand'], events: ['signed', 'seized', 'shelled'] });
  });

  it('stays breached after a later invocation or keeping, and lists them', () => {
    const invoked = event('called', '1920-01-01', [{ commitment: 'borders', performance: 'invoked' }]);
    expect(at('1921-01-01', [signed, broken, invoked])).toMatchObject({ performance: 'breached', performanceSince: '1914-08-02', events: ['signed', 'seized', 'called'] });
  });

  it('holds one of two obligors in breach and not the other', () => {
    const both = { from: ['ostrand', 'north'] };
    const one = event('seized', '1914-08-02', [{ commitment: 'borders', performance: 'breached', by: ['ostrand'], accordingTo: ['vell'] }]);
    expect(at('1915-01-01', [signed, one], both)).toMatchObject({ performance: 'breached', performanceBy: { ostrand: 'breached', north: 'untested' } });
  });

  it('shows a disputed keeping as disputed until it is held broken', () => {
    const disputed = event('argued', '1910-01-01', [{ commitment: 'borders', performance: 'disputed', accordingTo: ['vell'], disputedBy: ['ostrand'] }]);
    expect(at('1911-01-01', [signed, disputed, broken])).toMatchObject({ performance: 'disputed', disputedBy: ['ostrand'] });
    expect(at('1915-01-01', [signed, disputed, broken]).performance).toBe('breached');
  });

  it('lets events of one day count by after, then by id', () => {
    const first = event('a-suspended', '1905-03-01', [{ commitment: 'borders', standing: 'suspended' }]);
    expect(at('1905-03-01', [signed, first]).standing).toBe('in-force');
    expect(at('1905-03-01', [signed, { ...first, after: ['signed'] }]).standing).toBe('suspended');
  });

  it('counts an imprecise date from its earliest day and shows it as it is', () => {
    const spring = event('spring', '1905-03', [{ commitment: 'borders', standing: 'in-force' }]);
    expect(at('1905-02-28', [spring]).standing).toBe('none');
    expect(at('1905-03-01', [spring])).toMatchObject({ standing: 'in-force', since: '1905-03' });
  });

  it('lapses the day after the end, the last day included', () => {
    expect(at('1925-12-31', [signed], { end: '1925-12-31' }).standing).toBe('in-force');
    expect(at('1926-01-01', [signed], { end: '1925-12-31' })).toMatchObject({ standing: 'lapsed', since: '1926-01-01' });
    expect(at('1926-01-01', [signed], { end: '1925' })).toMatchObject({ standing: 'lapsed', since: '1926-01-01' });
  });

  it('does not lapse what an event had superseded, nor what an event set after the end', () => {
    const replaced = event('replaced', '1920-01-01', [{ commitment: 'borders', standing: 'superseded' }]);
    expect(at('1930-01-01', [signed, replaced], { end: '1925-12-31' })).toMatchObject({ standing: 'superseded', since: '1920-01-01' });
    const renewed = event('renewed', '1926-02-01', [{ commitment: 'borders', standing: 'in-force' }]);
    expect(at('1926-01-15', [signed, renewed], { end: '1925-12-31' }).standing).toBe('lapsed');
    expect(at('1926-02-01', [signed, renewed], { end: '1925-12-31' })).toMatchObject({ standing: 'in-force', since: '1926-02-01' });
  });

  it('is unknown after knownUntil where it was active, and stays ended where it had ended', () => {
    expect(at('1930-06-01', [signed], { knownUntil: '1930-06' }).standing).toBe('in-force');
    expect(at('1930-07-01', [signed], { knownUntil: '1930-06' })).toMatchObject({ standing: 'unknown', since: '1930-07-01' });
    expect(at('1940-01-01', [signed], { knownUntil: '1930-06', end: '1920-12-31' }).standing).toBe('lapsed');
  });

  it('does not count repeats into since', () => {
    const repeated = event('repeated', '1912-01-01', [{ commitment: 'borders', standing: 'in-force' }]);
    expect(at('1913-01-01', [signed, repeated])).toMatchObject({ since: '1905-03-01', events: ['signed', 'repeated'] });
  });

  it('tells a contested ending with who says it and who denies it', () => {
    const ended = event('disowned', '1919-01-10', [{ commitment: 'borders', standing: 'withdrawn', accordingTo: ['ostrand'], disputedBy: ['vell'] }]);
    expect(at('1919-01-10', [signed, ended]).standingSays).toEqual({ accordingTo: ['ostrand'], disputedBy: ['vell'] });
    expect(at('1918-01-10', [signed, ended]).standingSays).toBeUndefined();
  });

  it('leaves a draft that never came into force proposed, then rejected', () => {
    const offered = event('offered', '1940-01-01', [{ commitment: 'borders', standing: 'proposed' }]);
    const refused = event('refused', '1941-01-01', [{ commitment: 'borders', standing: 'rejected' }]);
    expect(at('1940-06-01', [offered, refused], { instrument: 'quay-plan' }).standing).toBe('proposed');
    expect(at('1950-12-31', [offered, refused], { instrument: 'quay-plan' }).standing).toBe('rejected');
  });

  it('answers the same on a day after everything as on the last day of change', () => {
    expect(at('1950-12-31', [signed, broken])).toEqual(at('1914-08-02', [signed, broken]));
  });

  it('throws on an id that is neither a commitment nor an instrument', () => {
    expect(() => statusOf(opened([], []), 'nobody', 0)).toThrow('nobody');
  });
});
