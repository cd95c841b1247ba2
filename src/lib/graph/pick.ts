// What a pointer on the picture means: the nearest node within reach, by its disc or its name, else the nearest line.
import { distance, sampled } from './curves.ts';
import type { GraphElements, Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { labelBox, labelSize } from './node-labels.ts';
import { isSmall } from './positions.ts';

/** Half a target, px, for a mouse and for a finger. */
export const REACH = { mouse: 12, touch: 22 } as const;

export type Picked = { readonly kind: 'node' | 'edge'; readonly id: string };

/** The node or line at this point of the picture; what has stepped back is not in the way. */
export function pickedAt({ nodes, edges, width }: GraphElements, at: Point, reach: number): Picked | null {
  const font = labelSize({ small: isSmall(width) });
  const seen = nodes.filter((node) => !node.covered);
  const node = nearest(seen, (one) => Math.min(Math.max(0, distance(one, at) - one.radius), awayFrom(labelBox(one, font), at)), reach);
  if (node) return { kind: 'node', id: node.id };
  const edge = nearest(edges.filter((one) => !one.faded), (one) => Math.min(...sampled(one).map((point) => distance(point, at))), reach);
  return edge && { kind: 'edge', id: edge.id };
}

const awayFrom = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

function nearest<T>(all: readonly T[], away: (one: T) => number, reach: number): T | null {
  const [found] = all.map((one) => ({ one, by: away(one) })).filter(({ by }) => by <= reach).sort((a, b) => a.by - b.by);
  return found?.one ?? null;
}
