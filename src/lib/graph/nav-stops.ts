// The stops of the keyboard's walk through the graph: each drawn actor, followed by the lines that leave it.
import { pointAlong } from './curves.ts';
import type { GraphElements, GraphNode } from './graph-model.ts';

export interface Stop {
  readonly id: string;
  readonly kind: 'node' | 'edge';
  /** Id of the node or edge. */
  readonly of: string;
  /** Of a line: the ids of the nodes at its ends; of an actor: its own. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Of an actor: its promises inside itself, where there are any. */
  readonly more?: string;
  readonly pressed: boolean;
  /** The commitments behind a line. */
  readonly commitments: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** One stop a drawn actor and line, none more: the centre, then the actors clockwise round it, after each its own lines. */
export function stopsOf({ nodes, edges }: GraphElements): Stop[] {
  return clockwise(nodes).flatMap((node) => [
    {
      id: `node:${node.id}`, kind: 'node' as const, of: node.id, from: node.id, to: node.id, name: node.name, ...(node.ring && { more: node.ring.name }), pressed: node.focused,
      commitments: node.ring?.commitments ?? [], x: node.x, y: node.y
    },
    ...edges
      .filter((edge) => edge.from === node.id)
      .map((edge): Stop => {
        const { x, y } = pointAlong(edge, 0.5);
        const { id, from, to, name, commitments } = edge;
        return { id: `edge:${id}`, kind: 'edge', of: id, from, to, name, pressed: false, commitments, x, y };
      })
  ]);
}

/** The centre first, then the others as they stand round it, from the lower left clockwise. */
function clockwise(nodes: readonly GraphNode[]): GraphNode[] {
  const centre = nodes.find((node) => node.kind === 'centre');
  if (!centre) return [...nodes];
  const angle = ({ x, y }: GraphNode): number => Math.atan2(centre.x - x, y - centre.y);
  const turned = (node: GraphNode): number => (angle(node) + 2 * Math.PI) % (2 * Math.PI);
  return [centre, ...nodes.filter((node) => node !== centre).sort((a, b) => turned(a) - turned(b))];
}
