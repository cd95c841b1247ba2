// How high the lanes lie in which lines run over everything: as far apart as their marks need and the names under them allow.
import type { GraphNode } from './graph-model.ts';
import { labelBox, labelSize } from './node-labels.ts';
import type { Places } from './positions.ts';

const FIRST = 6.5;
/** Between two lanes without marks on them, and beside one with. */
const PITCH = 4.5;
const MARKED = 8.7;
/** The lowest lane where no name stands under it. */
const LOWEST = 41;

export interface Laned {
  readonly isMarked: boolean;
  /** Could its marks stand on a lead before its far end? */
  readonly canLead: boolean;
}

/** The heights of these lanes from the top down, and whether marks have to stand on leads because the lanes lie too close for them. */
export function lanesOf(lines: readonly Laned[], roof: number): { lanes: number[]; leads: boolean } {
  const marked = (withLeads: boolean): boolean[] => lines.map(({ isMarked, canLead }) => isMarked && !(withLeads && canLead));
  const free = heights(marked(false));
  if (free.at(-1)! <= roof) return { lanes: free, leads: false };
  const led = heights(marked(true));
  const share = Math.min(1, (roof - FIRST) / Math.max(1, led.at(-1)! - FIRST));
  return { lanes: led.map((y) => FIRST + (y - FIRST) * share), leads: lines.some(({ isMarked, canLead }) => isMarked && canLead) };
}

function heights(marked: readonly boolean[]): number[] {
  const lanes: number[] = [];
  for (const [index, isMarked] of marked.entries()) {
    lanes.push(index === 0 ? FIRST : lanes[index - 1]! + (isMarked || marked[index - 1] ? MARKED : PITCH));
  }
  return lanes;
}

/** The lowest a lane may lie: over the highest name of the top. */
export function roofOver(nodes: readonly GraphNode[], places: Places): number {
  const font = labelSize(places);
  return Math.min(LOWEST, ...nodes.filter((node) => node.labelSide === 'above').map((node) => labelBox(node, font).top + 0.5));
}
