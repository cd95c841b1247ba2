// Names of landmarks: in rows, without a name over a name or a stem through one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { collide, flagPlacer, placeFlags } from './flags.ts';
import type { Flag, FlagWish } from './flags.ts';
import { textWidth } from './measure.ts';

const ROOM = { rows: 4, from: 32, to: 1434, size: 12 };
const wish = (id: string, x: number, name = 'A landmark', worth = 5): FlagWish => ({ id, x, names: [name], worth });

/** Every placing of these flags without a touch, the cheapest cost of all: without a name 40 and 20 a worth, else its row, and half for the left. */
function leastCost(wishes: readonly FlagWish[], rows: number): number {
  const options = wishes.map(({ id, x, names, worth }) => {
    const none = { flag: { id, x, name: null, row: -1, side: 'right' as const, from: x, to: x }, cost: 40 + worth * 20 };
    const width = textWidth(names[0] ?? '', ROOM.size, true);
    const named = (['right', 'left'] as const).flatMap((side) => Array.from({ length: rows }, (_, row) => {
      const from = side === 'right' ? x + 5 : x - 5 - width;
      return { flag: { id, x, name: names[0] ?? '', row, side, from, to: from + width }, cost: row + (side === 'left' ? 0.5 : 0) };
    }));
    return [none, ...named];
  });
  const cheapest = (placed: readonly Flag[], cost: number): number => {
    const at = options[placed.length];
    if (!at) return cost;
    return Math.min(...at.filter(({ flag }) => !placed.some((one) => collide(one, flag))).map((option) => cheapest([...placed, option.flag], cost + option.cost)));
  };
  return cheapest([], 0);
}

describe('placeFlags', () => {
  it('finds the cheapest of all placings of three flags', () => {
    const three = fc.array(fc.record({ x: fc.integer({ min: 300, max: 700 }), worth: fc.integer({ min: 1, max: 10 }) }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(three, (places) => {
        const wishes = places.map(({ x, worth }, at) => wish(`e${at}`, x, 'A name of a landmark', worth)).sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
        const cost = placeFlags(wishes, { ...ROOM, rows: 2 }).reduce((sum, { id, name, row, side }) => {
          const { worth = 0 } = wishes.find((one) => one.id === id) ?? {};
          return sum + (name === null ? 40 + worth * 20 : row + (side === 'left' ? 0.5 : 0));
        }, 0);
        expect(cost).toBe(leastCost(wishes, 2));
      }), { numRuns: runs(200) }
    );
  });

  it('sets a lone flag to the right in the lowest row', () => {
    expect(placeFlags([wish('a', 300)], ROOM)[0]).toMatchObject({ name: 'A landmark', row: 0, side: 'right', from: 305 });
  });
  it('sets a flag at the right edge to the left, never cut', () => {
    expect(placeFlags([wish('a', 1420)], ROOM)[0]).toMatchObject({ side: 'left', to: 1415 });
  });
  it('sets late flags in falling rows to the right, as a stair', () => {
    const flags = placeFlags([wish('a', 1000), wish('b', 1010), wish('c', 1020)], { ...ROOM, from: 990 });
    expect(flags.map(({ row, side }) => `${side} ${row}`)).toEqual(['right 2', 'right 1', 'right 0']);
  });
  it('takes a shorter name rather than none', () => {
    const long = { id: 'a', x: 40, names: ['A name that is much too long for the room there is', 'Short'], worth: 5 };
    expect(placeFlags([long], { ...ROOM, to: 120 })[0]?.name).toBe('Short');
  });
  it('leaves the name of the least worth away when no row is free', () => {
    const flags = placeFlags([wish('light', 500, 'A landmark', 2), wish('stop', 503, 'A landmark', 10)], { ...ROOM, rows: 1, from: 495 });
    expect(flags.map(({ id, name }) => [id, name === null])).toEqual([['light', true], ['stop', false]]);
  });
  it('never lets names or stems cross, wherever landmarks lie', () => {
    const wishes = fc.array(fc.record({ x: fc.double({ min: 184, max: 1304, noNaN: true }), length: fc.integer({ min: 1, max: 45 }) }), { maxLength: 16 });
    fc.assert(fc.property(wishes, fc.constantFrom(1, 2, 4), (places, rows) => {
      const flags = placeFlags(places.map(({ x, length }, at) => wish(`e${at}`, x, 'm'.repeat(length))), { ...ROOM, rows });
      expect(flags).toHaveLength(places.length);
      flags.forEach((flag, at) => {
        for (const other of flags.slice(at + 1)) expect(collide(flag, other)).toBe(false);
        if (flag.name !== null) expect(flag.from >= ROOM.from && flag.to <= ROOM.to).toBe(true);
      });
    }), { numRuns: runs(60) });
  });
});

describe('flagPlacer', () => {
  it('answers as placeFlags does, wherever the window is moved or the zoom changed', () => {
    const moves = fc.array(fc.record({ by: fc.integer({ min: -900, max: 900 }), zoom: fc.constantFrom(1, 1, 1, 1.25) }), { minLength: 1, maxLength: 8 });
    const places = fc.array(fc.integer({ min: 40, max: 1400 }), { maxLength: 12 });
    fc.assert(fc.property(places, moves, (xs, steps) => {
      const place = flagPlacer();
      for (const { by, zoom } of [{ by: 0, zoom: 1 }, ...steps]) {
        const wishes = xs.map((x, at) => wish(`e${at}`, x * zoom + by, 'm'.repeat(1 + (at % 20))));
        expect(place(wishes, ROOM)).toEqual(placeFlags(wishes, ROOM));
      }
    }), { numRuns: runs(60) });
  });
  it('keeps every name in its place while the window is moved', () => {
    const place = flagPlacer();
    const named = (by: number): unknown[] => place([wish('a', 500 + by), wish('b', 540 + by)], ROOM).map(({ id, row, side, from }) => [id, row, side, from - by]);
    expect(named(130)).toEqual(named(0));
  });
});
