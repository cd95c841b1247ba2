// What a pointer on the picture means: the node or the line it lies on, else the nearest within reach, nodes first.
import { distance, sampled } from './curves.ts';
import type { GraphElements, Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { labelBox, labelSize } from './node-labels.ts';
import { isSmall } from './positions.ts';

/** Half a target, px, for a mouse and for a finger. */
export const REACH = { mouse: 12, touch: 22 } as const;

export type Picked = { readonly kind: 'node' | 'edge'; readonly id: string };

/** How near a line a mouse lies on it, px; a finger is never that sure. */
export const ON_LINE = { mouse: 3, touch: 0 } as const;

/** The node or line at this point of the picture; what has stepped back is not in the way. Within `sure` of a line the pointer lies on it. */
export function pickedAt({ nodes, edges, width }: GraphElements, at: Point, reach: number, sure = 0): Picked | null {
  const font = labelSize({ small: isSmall(width) });
  const node = nearest(nodes, (one) => Math.min(Math.max(0, distance(one, at) - one.radius), awayFrom(labelBox(one, font), at)), reach);
  const edge = node?.by === 0 ? null : nearest(edges.filter((one) => !one.faded), (one) => awayFromLine(sampled(one), at), reach);
  if (node && !(edge && edge.by < sure)) return { kind: 'node', id: node.one.id };
  return edge && { kind: 'edge', id: edge.one.id };
}

/** How far the point lies from a line through these points. */
export function awayFromLine(points: readonly Point[], at: Point): number {
  let least = Infinity;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const share = Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(from.x + dx * share - at.x, from.y + dy * share - at.y));
  }
  return least;
}

const awayFrom = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

function nearest<T>(all: readonly T[], away: (one: T) => number, reach: number): { readonly one: T; readonly by: number } | null {
  let found: { readonly one: T; readonly by: number } | null = null;
  for (const one of all) {
    const by = away(one);
    if (by <= reach && (found === null || by < found.by)) found = { one, by };
  }
  return found;
}
