// Where a line rises between the names at the top.
import type { GraphNode } from './graph-model.ts';
import { labelBox, labelSize } from './node-labels.ts';
import type { Places } from './positions.ts';
import type { Unit } from './folds.ts';

/** Ground beside the last name of the row, and the most of it beside any. */
const BESIDE = 9;
const PITCH = 5;

/** The place of an upright beside the name of a node at the top, half way to its neighbour's; `towards`: 1 to the right. */
export function pastName(
  nodes: readonly GraphNode[], unit: Unit, { towards, index, places }: { towards: number; index: number; places: Places }
): number {
  const font = labelSize(places);
  const edges = (node: GraphNode): [number, number] => {
    const { left, right } = labelBox(node, font);
    return towards > 0 ? [left, right] : [-right, -left];
  };
  const row = nodes.filter((node) => node.labelSide === 'above');
  const own = row.find((node) => node.id === unit.id);
  const edge = Math.max(own ? edges(own)[1] : -Infinity, unit.at.x * towards + places.nodeRadius + 8);
  const next = Math.min(Infinity, ...row.filter((node) => (node.x - unit.at.x) * towards > 0).flatMap((node) => [edges(node)[0], node.x * towards - places.nodeRadius - 2]));
  return (Math.min(edge + BESIDE, (edge + next) / 2) + (index === 0 ? 0 : PITCH)) * towards;
}
