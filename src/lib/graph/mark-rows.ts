// Where the counted marks of each bundle stand: on their own line, never on another's marks, on a name or across another line.
import { CLEAR, crosses, stepsOf } from './courses.ts';
import type { Course } from './courses.ts';
import { distance } from './curves.ts';
import type { Line } from './curves.ts';
import type { GraphNode, MarkRow, Point, Signed } from './graph-model.ts';
import { overlaps } from './label-size.ts';
import type { Box } from './label-size.ts';
import { labelBox } from './node-labels.ts';
import type { Size } from './positions.ts';

const MARK_PITCH = 24;
const HALF_HEIGHT = 5.5;
/** Ground between a row and another line where there is no more room, px, and how a row may then be moved off the middle of its own line, which it still touches: the least first. */
const TIGHT = 0.3;
const SHIFTS: readonly Point[] = [0, -2, 2, -4, 4, -6, 6, -8, 8].flatMap((y) => [0, -8, 8, -16, 16, -24, 24].map((x) => ({ x, y }))).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
/** A row keeps this far from both ends of its line, px: there stand the node and the head. */
const END = 14;

/** Width of a mark with its figure, px; a figure of two digits takes more. */
const markWidth = ({ count }: Signed): number => MARK_PITCH + (count > 9 ? 6 : 0);

/** Width of the row of these marks, px. */
export const rowWidth = (marks: readonly Signed[]): number => marks.reduce((sum, mark) => sum + markWidth(mark), 0);

/** Where each mark of a row begins and how wide it is, px; without figures a mark is its sign alone. */
export function placedMarks({ x, marks }: MarkRow, figures: boolean): { mark: Signed; x: number; width: number }[] {
  let left = x;
  return marks.map((mark) => {
    const width = figures ? markWidth(mark) : 12;
    left += width;
    return { mark, x: left - width, width };
  });
}

export interface Marked {
  readonly id: string;
  readonly marks: readonly Signed[];
  /** About where on the line the row should stand, as a share of its length. */
  readonly share: number;
  /** Where else it may stand, where its line has no free place. */
  readonly beside: readonly Point[];
  /** How else its line may run, where there is no free place at all. */
  readonly otherLines: () => readonly Bent[];
}

/** A line and the course it takes. */
export interface Bent {
  readonly line: Line;
  readonly course: Course;
}

interface Asked extends Marked {
  readonly own: Course;
  /** Every other course, and those that come near its own. */
  readonly all: readonly Course[];
  readonly others: readonly Course[];
}

export interface Rows {
  readonly rows: ReadonlyMap<string, MarkRow>;
  /** The lines that had to be bent otherwise for them, by their ids. */
  readonly bent: ReadonlyMap<string, Line>;
}

/**
 * The row of each of these bundles: as near to its share as its line is free of `taken` boxes and of other courses, else
 * beside its node, else moved a little, its own line still under it, else on its line bent otherwise, else over as few others
 * as can be; none where there is no room for it at all. Rows take their boxes.
 */
export function rowsOnLines(marked: readonly Marked[], courses: readonly Course[], taken: Box[]): Rows {
  const current = new Map(courses.map((course) => [course.id, course]));
  const askedOf = (one: Marked): Asked => {
    const own = current.get(one.id)!;
    const all = [...current.values()].filter((course) => course !== own);
    return { ...one, own, all, others: all.filter((course) => overlaps(course.bounds, around(own, one.marks))) };
  };
  // Whose line has the fewest free places chooses first.
  const hardest = marked.filter(({ id, marks }) => marks.length > 0 && current.has(id)).map((one) => {
    const asked = askedOf(one);
    return { one, free: placesOn(asked.own, one).filter((point, index) => index % 4 === 0 && isFree(level(point, one.marks), asked, taken)).length };
  }).sort((a, b) => a.free - b.free || b.one.marks.length - a.one.marks.length || (a.one.id < b.one.id ? -1 : 1));
  const rows = new Map<string, MarkRow>();
  const bent = new Map<string, Line>();
  const standing: Box[] = [];
  for (const { one } of hardest) {
    const { row, other } = rowOf(askedOf(one), taken, standing);
    if (other) {
      current.set(one.id, other.course);
      bent.set(one.id, other.line);
    }
    if (!row) continue;
    taken.push(boxOfRow(row));
    standing.push(boxOfRow(row));
    rows.set(one.id, row);
  }
  return { rows, bent };
}

