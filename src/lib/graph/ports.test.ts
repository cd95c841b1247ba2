import { describe, expect, it } from 'vitest';
import { portAngles } from './ports.ts';

const TURN = Math.PI * 2;
const gaps = (angles: readonly number[]): number[] => {
  const sorted = [...angles].map((angle) => ((angle % TURN) + TURN) % TURN).sort((a, b) => a - b);
  return sorted.map((angle, index) => (sorted[index + 1] ?? sorted[0]! + TURN) - angle);
};

describe('portAngles', () => {
  it('keeps ports where they are wanted when they are far enough apart', () => {
    const angles = portAngles([{ id: 'a', angle: 0 }, { id: 'b', angle: 2 }], 63, 9.6);
    expect([angles.get('a'), angles.get('b')]).toEqual([0, 2]);
  });

  it('pushes crowded ports at least the gap apart and keeps their order', () => {
    const wanted = Array.from({ length: 30 }, (_, index) => ({ id: `p${index}`, angle: 1 + index * 0.01 }));
    const angles = wanted.map(({ id }) => portAngles(wanted, 63, 9.6).get(id)!);
    expect(Math.min(...gaps(angles)) * 63).toBeGreaterThan(9.4);
    expect([...angles].sort((a, b) => a - b)).toEqual(angles);
  });

  it('spreads ports evenly where the ring has no room for the gap', () => {
    const wanted = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, angle: index * 0.001 }));
    expect(Math.min(...gaps([...portAngles(wanted, 63, 9.6).values()]))).toBeGreaterThan((TURN / 60) * 0.5);
  });

  it('keeps the ports of one direction together, beside those of a direction near it', () => {
    const angles = portAngles([0, 0.1].flatMap((angle) => [-0.09, 0.09].map((turn) => ({ id: `${angle} ${turn}`, angle, turn }))), 63, 9.6);
    const order = [...angles].sort(([, a], [, b]) => a - b).map(([id]) => id);
    expect(order).toEqual(['0 -0.09', '0 0.09', '0.1 -0.09', '0.1 0.09']);
  });
});
