// Where the name of each node stands, in how many lines, and the box it takes.
import type { GraphNode, Point } from './graph-model.ts';
import { topRoom } from './drawn-name.ts';
import { overlaps, textWidth } from './label-size.ts';
import type { Box } from './label-size.ts';
import type { Unit } from './folds.ts';
import type { Places, Size } from './positions.ts';

type Labelled = Pick<GraphNode, 'x' | 'y' | 'radius' | 'labelSide' | 'lines' | 'focused' | 'ring' | 'lift'>;

export const LINE_HEIGHT = 16;
const GAP = 5;
/** A name in focus stands off its wider ring. */
const IN_FOCUS = 9;

/** The size to measure a name at that is drawn at `font`: one in focus is larger and bolder. */
export const measuredAt = (focused: boolean, font: number): number => (focused ? font + 1.6 : font);

export const labelSize = (places: { readonly small: boolean }): number => (places.small ? 13 : 14);

export function labelSideOf(unit: Unit, { small }: Pick<Places, 'small'>): GraphNode['labelSide'] {
  if (unit.side === 'centre') return 'inside';
  if (unit.side === 'top') return 'above';
  // On the floor of a narrow ground a name has room to the left, a number to the right.
  return unit.side === 'left' || (unit.side === 'below' && small && unit.kind === 'actor') ? 'left' : 'right';
}

/** How wide a line of a node's name may be, px. */
export function labelRoom(unit: Unit, places: Places, size: Size): number {
  const side = labelSideOf(unit, places);
  if (side === 'inside') return places.centreRadius * 2;
  if (side === 'above') return places.small ? (unit.at.x === places.guests.top.x ? 74 : 60) : topRoom(size.width);
  return (side === 'left' ? unit.at.x : size.width - unit.at.x) - places.nodeRadius - GAP - (places.small ? IN_FOCUS - 1 : IN_FOCUS);
}

/** The box of a node's disc, and of so much round it where it is in focus. */
export function discBox({ x, y, radius, focused }: Pick<GraphNode, 'x' | 'y' | 'radius'> & { readonly focused?: boolean }, ring = 0): Box {
  const reach = radius + (focused ? ring : 0);
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The nodes with the names at the top raised where one would lie on its neighbour's. */
export function withRaisedNames(nodes: readonly GraphNode[], font: number): GraphNode[] {
  const taken: Box[] = [];
  const lifts = new Map<string, number>();
  for (const node of nodes.filter((one) => one.labelSide === 'above').sort((a, b) => a.x - b.x)) {
    const box = labelBox(node, font);
    const below = taken.filter((other) => overlaps(box, other));
    const lift = below.length === 0 ? 0 : Math.max(0, box.bottom - Math.min(...below.map((other) => other.top)));
    taken.push({ ...box, top: box.top - lift, bottom: box.bottom - lift });
    if (lift > 0) lifts.set(node.id, lift);
  }
  return nodes.map((node) => (lifts.has(node.id) ? { ...node, lift: lifts.get(node.id)! } : node));
}

/** The middle of the first line of a node's name and how it is anchored there. */
export function labelAt(node: Labelled): Point & { anchor: 'start' | 'middle' | 'end' } {
  const { x, y, labelSide, lines } = node;
  const radius = node.radius + (node.focused ? 6 : node.ring ? 4 : 0);
  const upper = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  if (labelSide === 'inside') return { x, y: upper, anchor: 'middle' };
  if (labelSide === 'left') return { x: x - radius - GAP - 2, y: upper, anchor: 'end' };
  if (labelSide === 'right') return { x: x + radius + GAP + 2, y: upper, anchor: 'start' };
  return { x, y: y - radius - GAP - 7 - node.lift - (lines.length - 1) * LINE_HEIGHT, anchor: 'middle' };
}

/** The box of a node's name on the ground. */
export function labelBox(node: Labelled, font: number): Box {
  const { x, y, anchor } = labelAt(node);
  const size = measuredAt(node.focused, font);
  const width = Math.max(...node.lines.map((line) => textWidth(line, size)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 8, bottom: y - 8 + node.lines.length * LINE_HEIGHT };
}