const placesOn = (course: Course, { share }: Marked): Point[] => nearest(stepsOf(course), share);

/** The row of one bundle, and its line where that had to change; rows that stand already keep their ground. */
function rowOf(one: Asked, taken: readonly Box[], standing: readonly Box[]): { row: MarkRow | undefined; other?: Bent } {
  const { marks, own, beside } = one;
  const points = placesOn(own, one);
  const levels = points.map((point) => level(point, marks));
  const stands = levels.find((row) => isFree(row, one, taken)) ?? beside.map((point) => level(point, marks)).find((row) => isFree(row, { others: one.all }, taken));
  if (stands) return { row: stands };
  const moved = movedRow(one, points, taken);
  if (moved) return { row: moved };
  for (const other of one.otherLines()) {
    if (standing.some((box) => crosses(other.course, box))) continue;
    const free = placesOn(other.course, one).map((point) => level(point, marks)).find((at) => isFree(at, { others: one.all }, taken));
    if (free) return { row: free, other };
  }
  return { row: least(levels, (at) => crossed(boxOfRow(at), taken, one.others)) };
}

/** A row moved off its line by so little that it still touches it. */
function movedRow(one: Asked, points: readonly Point[], taken: readonly Box[]): MarkRow | undefined {
  for (const by of SHIFTS) {
    for (const { x, y } of points) {
      const row = level({ x: x + by.x, y: y + by.y }, one.marks);
      if (isFree(row, one, taken, TIGHT) && crosses(one.own, boxOfRow(row), 0)) return row;
    }
  }
  return undefined;
}

/** All the ground that a row on this course, or moved off it, may take. */
function around({ bounds: { left, right, top, bottom } }: Course, marks: readonly Signed[]): Box {
  const aside = rowWidth(marks) / 2 + 32;
  return { left: left - aside, right: right + aside, top: top - 24, bottom: bottom + 24 };
}

function isFree(row: MarkRow, { others }: Pick<Asked, 'others'>, taken: readonly Box[], clear = CLEAR): boolean {
  const box = boxOfRow(row);
  return box.top >= 0 && box.left >= 0 && !taken.some((other) => overlaps(box, other)) && !others.some((course) => crosses(course, box, clear));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A row with its middle at this point. */
const level = ({ x, y }: Point, marks: readonly Signed[]): MarkRow => ({ x: tenth(x - rowWidth(marks) / 2), y: tenth(y), marks });

/** How many lines run through a row's box; too many off the ground, or where a name or a mark stands there. */
const crossed = (box: Box, taken: readonly Box[], others: readonly Course[]): number =>
  box.top < 0 || box.left < 0 || taken.some((other) => overlaps(box, other)) ? Infinity : others.filter((course) => crosses(course, box)).length;

/** The first of these rows with the least cost; undefined where none is finite. */
function least(rows: readonly MarkRow[], cost: (row: MarkRow) => number): MarkRow | undefined {
  const costs = rows.map(cost);
  const best = Math.min(...costs);
  return best === Infinity ? undefined : rows[costs.indexOf(best)];
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

/** The box of a row as it stands. */
export const boxOfRow = ({ x, y, marks }: MarkRow): Box => ({ left: x, right: x + rowWidth(marks), top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT });

/** The middles of the rows under and over a node's name. */
export function besideName(node: GraphNode, marks: readonly Signed[], font: number): Point[] {
  const box = labelBox(node, font);
  const half = rowWidth(marks) / 2;
  const x = node.labelSide === 'left' ? box.right - half : node.labelSide === 'right' ? box.left + half : node.x;
  const [under, over] = [{ x, y: box.bottom + HALF_HEIGHT }, { x, y: box.top - HALF_HEIGHT }];
  return node.labelSide === 'above' ? [over] : [under, over];
}

/** On narrow grounds the row stands under its node's name, over it at the top and on the floor, and never beyond the edge. */
export function rowAtName(node: GraphNode, marks: readonly Signed[], { font, width, height }: { font: number } & Size): MarkRow | null {
  if (marks.length === 0) return null;
  const places = besideName(node, marks, font);
  const at = places.find(({ y }) => y + HALF_HEIGHT <= height) ?? places[0]!;
  const row = rowWidth(marks);
  return { x: Math.max(0, Math.min(at.x - row / 2, width - row)), y: at.y, marks };
}
