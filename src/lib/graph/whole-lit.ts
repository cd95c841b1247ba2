// What stays lit in the whole network with a focus: the edges that the folded picture would light, and the actors at their ends.
import type { Ledger } from '#lib/domain/ledger.ts';
import { litBy } from './focus-lit.ts';
import type { FocusAsked } from './focus-lit.ts';
import { edgesAt, edgesOf } from './whole-edges.ts';
import type { WholeGraph } from './whole-graph.ts';

export interface WholeLit {
  /** Actors in focus. */
  readonly actors: readonly number[];
  /** Edges of the focus, drawn on the day or not. */
  readonly edges: readonly number[];
}

/** What this focus lights; null: nothing is in focus, and nothing steps back. */
export function wholeLit(graph: WholeGraph, ledger: Ledger, asked: FocusAsked): WholeLit | null {
  const lit = litBy(ledger, asked);
  if (!lit.isAny) return null;
  const actors = lit.actors.flatMap((id) => graph.placeOf.get(id) ?? []);
  const [one, other] = actors;
  const isOwn = (edge: number): boolean => {
    const [from, to] = [graph.from[edge]!, graph.to[edge]!];
    if (other !== undefined) return (from === one && to === other) || (from === other && to === one);
    return (asked.trace !== 'in' && from === one) || (asked.trace !== 'out' && to === one);
  };
  const own = one === undefined ? [] : edgesAt(graph, one).filter(isOwn);
  return { actors, edges: [...new Set([...own, ...[...lit.commitments].flatMap((id) => edgesOf(graph, id))])] };
}

/** The edges of a focus that are drawn now, or all that are. */
export function drawnIn(graph: WholeGraph, lit: WholeLit | null): number[] {
  const edges: number[] = [];
  const count = lit ? lit.edges.length : graph.from.length;
  for (let step = 0; step < count; step += 1) {
    const edge = lit ? lit.edges[step]! : step;
    if (graph.state[edge] !== 0) edges.push(edge);
  }
  return edges;
}

/** The actors in focus, then those at the other ends of what is lit. */
export const actorsOf = (graph: WholeGraph, lit: WholeLit, drawn: readonly number[]): number[] =>
  [...new Set([...lit.actors, ...drawn.flatMap((edge) => [graph.from[edge]!, graph.to[edge]!])])];
