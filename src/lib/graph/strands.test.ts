import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, sampled } from './curves.ts';
import { besides, bodyOf } from './strands.ts';
import type { Tie } from './bundles.ts';

const tie = (standing: Tie['standing'], instrument = 'treaty'): Tie => ({ standing, commitment: { instrument } }) as Tie;

describe('bodyOf', () => {
  it('gives no strand where everything stands alike', () => {
    expect(bodyOf([tie('in-force'), tie('in-force')])).toEqual({ standing: 'in-force', width: 1.5, strands: [] });
  });

  it('gives one for each other standing, what has ended as one, none on the line or on another', () => {
    const { width: own, strands } = bodyOf([tie('lapsed'), tie('in-force', 'accord'), tie('pledged'), tie('withdrawn')]);
    expect(strands.map(({ standing, dash }) => [standing, dash])).toEqual([['pledged', 'long'], ['past', 'none']]);
    let edge = own / 2;
    for (const { off, width } of strands) {
      expect(off - width / 2).toBeGreaterThan(edge + 1);
      edge = off + width / 2;
    }
  });

  it('draws what has ended thin, however many its texts, and dots wide enough to be seen', () => {
    expect(bodyOf([tie('lapsed', 'a'), tie('lapsed', 'b'), tie('lapsed', 'c')]).width).toBe(1);
    expect(bodyOf([tie('suspended')]).width).toBe(2.5);
  });
});

describe('besides', () => {
  it('keeps its distance to the left of a straight line', () => {
    expect(besides({ start: { x: 0, y: 0 }, bends: [], end: { x: 10, y: 0 } }, 3)).toEqual({ start: { x: 0, y: -3 }, bends: [], end: { x: 10, y: -3 } });
  });

  it('comes no nearer to a gentle bow than half its distance, and goes no farther off than twice of it', () => {
    const along = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }), fc.integer({ min: 3, max: 6 }));
    fc.assert(fc.property(along, ([up, down, off]) => {
      const line = { start: { x: 0, y: 0 }, bends: [{ x: 100, y: up }, { x: 200, y: down }], end: { x: 300, y: 0 } };
      const points = sampled(line, 40);
      for (const point of sampled(besides(line, off), 8)) {
        const near = Math.min(...points.map((other) => distance(point, other)));
        expect(near).toBeGreaterThan(off / 2);
        expect(near).toBeLessThan(off * 2);
      }
    }));
  });
});
