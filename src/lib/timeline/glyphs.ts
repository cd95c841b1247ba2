// The shapes of the lanes, as paths.
import type { Mark } from './mark.ts';

export const LANE_SHAPES = ['disc', 'ring', 'diamond', 'bar'] as const;
export type LaneShape = (typeof LANE_SHAPES)[number];

/** The shape of lane number `lane`; a fifth lane begins again with the first. */
export function shapeOf(lane: number): LaneShape {
  return LANE_SHAPES[lane % LANE_SHAPES.length] as LaneShape;
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100);

/** A shape of half size `r` around `x`,`y`: as the tokens say, in ink alone. */
export function shapePath(shape: LaneShape, x: number, y: number, r: number): string {
  if (shape === 'diamond') {
    const d = fixed(r * 1.15);
    return `M${fixed(x - r * 1.15)} ${fixed(y)}l${d}-${d} ${d} ${d}-${d} ${d}z`;
  }
  if (shape === 'bar') return `M${fixed(x - 1.1)} ${fixed(y - r - 1)}h2.2v${fixed(2 * r + 2)}h-2.2z`;
  const d = fixed(2 * r);
  return `M${fixed(x - r)} ${fixed(y)}a${fixed(r)} ${fixed(r)} 0 1 1 ${d} 0a${fixed(r)} ${fixed(r)} 0 1 1-${d} 0z`;
}

/** A bar about `y` with round ends: as high as its mark where its day is not known, else a line. */
export function barPath({ x1, x2, soft }: NonNullable<Mark['bar']>, y: number, r: number): string {
  const half = soft ? r : 1.5;
  const [from, to] = [fixed(x1 + half), fixed(Math.max(x2 - half, x1 + half))];
  const end = `a${fixed(half)} ${fixed(half)} 0 0 1 0`;
  return `M${from} ${fixed(y - half)}H${to}${end} ${fixed(2 * half)}H${from}${end}-${fixed(2 * half)}z`;
}
