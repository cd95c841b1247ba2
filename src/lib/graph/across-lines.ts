// With one actor in focus, its lines to others than the centre: to those of its own side in loops before their column, to all
// others over everything, each in a lane and on uprights of its own, so that every mark finds a place on its own line.
import { marksOf } from './bundles.ts';
import type { Line } from './curves.ts';
import type { Between } from './edge-lines.ts';
import type { Unit } from './folds.ts';
import type { GraphNode } from './graph-model.ts';
import { landing, OFF_NODE, overLine } from './lane-lines.ts';
import { lanesOf, roofOver } from './lanes.ts';
import { rowWidth } from './mark-rows.ts';
import { labelBox, labelSize } from './node-labels.ts';
import type { Places } from './positions.ts';
import { pastName } from './top-gaps.ts';

/** Ground between a column of nodes and the first upright before it, and between two uprights. */
const ASIDE = 8;
const PITCH = 6;
/** Between two loops, whose leads carry marks one under the other. */
const LOOP_PITCH = 7;
/** Between two uprights, where a name stands beyond them, and at least. */
const CLOSE = 3.5;
const CLOSEST = 2.4;
/** How far the two leads of a pair stand over and under the middle of their node. */
const LEAD = 7;
/** The trunk of a fan stands this far beyond the last upright. */
const TRUNK = 23;

export interface Routes {
  readonly lines: ReadonlyMap<string, Line>;
  /** How far from its node the fan of the focus has to keep, px. */
  readonly near: number;
  /** The fan and the line over it stay below this height. */
  readonly roof: number;
}

export interface Crossing {
  readonly nodes: readonly GraphNode[];
  readonly places: Places;
  /** The id of the unit in focus. */
  readonly focus: string;
}

const NONE: Routes = { lines: new Map(), near: 0, roof: 0 };

/** The lines of the actor in focus to others than the centre, and what room they leave its fan. */
export function acrossRoutes(lit: readonly Between[], crossing: Crossing): Routes {
  const { places, focus } = crossing;
  const own = lit.filter(({ source, target }) => source.kind !== 'centre' && target.kind !== 'centre' && (source.id === focus || target.id === focus));
  const hub = own[0] && (own[0].source.id === focus ? own[0].source : own[0].target);
  if (!hub || places.small || (hub.side !== 'left' && hub.side !== 'right')) return NONE;
  const inward = hub.side === 'left' ? 1 : -1;
  const spokes = own.map((bundle) => ({ bundle, far: bundle.source.id === focus ? bundle.target : bundle.source }));
  const loops = loopsOf(spokes.filter(({ far }) => far.side === hub.side), { ...crossing, hub, inward });
  const above = Math.max(-Infinity, ...loops.filter(({ isAbove }) => isAbove).map(({ upright }) => upright + LOOP_PITCH));
  const base = Math.max(above, edgeOf(crossing.nodes, hub, { inward, places }) + ASIDE);
  const over = overOf(spokes.filter(({ far }) => far.side !== hub.side && far.side !== 'below'), { ...crossing, hub, inward, base });
  const last = Math.max(-Infinity, ...loops.map(({ upright }) => upright), over.last);
  return {
    lines: new Map([...loops, ...over.drawn].map(({ id, line }) => [id, line])),
    near: last === -Infinity ? 0 : last + TRUNK - hub.at.x * inward,
    roof: over.roof
  };
}

interface Spoke {
  readonly bundle: Between;
  readonly far: Unit;
}

interface Hub extends Crossing {
  readonly hub: Unit;
  /** Towards the centre: 1 to the right, -1 to the left. */
  readonly inward: number;
}

/** How far inward the nodes of a unit's side reach that stand no lower than it; all but the unit itself where `to` bounds them. */
function edgeOf(nodes: readonly GraphNode[], unit: Unit, { inward, places, to }: { inward: number; places: Places; to?: number }): number {
  const side = unit.side === 'left' ? 'left' : 'right';
  const [top, bottom] = to === undefined ? [-Infinity, unit.at.y] : [Math.min(unit.at.y, to), Math.max(unit.at.y, to)];
  const column = nodes.filter((node) => node.labelSide === side && node.y >= top && node.y <= bottom).map((node) => node.x * inward);
  return Math.max(unit.at.x * inward, ...column) + places.nodeRadius;
}

/** The bundles by their far ends, in this order. */
function byFar(spokes: readonly Spoke[], order: (a: Unit, b: Unit) => number): Spoke[][] {
  const groups = new Map<string, Spoke[]>();
  for (const spoke of spokes) groups.set(spoke.far.id, [...(groups.get(spoke.far.id) ?? []), spoke]);
  return [...groups.values()].sort((a, b) => order(a[0]!.far, b[0]!.far));
}

const marksWidth = ({ bundle }: Spoke): number => rowWidth(marksOf(bundle.ties));
/** How long a lead has to be for the marks of this line: past the node, its head and the turn before it. */
const leadOf = (spoke: Spoke): number => (marksWidth(spoke) > 0 ? OFF_NODE + 13 + marksWidth(spoke) : OFF_NODE + 17);

