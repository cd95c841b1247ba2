// Inertia: how fast the ground was let go, how far it runs, when it rests.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLING_TAU, flungBy, isSpent, speedOf } from './fling.ts';

describe('speedOf', () => {
  it.each([
    ['a quick drag', [{ x: 0, at: 0 }, { x: 40, at: 40 }], 45, 1],
    ['a slow one is none', [{ x: 0, at: 0 }, { x: 4, at: 40 }], 45, 0],
    ['one that had come to rest is none', [{ x: 0, at: 0 }, { x: 40, at: 40 }], 300, 0],
    ['a single touch is none', [{ x: 0, at: 0 }], 5, 0],
    ['only the last moments count', [{ x: 900, at: 0 }, { x: 0, at: 200 }, { x: -30, at: 230 }], 235, -1],
    ['nothing is none', [], 5, 0]
  ])('%s', (_, samples, now, speed) => {
    expect(speedOf(samples, now)).toBe(speed);
  });
});

describe('flungBy, isSpent', () => {
  it('runs on ever more slowly, never back, and comes to rest within a second and a half', () => {
    fc.assert(fc.property(fc.double({ min: 0.25, max: 8, noNaN: true }), fc.integer({ min: 0, max: 1500 }), (speed, at) => {
      expect(flungBy(speed, at + 16)).toBeGreaterThanOrEqual(flungBy(speed, at));
      expect(flungBy(speed, at)).toBeLessThanOrEqual(speed * FLING_TAU);
      expect(isSpent(speed, 1500)).toBe(true);
    }));
  });
});
