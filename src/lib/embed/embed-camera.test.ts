import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closer, moved, WHOLE } from './embed-camera.ts';

const ground = { width: 360, height: 500 };

describe('closer, moved', () => {
  it('keep the ground full of picture, whatever the fingers do', () => {
    const step = fc.record({ factor: fc.double({ min: 0.3, max: 3, noNaN: true }), x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 500 }) });
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let camera = WHOLE;
      for (const { factor, x, y } of steps) camera = moved(closer(camera, factor, { x, y }, ground), { x: y - 100, y: x - 100 }, ground);
      expect(camera.k).toBeGreaterThanOrEqual(1);
      expect(camera.x).toBeLessThanOrEqual(0);
      expect(camera.x + 360 * camera.k).toBeGreaterThanOrEqual(360 - 1e-6);
      expect(camera.y + 500 * camera.k).toBeGreaterThanOrEqual(500 - 1e-6);
    }));
  });
  it('keep the point between the fingers where it is', () => {
    const { k, x, y } = closer(WHOLE, 2, { x: 180, y: 250 }, ground);
    expect([180 * k + x, 250 * k + y]).toEqual([180, 250]);
  });
  it('come back to the whole picture', () => {
    expect(closer(closer(WHOLE, 2, { x: 0, y: 0 }, ground), 0.4, { x: 9, y: 9 }, ground)).toBe(WHOLE);
    expect(moved(WHOLE, { x: 5, y: 5 }, ground)).toBe(WHOLE);
  });
});
