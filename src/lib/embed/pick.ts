// The focus that choosing a node or a line of an embed's graph brings.
import type { GraphEdge, GraphElements, GraphNode, Point } from '#lib/graph/graph-model.ts';
import { pickedAt } from '#lib/graph/pick.ts';

/** The actors that come into focus with a choice at this point; none: the ground. */
export function focusAt(elements: GraphElements, at: Point, reach: number): readonly string[] {
  const picked = pickedAt(elements, at, reach);
  if (picked === null) return [];
  return picked.kind === 'node'
    ? focusOfNode(elements.nodes.find(({ id }) => id === picked.id)!)
    : focusOfEdge(elements, elements.edges.find(({ id }) => id === picked.id)!);
}

export const focusOfNode = (node: GraphNode): readonly string[] => node.actorIds.slice(0, 1);

/** A line is chosen by its ends: what lies between two actors, or the first of a fold. */
export function focusOfEdge({ nodes }: GraphElements, edge: GraphEdge): readonly string[] {
  const ends = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id)?.actorIds ?? []);
  return ends.every((ids) => ids.length === 1) ? ends.flat() : (ends.find((ids) => ids.length > 1) ?? []).slice(0, 1);
}
