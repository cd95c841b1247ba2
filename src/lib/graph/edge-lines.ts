// The course of each line: from a node's edge to its port on the ring round the centre, or from node to node.
import type { Bundle } from './bundles.ts';
import { bandOf, boundsOf, crosses } from './courses.ts';
import { between, cubicBends, distance, doCross, sampled } from './curves.ts';
import type { Line } from './curves.ts';
import type { Unit } from './folds.ts';
import type { Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { portAngles } from './ports.ts';
import type { Places } from './positions.ts';
import { bodyOf } from './strands.ts';

/** How far outside the centre's disc lines land, and how far outside a node they start, px. */
const LANDING = 8;
const OFF_NODE = 4;
const ASIDE = 5;
/** How far the two lines of a pair turn from each other where they leave their node, radians: the way in, the way out. */
const PARTED: readonly [number, number] = [0.05, 0.24];
const PORT_GAP = 9.6;
const PAIR_TURN = 0.09;
/** How far a line keeps its direction at the node and at the ring, as shares of its reach. */
const HANDLES: Readonly<Record<Unit['side'], readonly [number, number]>> = {
  left: [0.6, 0.5], top: [0.45, 0.45], right: [0.5, 0.45], below: [0.3, 0.3], centre: [0.3, 0.3]
};

export const ringOf = (places: Places): number => places.centreRadius + LANDING;

export interface Between extends Bundle {
  readonly id: string;
  readonly source: Unit;
  readonly target: Unit;
}

export interface Lines {
  /** The line of every bundle, by its id. */
  readonly lines: ReadonlyMap<string, Line>;
  /** How else the line of this bundle may run, the least bent first. */
  readonly otherLines: (bundle: Between) => Line[];
}

/** The lines of these bundles; `nodes`, where given, are kept clear of lines that are not theirs. */
export function linesOf(bundles: readonly Between[], places: Places, nodes: readonly Kept[] = []): Lines {
  const withCentre = bundles.filter((bundle) => outer(bundle) !== null);
  const angles = portAngles(
    withCentre.map((bundle) => ({ id: bundle.id, ...directionAt(bundle, places) })),
    ringOf(places) + 9, places.small ? 7.5 : PORT_GAP
  );
  const pairs = new Set(bundles.map((bundle) => `${bundle.from} ${bundle.to}`));
  const waysOf = (bundle: Between): Way[] => {
    const angle = angles.get(bundle.id);
    const isPair = pairs.has(`${bundle.to} ${bundle.from}`);
    if (angle !== undefined) return LEANS.map(([lean, kept]) => () => portLine(bundle, places, { angle, isPair, lean, kept }));
    return places.small ? BOWS.map((by) => () => bowedLine(bundle, places, by)) : [() => acrossLine(bundle, places, isPair)];
  };
  const first = new Map(bundles.map((bundle) => [bundle.id, waysOf(bundle)[0]!()]));
  const keeping = { nodes, places, rough: [...first].map(([id, line]) => ({ id, ...roughOf(line) })) };
  return {
    lines: new Map(bundles.map((bundle) => [bundle.id, places.small || outer(bundle) ? clearOf(bundle, waysOf(bundle), keeping) : first.get(bundle.id)!])),
    otherLines: (bundle) => {
      const clear = outer(bundle) ? [...clearLines(bundle, waysOf(bundle), keeping)] : [];
      const least = Math.min(...clear.map(({ cost }) => cost));
      return clear.filter(({ cost }) => cost < least + 1).map(({ line }) => line);
    }
  };
}

type Way = () => Line;

/** From which direction a line comes to the ring, and whether the pair keeps together there: as measured, not where its crowded column would bend more lines for it. */
function directionAt(bundle: Between, { centre, width, isLow }: Places): { angle: number; turn: number } {
  const angle = angleOf(outer(bundle)!.at, centre);
  const together = width >= WIDE && (isLow || outer(bundle)!.side !== 'left');
  return together ? { angle, turn: turnOf(bundle) } : { angle: angle + turnOf(bundle), turn: 0 };
}

/** A node's disc, which no line of another should touch, and its name, which none should. */
export interface Kept {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/** How else a line may leave its node, as more or less of the way from straight out of its row to straight at the centre, and how much of its reach at the ring it keeps: the least bent first. */
const LEANS: readonly (readonly [lean: number, kept: number])[] = [1, 0.8, 0.5, 0.2, 0]
  .flatMap((kept) => [0, 0.1, -0.1, 0.2, -0.2, 0.3, 0.45, 0.6, -0.6, 1, 1.5].map((lean) => [lean, kept] as const))
  .sort((a, b) => bentness(a) - bentness(b));

function bentness([lean, kept]: readonly [lean: number, kept: number]): number {
  return Math.abs(lean) + 0.6 * (1 - kept);
}

/** How much air a line that comes down from the top leaves round the discs of others where it can, px: nearer, it would seem to end there. */
const AIR = 6;
/** From this width of ground on there is room for it beside the marks. */
const WIDE = 640;

interface Keeping {
  readonly nodes: readonly Kept[];
  readonly places: Places;
  /** The lines as they would be if nothing stood in their way, in a few points each. */
  readonly rough: readonly (Rough & { readonly id: string })[];
}

/** A line in a few points, and the box that holds them. */
interface Rough {
  readonly points: readonly Point[];
  readonly box: Box;
}

function roughOf(line: Line): Rough {
  const points = sampled(line, 3);
  return { points, box: boundsOf(points) };
}

const isApart = (a: Box, b: Box): boolean => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/**
 * Of these lines the first that keeps clear of all names and the discs of others and on the ground, and that crosses no other
 * line and comes from the top with air; where none does, the one that comes nearest to it; where none keeps clear, the first.
 */
function clearOf(bundle: Between, ways: readonly Way[], keeping: Keeping): Line {
  let best: { line: Line; cost: number } | null = null;
  for (const clear of clearLines(bundle, ways, keeping)) {
    if (!best || clear.cost < best.cost) best = clear;
    if (best.cost === 0) break;
  }
  return best?.line ?? ways[0]!();
}

/** Those of these lines that keep clear, and what they cost: one for each line that they cross, which the first may. */
function* clearLines(bundle: Between, ways: readonly Way[], { nodes, places, rough }: Keeping): Generator<{ line: Line; cost: number }> {
  const discs = places.width < WIDE || outer(bundle)?.side !== 'top' ? [] : nodes.filter(({ id }) => !isEnd(bundle, id)).map(({ boxes }) => boxes[0]!);
  const body = bodyOf(bundle.ties);
  const others = places.small ? [] : rough.filter(({ id }) => id !== bundle.id);
  for (const [index, way] of ways.entries()) {
    const line = way();
    const course = bandOf('', line, body);
    const { left, right, top, bottom } = course.bounds;
    const isOnGround = Math.min(left, top) >= 0 && right <= places.width && bottom <= places.height;
    if (!isOnGround || nodes.some(({ id, boxes }) => boxes.some((box, at) => (at > 0 || !isEnd(bundle, id)) && crosses(course, box, 0)))) continue;
    yield { line, cost: (discs.some((disc) => crosses(course, disc, AIR)) ? 0.5 : 0) + (index === 0 ? 0 : crossings(line, others)) };
  }
}

/** How many of these a line crosses. */
function crossings(line: Line, others: readonly Rough[]): number {
  const { points, box } = roughOf(line);
  return others.filter((other) => !isApart(box, other.box) && doCross(points, other.points)).length;
}

const isEnd = ({ from, to }: Between, id: string): boolean => id === from || id === to;

/** The end of a bundle that is not the centre; null where neither is. */
const outer = ({ source, target }: Between): Unit | null =>
  source.kind === 'centre' ? target : target.kind === 'centre' ? source : null;

const angleOf = (point: Point, from: Point): number => Math.atan2(point.y - from.y, point.x - from.x);
const turnOf = (bundle: Between): number => (bundle.target.kind === 'centre' ? PAIR_TURN : -PAIR_TURN);

function portLine(bundle: Between, places: Places, { angle, isPair, lean, kept }: { angle: number; isPair: boolean; lean: number; kept: number }): Line {
  const unit = outer(bundle)!;
  const ring = ringOf(places);
  const radial = { x: Math.cos(angle), y: Math.sin(angle) };
  const port = { x: places.centre.x + radial.x * ring, y: places.centre.y + radial.y * ring };
  const own = angleOf(unit.at, places.centre);
  const aside = isPair ? Math.sign(turnOf(bundle)) * (places.small ? 3 : ASIDE) : 0;
  const out = turned(directionOf(unit, places, lean), isPair && !places.small ? partedBy(bundle) : 0);
  const off = places.nodeRadius + OFF_NODE;
  const near = {
    x: unit.at.x + out.x * off - Math.sin(own) * aside,
    y: unit.at.y + out.y * off + Math.cos(own) * aside
  };
  const reach = distance(near, port);
  const [leaving, landing] = places.small ? [0.4, 0.35] : HANDLES[unit.side];
  const bends = cubicBends(near, [
    { x: near.x + out.x * reach * leaving, y: near.y + out.y * reach * leaving },
    { x: port.x + radial.x * reach * landing * kept, y: port.y + radial.y * reach * landing * kept }
  ], port);
  return bundle.target.kind === 'centre'
    ? { start: near, bends, end: port }
    : { start: port, bends: bends.reverse(), end: near };
}

const partedBy = (bundle: Between): number => (turnOf(bundle) > 0 ? -PARTED[0] : PARTED[1]);

const turned = ({ x, y }: Point, by: number): Point => ({
  x: x * Math.cos(by) - y * Math.sin(by), y: x * Math.sin(by) + y * Math.cos(by)
});

/** Which way a line leaves a node: level from the sides, bent towards the centre where the ground is narrow or high. */
function directionOf(unit: Unit, { centre, small }: Places, lean: number): Point {
  const straight = { x: centre.x - unit.at.x, y: centre.y - unit.at.y };
  const level = unit.side === 'left' ? { x: 1, y: 0 } : unit.side === 'right' ? { x: -1, y: 0 } : { x: 0, y: unit.side === 'top' ? 1 : -1 };
  const length = Math.hypot(straight.x, straight.y) || 1;
  const mix = between(level, { x: straight.x / length, y: straight.y / length }, lean + (small ? 0.9 : unit.side === 'left' ? 0.3 : 0.6));
  const size = Math.hypot(mix.x, mix.y) || 1;
  return { x: mix.x / size, y: mix.y / size };
}

/** The bows of a line between two nodes of a narrow ground, to either side, the least first. */
const BOWS = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 1 : -1) * (12 + index * 6));

const bentBy = ({ source, target }: Between, bend: Point, { nodeRadius }: Places): Line => {
  const edge = (node: Point): Point => between(node, bend, (nodeRadius + OFF_NODE) / (distance(node, bend) || 1));
  return { start: edge(source.at), bends: [bend], end: edge(target.at) };
};

function bowedLine(bundle: Between, places: Places, by: number): Line {
  const [from, to] = [bundle.source.at, bundle.target.at];
  const middle = between(from, to);
  const share = by / (distance(from, to) || 1);
  return bentBy(bundle, { x: middle.x - (to.y - from.y) * share, y: middle.y + (to.x - from.x) * share }, places);
}

/** A line between two nodes: bent round the centre; between two of one side, bent inward so that it crosses no name. */
function acrossLine(bundle: Between, places: Places, isPair: boolean): Line {
  const middle = between(bundle.source.at, bundle.target.at);
  const away = distance(middle, places.centre) || 1;
  const isOneSide = bundle.source.side === bundle.target.side;
  const push = (isOneSide ? -48 : Math.max(24, 150 - away)) * (isPair && bundle.from > bundle.to ? 1.25 : 1);
  return bentBy(bundle, between(places.centre, middle, 1 + push / away), places);
}
