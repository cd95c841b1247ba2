// What a pointer on the graph means: the nearest actor or line within reach, and the focus that choosing it brings.
import { distance, sampled } from '#lib/graph/curves.ts';
import type { GraphEdge, GraphElements, GraphNode, Point } from '#lib/graph/graph-model.ts';

/** Half a target, px, for a mouse and for a finger. */
export const REACH = { mouse: 12, touch: 22 } as const;

/** The actors that come into focus with a choice at this point; none: the ground. */
export function focusAt(elements: GraphElements, at: Point, reach: number): readonly string[] {
  const node = nearest(elements.nodes, (one) => Math.max(0, distance(one, at) - one.radius), reach);
  if (node) return focusOfNode(node);
  const edge = nearest(elements.edges, (one) => Math.min(...sampled(one).map((point) => distance(point, at))), reach);
  return edge ? focusOfEdge(elements, edge) : [];
}

export const focusOfNode = (node: GraphNode): readonly string[] => node.actorIds.slice(0, 1);

/** A line is chosen by its ends: what lies between two actors, or the first of a fold. */
export function focusOfEdge({ nodes }: GraphElements, edge: GraphEdge): readonly string[] {
  const ends = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id)?.actorIds ?? []);
  return ends.every((ids) => ids.length === 1) ? ends.flat() : (ends.find((ids) => ids.length > 1) ?? []).slice(0, 1);
}

function nearest<T>(all: readonly T[], away: (one: T) => number, reach: number): T | null {
  const [found] = all.map((one) => ({ one, by: away(one) })).filter(({ by }) => by <= reach).sort((a, b) => a.by - b.by);
  return found?.one ?? null;
}
