// Where the counted marks of each bundle stand: on their own line, never on another's marks or on a name.
import { pointAlong } from './curves.ts';
import type { Line } from './curves.ts';
import type { GraphNode, Mark, MarkRow, Point } from './graph-model.ts';
import { overlaps } from './label-size.ts';
import type { Box } from './label-size.ts';
import { labelBox } from './node-labels.ts';

export const MARK_PITCH = 24;
const HALF_HEIGHT = 8;
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 7, -7, 9, -9, 11, -11].map((step) => step * 0.06);

/** Width of the row of these marks, px; a figure of two digits takes more. */
export const rowWidth = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + MARK_PITCH + (mark.count > 9 ? 6 : 0), 0);

const boxAt = ({ x, y }: Point, marks: readonly Mark[]): Box => {
  const half = rowWidth(marks) / 2;
  return { left: x - half, right: x + half, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT };
};

/**
 * The row at about `share` of the line's length, moved along it until it is free of the boxes taken; it takes its own.
 * Null where the line has no free place: then the marks are in its name alone.
 */
export function rowOnLine(line: Line, marks: readonly Mark[], share: number, taken: Box[]): MarkRow | null {
  if (marks.length === 0) return null;
  const points = STEPS.map((step) => pointAlong(line, Math.min(0.95, Math.max(0.05, share + step))));
  const free = points.find((point) => !taken.some((box) => overlaps(box, boxAt(point, marks))));
  if (!free) return null;
  const box = boxAt(free, marks);
  taken.push(box);
  return { x: box.left, y: free.y, marks };
}

/** On narrow grounds the row stands under its node's name, over it at the top. */
export function rowAtName(node: GraphNode, marks: readonly Mark[], font: number): MarkRow | null {
  if (marks.length === 0) return null;
  const box = labelBox(node, font);
  const width = rowWidth(marks);
  const left = node.labelSide === 'left' ? box.right - width : node.labelSide === 'right' ? box.left : node.x - width / 2;
  return { x: left, y: node.labelSide === 'above' ? box.top - 7 : box.bottom + 7, marks };
}
