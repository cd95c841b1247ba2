// Where the counted marks of each bundle stand: on their own line, never on another's marks, on a name or across another line.
import { distance, sampled } from './curves.ts';
import type { Line } from './curves.ts';
import type { GraphNode, Mark, MarkRow, Point } from './graph-model.ts';
import { overlaps } from './label-size.ts';
import type { Box } from './label-size.ts';
import { labelBox } from './node-labels.ts';

const MARK_PITCH = 24;
const HALF_HEIGHT = 6;
/** Ground between a row and another line, px. */
const CLEAR = 1.5;
/** The same where there is no more, and how far a row may be moved off the middle of its own line, which it still covers. */
const TIGHT = 0.3;
const SHIFTS: readonly Point[] = [0, -2, 2, -4, 4].flatMap((y) => [0, -8, 8].map((x) => ({ x, y })));
const STEP = 4;
/** A row keeps this far from both ends of its line, px: there stand the node and the head. */
const END = 14;

/** Width of a mark with its figure, px; a figure of two digits takes more. */
const markWidth = ({ count }: Mark): number => MARK_PITCH + (count > 9 ? 6 : 0);

/** Width of the row of these marks, px. */
export const rowWidth = (marks: readonly Mark[]): number => marks.reduce((sum, mark) => sum + markWidth(mark), 0);

/** Where each mark of a row begins and how wide it is, px; without figures a mark is its sign alone. */
export function placedMarks({ x, marks }: MarkRow, figures: boolean): { mark: Mark; x: number; width: number }[] {
  let left = x;
  return marks.map((mark) => {
    const width = figures ? markWidth(mark) : 12;
    left += width;
    return { mark, x: left - width, width };
  });
}

/** A line as points some pixels apart, with half its width. */
export interface Course {
  readonly id: string;
  readonly points: readonly Point[];
  readonly half: number;
  /** What holds all its points. */
  readonly bounds: Box;
}

/** The course of a line, for asking what it crosses. */
export function courseOf(id: string, line: Line, width: number): Course {
  const rough = sampled(line, 6);
  const points: Point[] = [];
  for (let at = 0; at < rough.length; at += 1) {
    const from = rough[at]!;
    const to = rough[at + 1];
    const count = to ? Math.max(1, Math.ceil(distance(from, to) / STEP)) : 1;
    for (let i = 0; i < count; i += 1) points.push(to && i > 0 ? { x: from.x + ((to.x - from.x) * i) / count, y: from.y + ((to.y - from.y) * i) / count } : from);
  }
  return { id, points, half: width / 2, bounds: boundsOf(points) };
}

function boundsOf(points: readonly Point[]): Box {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  }
  return bounds;
}

export interface Marked {
  readonly id: string;
  readonly marks: readonly Mark[];
  /** About where on the line the row should stand, as a share of its length. */
  readonly share: number;
  /** Where else it may stand, where its line has no free place. */
  readonly beside: readonly Point[];
}

/**
 * The row of each of these bundles: as near to its share as its line is free of `taken` boxes and of other courses, else
 * beside its node, else
 * over as few others as can be; none where there is no room for it at all. Rows take their boxes.
 */
export function rowsOnLines(marked: readonly Marked[], courses: readonly Course[], taken: Box[]): Map<string, MarkRow> {
  const rows = new Map<string, MarkRow>();
  const widest = [...marked].sort((a, b) => b.marks.length - a.marks.length || (a.id < b.id ? -1 : 1));
  for (const { id, marks, share, beside } of widest) {
    const own = courses.find((course) => course.id === id);
    if (!own || marks.length === 0) continue;
    const others = courses.filter((course) => course.id !== id);
    const isFree = (point: Point, clear = CLEAR): boolean => {
      const box = boxAt(point, marks);
      return !taken.some((other) => overlaps(box, other)) && !others.some((course) => crosses(course, box, clear));
    };
    const points = nearest(own.points, share);
    const at = points.find((point) => isFree(point)) ?? beside.find((point) => isFree(point)) ?? SHIFTS.flatMap((by) => points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))).find((point) => isFree(point, TIGHT)) ?? least(points, (point) => crossed(boxAt(point, marks), taken, others));
    if (!at) continue;
    const box = boxAt(at, marks);
    taken.push(box);
    rows.set(id, { x: Math.round(box.left * 10) / 10, y: Math.round(at.y * 10) / 10, marks });
  }
  return rows;
}

/** How many lines run through a row's box; too many where a name or a mark stands there. */
const crossed = (box: Box, taken: readonly Box[], others: readonly Course[]): number =>
  taken.some((other) => overlaps(box, other)) ? Infinity : others.filter((course) => crosses(course, box)).length;

/** The first of the points with the least cost; undefined where none is finite. */
function least(points: readonly Point[], cost: (point: Point) => number): Point | undefined {
  const costs = points.map(cost);
  const best = Math.min(...costs);
  return best === Infinity ? undefined : points[costs.indexOf(best)];
}

/** The points of a line by how near they are to a share of it, without its ends. */
function nearest(points: readonly Point[], share: number): Point[] {
  const ends = [points[0]!, points.at(-1)!];
  const wanted = share * (points.length - 1);
  return points
    .map((point, index) => ({ point, off: Math.abs(index - wanted) }))
    .filter(({ point }) => ends.every((end) => distance(point, end) > END))
    .sort((a, b) => a.off - b.off)
    .map(({ point }) => point);
}

const boxAt = ({ x, y }: Point, marks: readonly Mark[]): Box => {
  const half = rowWidth(marks) / 2;
  return { left: x - half, right: x + half, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT };
};

/** Does a line run through this box, or touch it? */
export function crosses({ points, half, bounds }: Course, box: Box, clear = CLEAR): boolean {
  const off = half + clear;
  const [left, right, top, bottom] = [box.left - off, box.right + off, box.top - off, box.bottom + off];
  if (bounds.left >= right || bounds.right <= left || bounds.top >= bottom || bounds.bottom <= top) return false;
  for (const { x, y } of points) if (x > left && x < right && y > top && y < bottom) return true;
  return false;
}

/** The box of a row as it stands. */
export const boxOfRow = ({ x, y, marks }: MarkRow): Box => ({ left: x, right: x + rowWidth(marks), top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT });

/** The middles of the rows under and over a node's name. */
export function besideName(node: GraphNode, marks: readonly Mark[], font: number): Point[] {
  const box = labelBox(node, font);
  const half = rowWidth(marks) / 2;
  const x = node.labelSide === 'left' ? box.right - half : node.labelSide === 'right' ? box.left + half : node.x;
  const [under, over] = [{ x, y: box.bottom + HALF_HEIGHT }, { x, y: box.top - HALF_HEIGHT }];
  return node.labelSide === 'above' ? [over] : [under, over];
}

/** On narrow grounds the row stands under its node's name, over it at the top, and never beyond the edge. */
export function rowAtName(node: GraphNode, marks: readonly Mark[], { font, width }: { font: number; width: number }): MarkRow | null {
  if (marks.length === 0) return null;
  const at = besideName(node, marks, font)[0]!;
  const row = rowWidth(marks);
  return { x: Math.max(0, Math.min(at.x - row / 2, width - row)), y: at.y, marks };
}
