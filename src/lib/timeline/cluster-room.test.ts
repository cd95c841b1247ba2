// A count never lies over a shape.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleClusters } from './cluster-room.ts';
import type { Cluster, ClusterRoom } from './cluster-room.ts';
import type { Mark } from './marks.ts';

const shape = (id: string, x: number): Mark => ({ id, x, dy: 0, r: 4, weight: 3, late: false });
const cluster = (x: number, count = 5): Cluster => ({ id: `c${x}`, x, dy: 0, r: 7, weight: 3, late: false, count, from: x - 8, to: x + 7 });
const room = (...stays: string[]): ClusterRoom => ({ left: 0, right: 1000, stays: (id) => stays.includes(id), dayOf: ({ x }) => x });

describe('settleClusters', () => {
  it('leaves what does not touch where it is', () => {
    const marks = [shape('a', 100), cluster(200)];
    expect(settleClusters([marks[0]!], [cluster(200)], room('a'))).toEqual(marks);
  });
  it('steps aside for a landmark', () => {
    const [, moved] = settleClusters([shape('flagged', 200)], [cluster(204)], room('flagged'));
    expect(Math.abs(moved!.x - 200)).toBeGreaterThanOrEqual(12);
    expect(moved).toMatchObject({ count: 5 });
  });
  it('takes a shape that is no landmark into its count, with its day', () => {
    expect(settleClusters([shape('a', 209)], [cluster(200)], room())).toMatchObject([{ count: 6, from: 192, to: 209 }]);
  });
  it('takes a landmark in where there is no place beside it, and says so', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => shape(`flag${at}`, 164 + at * 9));
    const marks = settleClusters(crowd, [cluster(200)], room(...crowd.map(({ id }) => id)));
    expect(marks.at(-1)).toMatchObject({ x: 200, holds: true, count: 8 });
  });
  it('takes a landmark between two clusters into one of them alone', () => {
    const marks = settleClusters([shape('flag', 166), shape('other', 143)], [cluster(160), cluster(176), cluster(192)], room('flag', 'other'));
    expect(marks.map(({ id, count }) => [id, count])).toEqual([['other', undefined], ['c160', 6], ['c176', 5], ['c192', 5]]);
  });
  it('keeps every event counted once, and clusters in their order, wherever shapes lie', () => {
    const places = fc.array(fc.integer({ min: 10, max: 990 }), { maxLength: 40 });
    fc.assert(fc.property(places, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }), (xs, cells) => {
      const shapes = xs.map((x, at) => shape(`s${at}`, x));
      const clusters = [...cells].sort((a, b) => a - b).map((cell) => cluster(cell * 16));
      const marks = settleClusters(shapes, clusters, room('s0', 's1', 's2'));
      const counted = marks.reduce((sum, mark) => sum + (mark.count ?? 1), 0);
      expect(counted).toBe(shapes.length + clusters.length * 5);
      const settled = marks.filter(({ count }) => count !== undefined);
      expect(settled.map(({ id }) => id)).toEqual(clusters.map(({ id }) => id));
      for (const mark of settled) {
        const under = marks.filter((other) => other.count === undefined && Math.abs(other.x - mark.x) < mark.r + other.r);
        expect(under).toEqual([]);
      }
    }));
  });
});
