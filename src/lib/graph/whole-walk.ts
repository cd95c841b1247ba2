// The keyboard's way over the whole network: from an actor to the nearest one in the direction of an arrow.
import { edgesAt } from './whole-edges.ts';
import type { WholeGraph } from './whole-graph.ts';

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]
};

/** The actor that a key leads to from this one: within an eighth of a turn to either side of the arrow, the nearest; Home: the heaviest; null: no key of the walk. */
export function walkedTo(graph: Pick<WholeGraph, 'x' | 'y' | 'degree'>, at: number, key: string): number | null {
  if (key === 'Home') return graph.degree.reduce((best, own, one) => (own > graph.degree[best]! ? one : best), 0);
  const way = WAYS[key];
  if (!way) return null;
  let found = at;
  let least = Infinity;
  for (let one = 0; one < graph.x.length; one += 1) {
    const dx = graph.x[one]! - graph.x[at]!;
    const dy = graph.y[one]! - graph.y[at]!;
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] + dy * way[0]);
    const away = dx * dx + dy * dy;
    if (along > 0 && aside <= along && away < least) [found, least] = [one, away];
  }
  return found;
}

/** How many lines of the day leave an actor and reach it. */
export function linesAt(graph: WholeGraph, at: number): { readonly out: number; readonly into: number } {
  const drawn = edgesAt(graph, at).filter((edge) => graph.state[edge] !== 0);
  const out = drawn.filter((edge) => graph.from[edge] === at).length;
  return { out, into: drawn.length - out };
}
