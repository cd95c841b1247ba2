import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { walkedTo } from './whole-walk.ts';

const graphOf = (points: readonly (readonly [number, number])[]) => ({
  x: Float32Array.from(points, ([x]) => x), y: Float32Array.from(points, ([, y]) => y), degree: Uint32Array.from(points, (_, at) => at)
});

describe('walkedTo', () => {
  it('goes to the nearest actor that lies in the direction of the arrow', () => {
    const graph = graphOf([[0, 0], [30, 5], [10, 2], [-4, 0], [1, 50]]);
    expect(walkedTo(graph, 0, 'ArrowRight')).toBe(2);
    expect(walkedTo(graph, 0, 'ArrowLeft')).toBe(3);
    expect(walkedTo(graph, 0, 'ArrowDown')).toBe(4);
    expect(walkedTo(graph, 0, 'ArrowUp')).toBe(0);
    expect(walkedTo(graph, 0, 'Home')).toBe(4);
    expect(walkedTo(graph, 0, 'x')).toBeNull();
  });

  it('never goes against the arrow, and stays only where nobody lies that way', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 40, selector: String }), (points) => {
      const graph = graphOf(points);
      points.forEach(([x, y], at) => {
        const to = walkedTo(graph, at, 'ArrowRight')!;
        if (to === at) expect(points.some(([px, py]) => px > x && Math.abs(py - y) <= px - x)).toBe(false);
        else expect(points[to]![0]).toBeGreaterThan(x);
      });
    }), { numRuns: runs(100) });
  });
});
