// The stops of the keyboard's walk through the graph: each drawn actor, followed by the lines that leave it.
import { pointAlong } from './curves.ts';
import type { GraphElements } from './graph-model.ts';

export interface Stop {
  readonly id: string;
  readonly kind: 'node' | 'edge';
  /** Id of the node or edge. */
  readonly of: string;
  readonly name: string;
  readonly pressed: boolean;
  readonly x: number;
  readonly y: number;
}

/** One stop a drawn actor and line, none more: actors in the order drawn, after each its own lines. */
export function stopsOf({ nodes, edges }: GraphElements): Stop[] {
  return nodes.flatMap((node) => [
    { id: `node:${node.id}`, kind: 'node' as const, of: node.id, name: node.name, pressed: node.focused, x: node.x, y: node.y },
    ...edges
      .filter((edge) => edge.from === node.id)
      .map((edge): Stop => {
        const { x, y } = pointAlong(edge, 0.5);
        return { id: `edge:${edge.id}`, kind: 'edge', of: edge.id, name: edge.name, pressed: false, x, y };
      })
  ]);
}
