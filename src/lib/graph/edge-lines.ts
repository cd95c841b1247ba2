// The course of each line: from a node's edge to its port on the ring round the centre, or from node to node.
import { bundleWidth, textsOf } from './bundles.ts';
import type { Bundle } from './bundles.ts';
import { between, cubicBends, distance } from './curves.ts';
import type { Line } from './curves.ts';
import type { Unit } from './folds.ts';
import type { Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { courseOf, crosses } from './mark-rows.ts';
import { portAngles } from './ports.ts';
import type { Places, Size } from './positions.ts';

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

/** The line of every bundle, by its id; `nodes`, where given, are kept clear of lines that are not theirs. */
export function linesOf(bundles: readonly Between[], places: Places, nodes: readonly Kept[] = []): Map<string, Line> {
  const withCentre = bundles.filter((bundle) => outer(bundle) !== null);
  const angles = portAngles(
    withCentre.map((bundle) => ({ id: bundle.id, angle: angleOf(outer(bundle)!.at, places.centre) + turnOf(bundle) })),
    ringOf(places) + 9, places.small ? 7.5 : PORT_GAP
  );
  const pairs = new Set(bundles.map((bundle) => `${bundle.from} ${bundle.to}`));
  return new Map(bundles.map((bundle) => {
    const angle = angles.get(bundle.id);
    const isPair = pairs.has(`${bundle.to} ${bundle.from}`);
    const others = nodes.filter(({ id }) => id !== bundle.from && id !== bundle.to);
    if (angle === undefined) return [bundle.id, acrossOn(bundle, places, { isPair, others })];
    return [bundle.id, clearOf({ others, width: bundleWidth(textsOf(bundle.ties)) }, LEANS.map(([lean, kept]) => () => portLine(bundle, places, { angle, isPair, lean, kept })))];
  }));
}

/** A node's disc and name, which no line of another should touch. */
export interface Kept {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/**
 * How else a line may leave its node, from straight out of its row to straight at the centre and beyond, and how much of its reach
 * at the ring it keeps: the first is how it would by itself.
 */
const LEANS: readonly (readonly [lean: number | null, landing: number])[] = [
  [null, 1], [0.9, 1], [0.6, 1], [0.3, 1], [0, 1], [1.3, 1], [1.7, 1], [0.3, 0.5], [0.6, 0.5], [0.9, 0.5], [1.3, 0.5], [0.6, 0.2], [1, 0.2], [1.7, 0.5], [1.7, 0.2], [2.2, 1], [2.2, 0.5], [2.8, 0.5], [1.5, 0.5], [1.5, 0.2], [1.5, 0], [1.9, 0.2], [1.9, 0], [1.3, 0]
];

/** The first of these lines that keeps clear of the others' nodes; where none does, the first. */
function clearOf({ others, width, ground }: { others: readonly Kept[]; width: number; ground?: Size }, lines: readonly (() => Line)[]): Line {
  const first = lines[0]!();
  const isClear = (line: Line): boolean => {
    const course = courseOf('', line, width);
    if (ground && (course.bounds.left < 0 || course.bounds.right > ground.width || course.bounds.top < 0 || course.bounds.bottom > ground.height)) return false;
    return !others.some(({ boxes }) => boxes.some((box) => crosses(course, box, 0)));
  };
  if (others.length === 0 || isClear(first)) return first;
  for (const line of lines.slice(1)) {
    const other = line();
    if (isClear(other)) return other;
  }
  return first;
}

/** The end of a bundle that is not the centre; null where neither is. */
const outer = ({ source, target }: Between): Unit | null =>
  source.kind === 'centre' ? target : target.kind === 'centre' ? source : null;

const angleOf = (point: Point, from: Point): number => Math.atan2(point.y - from.y, point.x - from.x);
const turnOf = (bundle: Between): number => (bundle.target.kind === 'centre' ? PAIR_TURN : -PAIR_TURN);

function portLine(bundle: Between, places: Places, { angle, isPair, lean, kept }: { angle: number; isPair: boolean; lean: number | null; kept: number }): Line {
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
function directionOf(unit: Unit, { centre, small }: Places, lean: number | null): Point {
  const straight = { x: centre.x - unit.at.x, y: centre.y - unit.at.y };
  const level = unit.side === 'left' ? { x: 1, y: 0 } : unit.side === 'right' ? { x: -1, y: 0 } : { x: 0, y: unit.side === 'top' ? 1 : -1 };
  const length = Math.hypot(straight.x, straight.y) || 1;
  const mix = between(level, { x: straight.x / length, y: straight.y / length }, lean ?? (small ? 0.9 : unit.side === 'left' ? 0.3 : 0.6));
  const size = Math.hypot(mix.x, mix.y) || 1;
  return { x: mix.x / size, y: mix.y / size };
}

/** A line between two nodes; on narrow grounds the least bent that keeps clear of all others and of the centre. */
function acrossOn(bundle: Between, places: Places, { isPair, others }: { isPair: boolean; others: readonly Kept[] }): Line {
  const own = (): Line => acrossLine(bundle, places, { isPair, more: 0 });
  if (!places.small) return own();
  const { centre, centreRadius } = places;
  const disc = { left: centre.x - centreRadius, right: centre.x + centreRadius, top: centre.y - centreRadius, bottom: centre.y + centreRadius };
  const kept = [...others, { id: 'centre', boxes: [disc] }];
  const asides = ROUND.map((by) => () => roundLine(bundle, places, isPair && bundle.from > bundle.to ? by * 1.15 : by));
  return clearOf({ others: kept, width: bundleWidth(textsOf(bundle.ties)), ground: places }, [own, ...BENDS.map((more) => () => acrossLine(bundle, places, { isPair, more })), ...asides]);
}

/** By how much more or less a line between two nodes may bend away from the centre, px. */
const BENDS = [-12, 12, -24, 24, -36, 36, -48, -60, -72, -90, -110, -130, 60, 90] as const;

/** How far aside of the centre a line between two nodes may bend, px. */
const ROUND = [62, -62, 74, -74, 88, -88, 104, -104] as const;

function roundLine({ source, target }: Between, { centre, nodeRadius }: Places, by: number): Line {
  const length = distance(source.at, target.at) || 1;
  const across = { x: -(target.at.y - source.at.y) / length, y: (target.at.x - source.at.x) / length };
  const bend = { x: centre.x + across.x * by, y: centre.y + across.y * by };
  const edge = (node: Point): Point => between(node, bend, (nodeRadius + OFF_NODE) / (distance(node, bend) || 1));
  return { start: edge(source.at), bends: [bend], end: edge(target.at) };
}

/** A line between two nodes: bent round the centre; between two of one side, bent inward so that it crosses no name. */
function acrossLine({ source, target, from, to }: Between, { centre, nodeRadius }: Places, { isPair, more }: { isPair: boolean; more: number }): Line {
  const middle = between(source.at, target.at);
  const away = distance(middle, centre) || 1;
  const isOneSide = source.side === target.side;
  const push = (isOneSide ? -48 : Math.max(24, 150 - away)) * (isPair && from > to ? 1.25 : 1) + more;
  const bend = {
    x: middle.x + ((middle.x - centre.x) / away) * push,
    y: middle.y + ((middle.y - centre.y) / away) * push
  };
  const off = nodeRadius + OFF_NODE;
  const edge = (node: Point): Point => between(node, bend, off / (distance(node, bend) || 1));
  return { start: edge(source.at), bends: [bend], end: edge(target.at) };
}