interface Loop {
  readonly id: string;
  readonly line: Line;
  readonly upright: number;
  readonly isAbove: boolean;
}

/** From the focus along its own column: the nearest innermost, each with a level lead before its far end. */
function loopsOf(spokes: readonly Spoke[], { nodes, places, hub, inward }: Hub): Loop[] {
  const loops: Loop[] = [];
  const away = (unit: Unit): number => Math.abs(unit.at.y - hub.at.y);
  for (const group of byFar(spokes, (a, b) => away(a) - away(b))) {
    const far = group[0]!.far;
    const down = Math.sign(far.at.y - hub.at.y) || 1;
    const edge = edgeOf(nodes, hub, { inward, places, to: far.at.y });
    for (const [index, spoke] of group.entries()) {
      const before = loops.filter(({ isAbove }) => isAbove === down < 0).map(({ upright }) => upright + LOOP_PITCH);
      const upright = Math.max(edge + ASIDE, far.at.x * inward + leadOf(spoke), ...before);
      const level = far.at.y + (group.length === 1 ? 0 : (index === 0 ? -LEAD : LEAD) * down);
      const end = { x: far.at.x + inward * landing(level - far.at.y, places), y: level };
      const start = { x: hub.at.x + inward * (index === 0 ? 4 : 8.5), y: hub.at.y + down * (index === 0 ? 10 : 6.5) };
      const x = upright * inward;
      const line = { start, bends: [{ x, y: start.y + down * 2 }, { x, y: level - down * 8 }, { x, y: level }, { x: x - inward * 8, y: level }], end };
      loops.push({ id: spoke.bundle.id, upright, isAbove: down < 0, line: spoke.bundle.target === far ? line : reversed(line) });
    }
  }
  return loops;
}

export const reversed = ({ start, bends, end }: Line): Line => ({ start: end, bends: [...bends].reverse(), end: start });

interface Over {
  readonly drawn: readonly { readonly id: string; readonly line: Line }[];
  readonly roof: number;
  readonly last: number;
}

/** Up before the column of the focus, along a lane and down to the far end: what stands highest and farthest in the outermost lane. */
function overOf(spokes: readonly Spoke[], ground: Hub & { base: number }): Over {
  const { nodes, hub, inward, base, places } = ground;
  const across = byFar(spokes.filter(({ far }) => far.side !== 'top'), (a, b) => a.at.y - b.at.y).flat();
  const tops = byFar(spokes.filter(({ far }) => far.side === 'top'), (a, b) => (a.at.x - b.at.x) * -inward).flat();
  const all = [...across, ...tops];
  if (all.length === 0) return { drawn: [], roof: 0, last: -Infinity };
  const { lanes, leads } = lanesOf(all.map((spoke) => ({ isMarked: marksWidth(spoke) > 0, canLead: spoke.far.side !== 'top' })), roofOver(nodes, places));
  let upright = -Infinity;
  const routes = all.map((spoke, index) => {
    const { far } = spoke;
    const twin = all.filter((other) => other.far === far);
    const place = { lane: lanes[index]!, twin: twin.length === 1 ? null : twin.indexOf(spoke) };
    if (far.side === 'top') return { spoke, place, beyond: pastName(nodes, far, { towards: inward * -1, index: place.twin ?? 0, places }) };
    const edge = edgeOf(nodes, far, { inward: -inward, places }) + ASIDE;
    upright = Math.max(edge, upright + PITCH, leads ? far.at.x * -inward + leadOf(spoke) : -Infinity);
    return { spoke, place, beyond: upright * -inward };
  });
  // Uprights stand closer before they run through a name at the top.
  const free = namesFrom(nodes, places, { x: hub.at.x, inward });
  const pitch = Math.max(CLOSEST, Math.min(PITCH - 1, (free - base) / Math.max(1, all.length - 1)));
  const beyondFree = namesFrom(nodes, places, { x: across[0]?.far.at.x ?? 0, inward: -inward });
  const drawn = routes.map(({ spoke: { bundle, far }, place, beyond }, index) => {
    const most = beyondFree - (across.length - 1 - index) * CLOSE;
    const line = overLine({ hub, far, inward, places, ...place, near: (base + index * pitch) * inward, beyond: far.side === 'top' ? beyond : Math.min(beyond * -inward, most) * -inward });
    return { id: bundle.id, line: bundle.target === far ? line : reversed(line) };
  });
  return { drawn, roof: Math.max(...lanes) + 9, last: base + (all.length - 1) * pitch };
}

/** How far inward from a column the first name of the top begins, with air before it. */
function namesFrom(nodes: readonly GraphNode[], places: Places, { x, inward }: { x: number; inward: number }): number {
  const names = nodes.filter((node) => node.labelSide === 'above' && node.actorIds.length > 0).map((node) => labelBox(node, labelSize(places)));
  const begins = names.map(({ left, right }) => (inward > 0 ? left : -right)).filter((begin) => begin > x * inward);
  return Math.min(Infinity, ...begins) - 3;
}
