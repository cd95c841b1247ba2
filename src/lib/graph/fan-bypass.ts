// Lines among others than the centre that would run through the fan of the focus or over another's name: they go over all of
// it or, from the floor, under it, each in a lane and on an upright of its own.
import type { Line } from './curves.ts';
import type { Between } from './edge-lines.ts';
import type { Fan } from './fan.ts';
import type { GraphNode, Point } from './graph-model.ts';
import { bandOf, crosses } from './courses.ts';
import { discBox, labelBox, labelSize } from './node-labels.ts';
import type { Places } from './positions.ts';
import { bodyOf } from './strands.ts';
import { pastName } from './top-gaps.ts';
import type { Unit } from './folds.ts';

/** Lanes lie from the first down to the last, as far apart as their number lets them. */
const LANE = 14;
const FIRST_LANE = 6;
const LAST_LANE = 26;
const OFF_NODE = 4;
/** Ground between the nodes of a side and the first upright, and between two uprights. */
const ASIDE = 15;
const UPRIGHTS = 7;
/** Between two lanes under the fan, so that each has room for marks. */
const MARKED = 9;

export interface Around {
  readonly fan: Fan | null;
  readonly places: Places;
  readonly nodes: readonly GraphNode[];
}

/** The lines that keep clear, by the ids of their bundles: those whose own course would cross the fan, or a node that is not theirs. */
export function bypasses(bundles: readonly Between[], lines: ReadonlyMap<string, Line>, around: Around): Map<string, Line> {
  const { fan, nodes, places } = around;
  const taken = fan ? [{ left: fan.from - 24, right: fan.to + 24, top: fan.top, bottom: fan.floor }] : [];
  const font = labelSize(places);
  const isCrossing = ({ id, source, target, ties }: Between): boolean => {
    const course = bandOf(id, lines.get(id)!, bodyOf(ties));
    const others = nodes.filter((node) => node.kind !== 'centre' && node.id !== source.id && node.id !== target.id);
    return [...taken, ...others.flatMap((node) => [labelBox(node, font), discBox(node)])].some((box) => crosses(course, box, 0));
  };
  const isLow = ({ source, target }: Between): boolean => source.side === 'below' || target.side === 'below';
  const across = bundles.filter((bundle) =>
    bundle.source.kind !== 'centre' && bundle.target.kind !== 'centre' && bundle.source.side !== bundle.target.side && (isLow(bundle) || isCrossing(bundle)));
  const reach = ({ source, target }: Between): number => Math.abs(source.at.x - target.at.x);
  const inner = across.filter((bundle) => !isLow(bundle)).sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1));
  const pitch = Math.min(LANE, (LAST_LANE - FIRST_LANE) / Math.max(1, inner.length - 1));
  const uprights = uprightsOf(inner, around);
  return new Map([
    ...inner.map((bundle, index) => [bundle.id, over(bundle, FIRST_LANE + index * pitch, (unit) => uprights.get(`${bundle.id} ${unit.id}`)!, around)] as const),
    ...across.filter(isLow).map((bundle, index) => [bundle.id, under(bundle, index, around)] as const)
  ]);
}

/** Where each line rises from each of its nodes, by its id and the node's: beyond every node of that side that stands higher. */
function uprightsOf(bundles: readonly Between[], { nodes, places }: Around): Map<string, number> {
  const found = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { id, source, target } of bundles) {
    for (const [unit, other] of [[source, target], [target, source]] as const) {
      if (unit.side === 'top') continue;
      const towards = Math.sign(other.at.x - unit.at.x) || 1;
      const lane = `${unit.side} ${towards}`;
      const above = nodes.filter((node) => places.sideOf.get(node.actorIds[0]!) === unit.side && node.y <= unit.at.y && node.labelSide !== 'above').map((node) => node.x * towards);
      const edge = Math.max(unit.at.x * towards, ...above) + places.nodeRadius;
      const count = taken.get(lane) ?? 0;
      taken.set(lane, count + 1);
      found.set(`${id} ${unit.id}`, (edge + ASIDE + count * UPRIGHTS) * towards);
    }
  }
  return found;
}

/** Up from the source, along the lane, down to the target. */
function over({ source, target }: Between, lane: number, uprightOf: (unit: Unit) => number, { places, nodes }: Around): Line {
  const towards = Math.sign(target.at.x - source.at.x) || 1;
  const rise = riser(source, towards, { places, nodes, upright: uprightOf(source) });
  const fall = riser(target, -towards, { places, nodes, upright: uprightOf(target) });
  return {
    start: rise.end,
    bends: [rise.foot, { x: rise.foot.x, y: lane + 8 }, { x: rise.foot.x + towards * 16, y: lane },
      { x: fall.foot.x - towards * 16, y: lane }, { x: fall.foot.x, y: lane + 8 }, fall.foot],
    end: fall.end
  };
}

/** Where a line leaves a node on its way up, and the foot of its upright part. */
function riser(unit: Unit, towards: number, { places, nodes, upright }: { places: Places; nodes: readonly GraphNode[]; upright: number | undefined }): { end: Point; foot: Point } {
  const { at, side } = unit;
  const off = places.nodeRadius + OFF_NODE;
  if (side === 'top') return { end: { x: at.x + towards * off, y: at.y }, foot: { x: pastName(nodes, unit, { towards, index: 0, places }), y: at.y - 4 } };
  return { end: { x: at.x + towards * off * 0.8, y: at.y - off * 0.6 }, foot: { x: upright ?? at.x + towards * 22, y: at.y - 16 } };
}

/** From the floor along under the fan, where there is one, and up between it and every node that stands lower than its end. */
function under({ source, target }: Between, index: number, { fan, places, nodes }: Around): Line {
  const [low, high] = source.side === 'below' ? [source, target] : [target, source];
  const off = places.nodeRadius + OFF_NODE;
  const towards = Math.sign(high.at.x - low.at.x) || 1;
  const lane = low.at.y - off - 6 - index * MARKED;
  const side = Math.sign(high.at.x - places.centre.x) || 1;
  const lower = nodes.filter((node) => node.id !== low.id && node.y >= high.at.y && (node.x - places.centre.x) * side > 0);
  const column = Math.min(...lower.map((node) => node.x * side)) - places.nodeRadius - ASIDE;
  const up = (Math.min(column, fan ? (side > 0 ? fan.to + 14 : 14 - fan.from) : Infinity) - index * UPRIGHTS * 0.6) * side;
  const line: Line = {
    start: { x: low.at.x, y: low.at.y - off },
    bends: [{ x: low.at.x, y: lane }, { x: low.at.x + towards * 14, y: lane }, { x: up - towards * 12, y: lane }, { x: up, y: lane }, { x: up, y: lane - 12 }, { x: up, y: high.at.y + 22 }],
    end: { x: high.at.x - side * off * 0.8, y: high.at.y + off * 0.6 }
  };
  return low === source ? line : { start: line.end, bends: [...line.bends].reverse(), end: line.start };
}
