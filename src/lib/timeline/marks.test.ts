// What is drawn in a lane: shapes, bars, counts and ticks, never more than the bound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { TICK_CELL, leastWeight, levelsIn, mostMarks } from './detail.ts';
import { eventDayBeside, indexEvents } from './event-index.ts';
import type { Entry } from './event-index.ts';
import { generatedEntries } from './generated-events.ts';
import { marksOf } from './marks.ts';
import type { LaneMarks } from './marks.ts';
import { momentAt, scaleOf, xOf } from './scale.ts';

const event = (id: string, first: number, more: Partial<Entry> = {}): Entry =>
  ({ id, first, latest: first, weight: 3, lane: 0, landmark: false, ...more });
function drawn(entries: Entry[], from: number, to: number, day = Infinity): LaneMarks {
  const index = indexEvents(entries, 1);
  const scale = scaleOf({ from, to }, 0, 1000);
  return marksOf(index, 0, scale, { day, laneHeight: 27, leastWeight: leastWeight(index, scale) });
}
const ids = ({ marks }: LaneMarks): string[] => marks.map(({ id }) => id);

describe('marksOf', () => {
  it('draws light events as ticks at full span and as shapes from 18 months down', () => {
    const events = [event('light', 100, { weight: 2 }), event('heavy', 200)];
    expect(ids(drawn(events, 0, 9999))).toEqual(['heavy']);
    expect(drawn(events, 0, 9999).floor).toEqual([expect.closeTo(11, 0)]);
    expect(ids(drawn(events, 0, 500))).toEqual(['light', 'heavy']);
    expect(drawn(events, 0, 500).floor).toEqual([]);
  });
  it('draws a landmark at every zoom, whatever its weight', () => {
    expect(ids(drawn([event('flagged', 100, { weight: 1, landmark: true })], 0, 9999))).toEqual(['flagged']);
  });
  it('counts what lies too close, and shows the landmark in it beside the count', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => event(`e${at}`, 100, { weight: 5 }));
    const { marks } = drawn([...crowd, event('flagged', 100, { landmark: true })], 0, 400);
    expect(marks.filter(({ count }) => count !== undefined).map(({ count }) => count)).toEqual([9]);
    expect(marks.some(({ id, count }) => id === 'flagged' && count === undefined)).toBe(true);
  });
  it('moves a shape that would cover another to a level of its own', () => {
    const { marks } = drawn([event('a', 100), event('b', 100)], 0, 300);
    expect(new Set(marks.map(({ dy }) => dy)).size).toBe(2);
  });
  it('draws a month as a soft bar over all its days where it is wide enough, else as a point', () => {
    const month = [event('march', 100, { latest: 130 })];
    expect(drawn(month, 0, 499).marks[0]?.bar).toEqual({ x1: 200, x2: 262, soft: true });
    expect(drawn(month, 0, 9999).marks[0]?.bar).toBeUndefined();
  });
  it('draws an event that lasted from its day to its end, also where it began before the window', () => {
    const war = [event('war', 100, { end: 399 })];
    expect(drawn(war, 0, 499).marks[0]?.bar).toEqual({ x1: 200, x2: 800, soft: false });
    expect(drawn(war, 200, 699).marks[0]?.bar).toEqual({ x1: 0, x2: 400, soft: false });
  });
  it('tells what lies after the cursor', () => {
    expect(drawn([event('a', 100), event('b', 101)], 0, 300, 100).marks.map(({ late }) => late)).toEqual([false, true]);
  });
  it('never draws more than the bound, in any window of 100,000 events', () => {
    const index = indexEvents(generatedEntries(100_000, 11_000, 4), 4);
    fc.assert(fc.property(fc.double({ min: 0, max: 10_900, noNaN: true }), fc.double({ min: 14, max: 11_000, noNaN: true }), (from, days) => {
      const scale = scaleOf({ from, to: from + days - 1 }, 184, 1304);
      const least = leastWeight(index, scale);
      let count = 0;
      for (let lane = 0; lane < 4; lane += 1) {
        const { marks } = marksOf(index, lane, scale, { day: 5000, laneHeight: 27, leastWeight: least });
        for (const { x } of marks) expect(x >= 184 && x <= 1304).toBe(true);
        count += marks.length;
      }
      expect(count).toBeLessThanOrEqual(mostMarks(1120, 4, levelsIn(27)));
      // The second begins a day whose middle lies beyond the window's end.
    }), { numRuns: runs(60), examples: [[5000, 700], [10021.39536576161, 26.604634238391558]] });
  });
  it('touches what a drawing of every single event touches, and nothing else, at 20,000 events in windows of every length', () => {
    const entries = generatedEntries(20_000, 11_000, 4);
    const index = indexEvents(entries, 4);
    fc.assert(fc.property(fc.double({ min: 0, max: 10_900, noNaN: true }), fc.double({ min: 14, max: 11_000, noNaN: true }), (from, days) => {
      const scale = scaleOf({ from, to: from + days - 1 }, 184, 1304);
      const least = leastWeight(index, scale);
      const cellOf = (x: number): number => Math.floor(momentAt(scale, x) / (TICK_CELL / scale.pxPerDay));
      for (let lane = 0; lane < 4; lane += 1) {
        const { marks, floor, floorLate } = marksOf(index, lane, scale, { day: 5000, laneHeight: 27, leastWeight: least });
        const inside = entries.filter((entry) => entry.lane === lane && entry.first >= from && xOf(scale, entry.first) < 1304);
        const brute = inside.map(({ id, first }) => ({ id, first, x: xOf(scale, first) }));
        const shapes = new Set(marks.filter(({ count }) => count === undefined).map(({ id }) => id));
        const ticks = new Set([...floor, ...floorLate].map(cellOf));
        const clusters = marks.filter(({ count }) => count !== undefined);
        const lost = brute.filter(({ id, first, x }) => !shapes.has(id) && ![0, 1, -1].some((aside) => ticks.has(cellOf(x) + aside)) &&
          !clusters.some((cluster) => first >= cluster.from! - 1 && first <= cluster.to! + 1));
        expect(lost).toEqual([]);
        const touched = new Set(brute.flatMap(({ x }) => [cellOf(x) - 1, cellOf(x), cellOf(x) + 1]));
        expect([...ticks].filter((cell) => !touched.has(cell) && cell > cellOf(186) && cell < cellOf(1302))).toEqual([]);
      }
    }), { numRuns: runs(30), examples: [[0, 11_000], [3000, 2750], [8000, 688]] });
  });
  it('counts every event of a lane once: shapes, clusters and nothing twice', () => {
    const entries = generatedEntries(20_000, 500, 1);
    const { marks } = drawn(entries, 0, 500);
    const shapes = marks.filter(({ count }) => count === undefined).length;
    const clustered = marks.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(shapes + clustered).toBe(20_000);
  });
});

describe('leastWeight', () => {
  it('is 3 at full span and 4 where a year is crowded', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => event(`e${at}`, 9500 + at));
    const least = leastWeight(indexEvents([event('a', 100), ...crowd], 1), scaleOf({ from: 0, to: 9999 }, 0, 1000));
    expect([least(100), least(9520)]).toEqual([3, 4]);
  });
  it('is 2 below eight years and 1 from 18 months down', () => {
    const index = indexEvents([event('a', 100)], 1);
    const at = (days: number): number => leastWeight(index, scaleOf({ from: 0, to: days - 1 }, 0, 1000))(100);
    expect([at(2923), at(2922), at(550), at(549)]).toEqual([3, 2, 2, 1]);
  });
});

describe('eventDayBeside', () => {
  it('finds the nearest day with an event on either side, and none beyond the ends', () => {
    const index = indexEvents([event('a', 10), event('b', 20), event('c', 20)], 1);
    expect([eventDayBeside(index, 10, 1), eventDayBeside(index, 20, -1), eventDayBeside(index, 15, -1)]).toEqual([20, 10, 10]);
    expect([eventDayBeside(index, 20, 1), eventDayBeside(index, 10, -1)]).toEqual([null, null]);
  });
});
