import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, sampled } from './curves.ts';
import { besides, strandsOf } from './strands.ts';
import type { Tie } from './bundles.ts';

const tie = (standing: Tie['standing']): Tie => ({ standing }) as Tie;
const paintOf = () => ({ tone: 'ink', opacity: 1 }) as const;

describe('strandsOf', () => {
  it('gives none where everything stands alike', () => {
    expect(strandsOf([tie('in-force'), tie('in-force')], { standing: 'in-force', width: 3, paintOf })).toEqual([]);
  });

  it('gives one for each other standing, what has ended as one, none on the line or on another', () => {
    const strands = strandsOf([tie('in-force'), tie('lapsed'), tie('pledged'), tie('withdrawn')], { standing: 'in-force', width: 3, paintOf });
    expect(strands.map(({ standing, dash }) => [standing, dash])).toEqual([['pledged', 'long'], ['past', 'none']]);
    let edge = 1.5;
    for (const { off, width } of strands) {
      expect(off - width / 2).toBeGreaterThan(edge + 1);
      edge = off + width / 2;
    }
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
