// The whole network in arrays: every actor that ever stands in a promise, every ordered pair of every promise, nothing folded.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { drawnActor } from './actors-drawn.ts';

export interface WholeGraph {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Promises that ever tied the actor. */
  readonly degree: Uint32Array;
  /** Edges in the order of the day on which their promise first stood. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How far an edge stands off the straight line, so that both directions and several promises are seen. */
  readonly aside: Float32Array;
  /** A byte an edge: 0 not drawn, else 1 more than the place of its stroke among those of the lens. */
  readonly state: Uint8Array;
  readonly commitment: readonly string[];
  /** Who owes it, as the promise names them: an office is drawn as what it is of. */
  readonly obligor: readonly string[];
  /** The place of each actor in these arrays. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The edges of each commitment and of each actor. */
  readonly edgesOf: ReadonlyMap<string, readonly number[]>;
  readonly edgesAt: readonly (readonly number[])[];
  /** Half the side of the square that holds all places. */
  readonly reach: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly commitment: string;
  readonly obligor: string;
  readonly since: Day;
}

/** The arrays of a ledger: places follow from the data by rule, so that the same dossier has the same places everywhere. */
export function wholeGraph(ledger: Ledger, lang: string): WholeGraph {
  const number = new Map<string, number>();
  const edges: Edge[] = [];
  const numberOf = (id: string): number => {
    const known = number.get(id) ?? number.size;
    number.set(id, known);
    return known;
  };
  for (const commitment of ledger.dossier.commitments) {
    const since = ledger.histories.get(commitment.id)?.periods[0]?.from ?? Infinity;
    for (const [obligor, beneficiary] of pairsOf(commitment)) {
      const from = numberOf(drawnActor(ledger, obligor));
      const to = numberOf(drawnActor(ledger, beneficiary));
      if (from !== to) edges.push({ from, to, commitment: commitment.id, obligor, since });
    }
  }
  edges.sort((a, b) => a.since - b.since);
  const ids = [...number.keys()];
  const edgesAt: number[][] = ids.map(() => []);
  edges.forEach(({ from, to }, at) => {
    edgesAt[from]!.push(at);
    edgesAt[to]!.push(at);
  });
  const { x, y, reach } = wholePlaces(ledger, ids, edgesAt);
  return {
    ids, x, y, reach, edgesAt, placeOf: number, obligor: edges.map(({ obligor }) => obligor), names: ids.map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang) || id),
    degree: Uint32Array.from(edgesAt, (own) => own.length),
    from: Uint32Array.from(edges, ({ from }) => from), to: Uint32Array.from(edges, ({ to }) => to), aside: asideOf(edges),
    state: new Uint8Array(edges.length), commitment: edges.map(({ commitment }) => commitment), edgesOf: edgesByCommitment(edges)
  };
}

function edgesByCommitment(edges: readonly Edge[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  edges.forEach(({ commitment }, at) => {
    const own = found.get(commitment);
    if (own) own.push(at);
    else found.set(commitment, [at]);
  });
  return found;
}

/** All the lines of a pair within so many px, the first a little off the middle; the other direction on the other side. */
const BUNCH = 15;
const FIRST = 1.5;
const APART = 2;

function asideOf(edges: readonly Edge[]): Float32Array {
  const most = edges.reduce((highest, { from, to }) => Math.max(highest, from, to), 0) + 1;
  const pairs = new Map<number, number>();
  for (const { from, to } of edges) pairs.set(from * most + to, (pairs.get(from * most + to) ?? 0) + 1);
  const seen = new Map<number, number>();
  return Float32Array.from(edges, ({ from, to }) => {
    const pair = from * most + to;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    return FIRST + before * Math.min(APART, BUNCH / Math.max(1, pairs.get(pair)! - 1));
  });
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const PITCH = 34;
/** Sectors stand apart by this share of a turn. */
const GAP = 0.012;

/**
 * Heaviest in the middle, the others in sunflower order, each sector in a slice of its own as wide as its number asks: a
 * rule, not a search, so nothing is worked out over and over when a page opens.
 */
function wholePlaces(ledger: Ledger, ids: readonly string[], edgesAt: readonly (readonly number[])[]): { x: Float32Array; y: Float32Array; reach: number } {
  const x = new Float32Array(ids.length);
  const y = new Float32Array(ids.length);
  const sectors = ledger.dossier.dossier.sectors ?? [];
  const sectorOf = (id: string): number => {
    const bloc = ledger.actors.get(id)?.bloc;
    const found = bloc === undefined ? -1 : sectors.findIndex(({ blocs }) => blocs.includes(bloc));
    return found < 0 ? sectors.length : found;
  };
  const order = ids.map((id, at) => ({ id, at, sector: sectorOf(id), weight: edgesAt[at]!.length }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const slices = Array.from({ length: sectors.length + 1 }, (_, sector) => order.slice(1).filter((one) => one.sector === sector));
  let turn = 0;
  for (const members of slices) {
    const share = members.length / Math.max(1, order.length - 1);
    const room = Math.max(0, share - (slices.length > 1 ? GAP : 0));
    members.forEach(({ at }, index) => {
      const out = 2.2 * PITCH + PITCH * Math.sqrt((index + 0.5) / Math.max(share, 1e-6));
      const angle = 2 * Math.PI * (turn + GAP / 2 + room * ((index * GOLDEN) / (2 * Math.PI) % 1)) - Math.PI / 2;
      x[at] = Math.cos(angle) * out;
      y[at] = Math.sin(angle) * out;
    });
    turn += share;
  }
  return { x, y, reach: PITCH * (3 + Math.sqrt(Math.max(1, order.length))) };
}
