// Lines as quadratic pieces that pass the middles between their control points: the one form that SVG and canvas share.
import type { Point } from './graph-model.ts';

export interface Line {
  readonly start: Point;
  readonly bends: readonly Point[];
  readonly end: Point;
}

const round = (value: number): number => Math.round(value * 10) / 10;
export const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

/** The point a share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t = 0.5): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The quadratic pieces of a line, each with its own start, control point and end. */
export function pieces({ start, bends, end }: Line): { from: Point; by: Point; to: Point }[] {
  let from = start;
  return bends.map((by, index) => {
    const next = bends[index + 1];
    const piece = { from, by, to: next ? between(by, next) : end };
    from = piece.to;
    return piece;
  });
}

/**
 * The bends of a line that follows the cubic from `start` to `end` with these two handles: in `count` pieces, each as
 * near to the cubic as a quadratic comes.
 */
export function cubicBends(start: Point, handles: readonly [Point, Point], end: Point, count = 4): Point[] {
  const [one, two] = handles;
  const at = (t: number): Point => {
    const [a, b, c] = [between(start, one, t), between(one, two, t), between(two, end, t)];
    return between(between(a, b, t), between(b, c, t), t);
  };
  const slope = (t: number): Point => {
    const [a, b, c] = [between(start, one, t), between(one, two, t), between(two, end, t)];
    const [d, e] = [between(a, b, t), between(b, c, t)];
    return { x: 3 * (e.x - d.x), y: 3 * (e.y - d.y) };
  };
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index / count, (index + 1) / count];
    const half = 0.5 / count;
    const [p, q, dp, dq] = [at(from), at(to), slope(from), slope(to)];
    return { x: (p.x + dp.x * half + q.x - dq.x * half) / 2, y: (p.y + dp.y * half + q.y - dq.y * half) / 2 };
  });
}

/** Of more pieces than these the roundings of `T` would add up to more than a third of a pixel. */
const MIRRORED = 4;

/** The line as the `d` of an SVG path; where each piece mirrors the one before it, its control point need not be written. */
export function pathOf(line: Line): string {
  const at = (point: Point): string => `${round(point.x)} ${round(point.y)}`;
  if (line.bends.length === 0) return `M${at(line.start)}L${at(line.end)}`;
  const isMirrored = line.bends.length <= MIRRORED;
  return `M${at(line.start)}${pieces(line).map(({ by, to }, index) => (isMirrored && index > 0 ? `T${at(to)}` : `Q${at(by)} ${at(to)}`)).join('')}`;
}

/** Points along the line, `steps` of them on each piece, for measuring. */
export function sampled(line: Line, steps = 8): Point[] {
  if (line.bends.length === 0) return Array.from({ length: steps + 1 }, (_, i) => between(line.start, line.end, i / steps));
  const points: Point[] = [line.start];
  for (const { from, by, to } of pieces(line)) {
    for (let i = 1; i <= steps; i += 1) {
      const t = i / steps;
      points.push(between(between(from, by, t), between(by, to, t), t));
    }
  }
  return points;
}

/** Do two lines, each as points along it, cross? */
export function doCross(one: readonly Point[], other: readonly Point[]): boolean {
  for (let at = 1; at < one.length; at += 1) {
    const [from, to] = [one[at - 1]!, one[at]!];
    const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
    for (let index = 1; index < other.length; index += 1) {
      const [start, end] = [other[index - 1]!, other[index]!];
      if ((start.x < left && end.x < left) || (start.x > right && end.x > right)) continue;
      if (side(from, to, start) !== side(from, to, end) && side(start, end, from) !== side(start, end, to)) return true;
    }
  }
  return false;
}

const side = (from: Point, to: Point, at: Point): boolean => (to.x - from.x) * (at.y - from.y) > (to.y - from.y) * (at.x - from.x);

/** The point a share `t` (0 to 1) of the line's length from its start. */
export function pointAlong(line: Line, t: number): Point {
  const points = sampled(line);
  const lengths = points.slice(1).map((point, index) => distance(points[index]!, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * t;
  for (const [index, length] of lengths.entries()) {
    if (left <= length) return between(points[index]!, points[index + 1]!, length === 0 ? 0 : left / length);
    left -= length;
  }
  return line.end;
}
