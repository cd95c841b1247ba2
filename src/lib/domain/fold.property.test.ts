import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { runs } from '#tests/runs.ts';
import { changesBetween } from './changes-between.ts';
import type { Event } from './form.ts';
import { formatDay, parseDate, parseDay } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import { PERFORMANCES, STANDINGS } from './words.ts';

const FIRST = parseDay('1905-01-01')!;
const dayIn = fc.integer({ min: FIRST, max: FIRST + 60 });
const effect = fc.record({
  commitment: fc.constantFrom('a', 'b', 'c'),
  standing: fc.option(fc.constantFrom(...STANDINGS.filter((one) => one !== 'none')), { nil: undefined }),
  performance: fc.option(fc.constantFrom(...PERFORMANCES), { nil: undefined }),
  by: fc.option(fc.subarray(['ostrand', 'north'], { minLength: 1 }), { nil: undefined }),
  accordingTo: fc.constant(['vell'])
});
const events: fc.Arbitrary<Event[]> = fc
  .array(fc.record({ day: dayIn, effects: fc.uniqueArray(effect, { maxLength: 3, selector: (one) => one.commitment }) }), { maxLength: 12 })
  .map((list) => list.map(({ day, effects }, i) => event(`e${i}`, formatDay(day), effects as Event['effects'])));
const things = [
  commitment('a', { from: ['ostrand', 'north'] }), commitment('b', { from: ['ostrand', 'north'], end: '1905-02-01' }),
  commitment('c', { from: ['ostrand', 'north'], knownUntil: '1905-02-10' })
];

describe('the fold', () => {
  it('is independent of file order', () => {
    fc.assert(fc.property(events, fc.infiniteStream(fc.nat()), dayIn, (list, keys, day) => {
      const shuffled = list.map((one) => ({ one, key: keys.next().value as number })).sort((x, y) => x.key - y.key).map(({ one }) => one);
      expect(statusesAt(opened(things, shuffled), day)).toEqual(statusesAt(opened([...things].reverse(), list), day));
    }));
  });

  it('gives at one day what it gives at another after the changes between them', () => {
    fc.assert(fc.property(events, dayIn, dayIn, (list, from, to) => {
      const ledger = opened(things, list);
      const statuses = statusesAt(ledger, from);
      for (const change of changesBetween(ledger, from, to)) {
        expect(change.before).toBe(statuses.get(change.id));
        statuses.set(change.id, change.after);
      }
      expect(statuses).toEqual(statusesAt(ledger, to));
    }));
  });

  it('is glimpsed as it is told whole, and its days are those of its periods', () => {
    fc.assert(fc.property(events, dayIn, (list, day) => {
      for (const { id } of things) {
        const [asked, whole] = [opened(things, list).histories, opened(things, list).histories.get(id)!];
        const days = whole.periods.map(({ from }) => from);
        expect([asked.firstDay(id), asked.daysOf(id)]).toEqual([days[0] ?? null, days]);
        const { standing, performanceBy } = asked.glimpse(id, day);
        const status = whole.at(day);
        const by = Object.fromEntries(Object.keys(status.performanceBy).map((one) => [one, performanceBy[one] ?? 'untested']));
        expect([standing, by]).toEqual([status.standing, status.performanceBy]);
        expect(asked.get(id)!.at(day)).toEqual(status);
      }
    }));
  });

  it('never makes a performance less grave', () => {
    fc.assert(fc.property(events, (list) => {
      const ledger = opened(things, list);
      for (const { id } of things) {
        let gravest = 0;
        for (let day = FIRST - 1; day < FIRST + 62; day++) {
          const now = PERFORMANCES.indexOf(statusesAt(ledger, day).get(id)!.performance);
          expect(now).toBeGreaterThanOrEqual(gravest);
          gravest = now;
        }
      }
    }), { numRuns: runs(40) });
  });
});

describe('parseDay and formatDay', () => {
  it('return each other’s answer over three thousand years', () => {
    fc.assert(fc.property(fc.integer({ min: parseDay('0001-01-01')!, max: parseDay('2999-12-31')! }), (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
      expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }));
  });
});

describe('parseDate', () => {
  it.each([
    ['2014-03-18', '2014-03-18', '2014-03-18'], ['2014-03', '2014-03-01', '2014-03-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['2014', '2014-01-01', '2014-12-31'],
    ['199X', '1990-01-01', '1999-12-31'], ['2022~', '2022-01-01', '2022-12-31'], ['2014-02-27/2014-03-18', '2014-02-27', '2014-03-18'], ['2015-05~', '2015-05-01', '2015-05-31']
  ])('reads %s as %s to %s', (text, first, last) => {
    const date = parseDate(text)!;
    expect([formatDay(date.earliest), formatDay(date.latest)]).toEqual([first, last]);
  });
  it('keeps open ends open', () => {
    expect(parseDate('2014-03-18/..')).toMatchObject({ openEnd: true, latest: Infinity });
    expect(parseDate('../2014')).toMatchObject({ openStart: true, earliest: -Infinity });
  });
  it.each(['2014-02-30', '2014-13', '14-03-18', '2014-03-18T10:00', '2014-21', '../..', '2014/2013', 'March 2014', '', 'X014', 'Y20140'])('refuses %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});
