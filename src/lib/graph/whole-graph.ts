// The whole network in arrays: every actor that ever stands in a promise, every ordered pair of every promise, nothing folded.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { wholeEdges } from './whole-edges.ts';
import type { WholeEdges } from './whole-edges.ts';

export interface WholeGraph extends WholeEdges {
  readonly names: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Promises that ever tied the actor. */
  readonly degree: Uint32Array;
  /** A byte an edge: 0 not drawn, else 1 more than the place of its stroke among those of the lens. */
  readonly state: Uint8Array;
  /** Half the side of the square that holds all places. */
  readonly reach: number;
}

/** The arrays of a ledger: places follow from the data by rule, so that the same dossier has the same places everywhere. */
export function wholeGraph(ledger: Ledger, lang: string): WholeGraph {
  const edges = wholeEdges(ledger);
  const { ids } = edges;
  const degree = degrees(edges);
  return {
    ...edges, ...wholePlaces(ledger, ids, degree), names: ids.map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang) || id),
    degree, state: new Uint8Array(edges.from.length)
  };
}

function degrees({ ids, from, to }: WholeEdges): Uint32Array {
  const degree = new Uint32Array(ids.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    degree[from[edge]!]! += 1;
    degree[to[edge]!]! += 1;
  }
  return degree;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const PITCH = 34;
/** Sectors stand apart by this share of a turn. */
const GAP = 0.012;

/**
 * Heaviest in the middle, the others in sunflower order, each sector in a slice of its own as wide as its number asks: a
 * rule, not a search, so nothing is worked out over and over when a page opens.
 */
function wholePlaces(ledger: Ledger, ids: readonly string[], degree: Uint32Array): { x: Float32Array; y: Float32Array; reach: number } {
  const x = new Float32Array(ids.length);
  const y = new Float32Array(ids.length);
  const sectors = ledger.dossier.dossier.sectors ?? [];
  const sectorOf = (id: string): number => {
    const bloc = ledger.actors.get(id)?.bloc;
    const found = bloc === undefined ? -1 : sectors.findIndex(({ blocs }) => blocs.includes(bloc));
    return found < 0 ? sectors.length : found;
  };
  const order = ids.map((id, at) => ({ id, at, sector: sectorOf(id), weight: degree[at]! }))
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
