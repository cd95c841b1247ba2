// The lines of the whole network: every ordered pair of every promise, in the order of the days on which the promises first stood.
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { drawnActor } from './actors-drawn.ts';

export interface WholeEdges {
  /** The actors at the ends of lines, and the place of each in this list. */
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How far an edge stands off the straight line, so that both directions and several promises are seen. */
  readonly aside: Float32Array;
  readonly commitment: readonly string[];
  /** Who owes it, as the promise names them: an office is drawn as what it is of. */
  readonly obligor: readonly string[];
  /** The first edge of each commitment; its others follow it. */
  readonly firstOf: ReadonlyMap<string, number>;
}

/** Every edge of a ledger. */
export function wholeEdges(ledger: Ledger): WholeEdges {
  const placeOf = new Map<string, number>();
  const places = new Map<string, number>();
  const [from, to, commitment, obligor]: [number[], number[], string[], string[]] = [[], [], [], []];
  const firstOf = new Map<string, number>();
  const placed = (id: string): number => {
    const drawn = drawnActor(ledger, id);
    const place = placeOf.get(drawn) ?? placeOf.size;
    placeOf.set(drawn, place);
    places.set(id, place);
    return place;
  };
  for (const one of inOrder(ledger)) {
    for (const owes of one.from) {
      for (const owed of one.to) {
        if (owes === owed) continue;
        const [start, end] = [places.get(owes) ?? placed(owes), places.get(owed) ?? placed(owed)];
        if (start === end) continue;
        const edge = from.push(start) - 1;
        to.push(end);
        obligor.push(owes);
        if (commitment[edge - 1] !== one.id) firstOf.set(one.id, edge);
        commitment.push(one.id);
      }
    }
  }
  return {
    ids: [...placeOf.keys()], placeOf, from: new Uint32Array(from), to: new Uint32Array(to), aside: asideOf(from, to, placeOf.size), commitment, obligor, firstOf
  };
}

/** The edges of a commitment. */
export function edgesOf({ firstOf, commitment }: Pick<WholeEdges, 'firstOf' | 'commitment'>, id: string): number[] {
  const edges: number[] = [];
  for (let edge = firstOf.get(id) ?? -1; commitment[edge] === id; edge += 1) edges.push(edge);
  return edges;
}

/** The edges of an actor, out and in. */
export function edgesAt({ from, to }: Pick<WholeEdges, 'from' | 'to'>, at: number): number[] {
  const edges: number[] = [];
  for (let edge = 0; edge < from.length; edge += 1) if (from[edge] === at || to[edge] === at) edges.push(edge);
  return edges;
}

/** The commitments by the first day of their life. */
function inOrder({ dossier, histories }: Ledger): readonly Commitment[] {
  const since = new Float64Array(dossier.commitments.length);
  for (const [at, { id }] of dossier.commitments.entries()) since[at] = histories.firstDay(id) ?? Infinity;
  if (since.every((day, at) => at === 0 || since[at - 1]! <= day)) return dossier.commitments;
  return dossier.commitments.map((_, at) => at).sort((a, b) => since[a]! - since[b]! || a - b).map((at) => dossier.commitments[at]!);
}

/** All the lines of a pair within so many px, the first a little off the middle; the other direction on the other side. */
const BUNCH = 15;
const FIRST = 1.5;
const APART = 2;

function asideOf(from: readonly number[], to: readonly number[], most: number): Float32Array {
  const pairs = new Map<number, number>();
  /** The pair of each edge, how many of it came before, and how many there are of each. */
  const pairOf = new Uint32Array(from.length);
  const before = new Uint32Array(from.length);
  const count = new Uint32Array(from.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    const key = from[edge]! * most + to[edge]!;
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = pairs.size));
    pairOf[edge] = pair;
    before[edge] = count[pair]!;
    count[pair]! += 1;
  }
  const aside = new Float32Array(from.length);
  for (let edge = 0; edge < aside.length; edge += 1) aside[edge] = FIRST + before[edge]! * Math.min(APART, BUNCH / Math.max(1, count[pairOf[edge]!]! - 1));
  return aside;
}
