// Lines as what takes ground: the points along each with half its width, and whether one runs through a box.
import { distance, sampled } from './curves.ts';
import type { Line } from './curves.ts';
import type { Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { besides } from './strands.ts';
import type { Body } from './strands.ts';

/** Ground between a line and what it must not touch, where nothing is said, px. */
export const CLEAR = 1.5;
/** Between two points of a course, px at most. */
const STEP = 4;

/** A line as points along it, with half its width. */
export interface Course {
  readonly id: string;
  readonly points: readonly Point[];
  readonly half: number;
  /** What holds all its points. */
  readonly bounds: Box;
}

/** The course of a line, for asking what it crosses. */
export function courseOf(id: string, line: Line, width: number): Course {
  const points = sampled(line, 6);
  return { id, points, half: width / 2, bounds: boundsOf(points) };
}

/** How many steps lie between two points of a course. */
const stepsBetween = (from: Point, to: Point): number => Math.max(1, Math.ceil(distance(from, to) / STEP));

/** Points along a course, none farther from the next than a step. */
export function stepsOf({ points }: Course): Point[] {
  return points.flatMap((from, at) => {
    const to = points[at + 1];
    if (!to) return [from];
    const count = stepsBetween(from, to);
    return Array.from({ length: count }, (_, i) => (i === 0 ? from : { x: from.x + ((to.x - from.x) * i) / count, y: from.y + ((to.y - from.y) * i) / count }));
  });
}

/** The course of a line together with the strands beside it. */
export function bandOf(id: string, line: Line, { width, strands }: Pick<Body, 'width' | 'strands'>): Course {
  const last = strands.at(-1);
  if (!last) return courseOf(id, line, width);
  const outer = last.off + last.width / 2;
  return courseOf(id, besides(line, (outer - width / 2) / 2), outer + width / 2);
}

/** The box that holds these points. */
export function boundsOf(points: readonly Point[]): Box {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  }
  return bounds;
}

/** Does a line run through this box, or touch it? Asked in steps along it. */
export function crosses({ points, half, bounds }: Course, box: Box, clear = CLEAR): boolean {
  const off = half + clear;
  const [left, right, top, bottom] = [box.left - off, box.right + off, box.top - off, box.bottom + off];
  if (bounds.left >= right || bounds.right <= left || bounds.top >= bottom || bounds.bottom <= top) return false;
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at]!;
    if (from.x > left && from.x < right && from.y > top && from.y < bottom) return true;
    const to = points[at + 1];
    if (!to || (from.x <= left && to.x <= left) || (from.x >= right && to.x >= right) || (from.y <= top && to.y <= top) || (from.y >= bottom && to.y >= bottom)) continue;
    const count = stepsBetween(from, to);
    for (let i = 1; i < count; i += 1) {
      const x = from.x + ((to.x - from.x) * i) / count;
      const y = from.y + ((to.y - from.y) * i) / count;
      if (x > left && x < right && y > top && y < bottom) return true;
    }
  }
  return false;
}
