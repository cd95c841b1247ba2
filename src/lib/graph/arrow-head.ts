// The head of an arrow: a filled triangle whose tip stands where its line ends.
import type { Line } from './curves.ts';
import type { Point } from './graph-model.ts';

/** Side of the head on a line of this width, px: 7 to 10. */
export const headSize = (width: number): number => Math.min(10, Math.max(7, width + 3.5));

export interface Head {
  /** Corners: the tip first. */
  readonly corners: readonly [Point, Point, Point];
  /** Where the line itself ends, under the head. */
  readonly neck: Point;
}

/** The head of this side at the end of a line, along its last direction. */
export function headOf({ start, bends, end }: Line, size: number): Head {
  const before = bends.at(-1) ?? start;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const u = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const back = { x: end.x - u.x * size * 0.92, y: end.y - u.y * size * 0.92 };
  const half = size / 2;
  return {
    corners: [
      end,
      { x: back.x - u.y * half, y: back.y + u.x * half },
      { x: back.x + u.y * half, y: back.y - u.x * half }
    ],
    neck: { x: end.x - u.x * size * 0.7, y: end.y - u.y * size * 0.7 }
  };
}

/** The line cut at its head's neck. */
export const cutAtHead = (line: Line, size: number): Line => ({ ...line, end: headOf(line, size).neck });
