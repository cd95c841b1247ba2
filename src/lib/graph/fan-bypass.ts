// Lines among others than the centre that would run through the fan of the focus: they go over it, each in a lane of its own.
import type { Line } from './curves.ts';
import type { Between } from './edge-lines.ts';
import type { Fan } from './fan.ts';
import type { Point } from './graph-model.ts';
import { courseOf, crosses } from './mark-rows.ts';
import type { Places } from './positions.ts';
import type { Unit } from './folds.ts';

const LANE = 6;
const FIRST_LANE = 6;
const LAST_LANE = 22;
const OFF_NODE = 4;
/** How far from a node at the top a line comes down: past its name. */
const PAST_NAME = 48;
const ASIDE = 22;

/** The lines that keep clear of the fan, by the ids of their bundles: those whose own course would cross it. */
export function bypasses(bundles: readonly Between[], lines: ReadonlyMap<string, Line>, fan: Fan, places: Places): Map<string, Line> {
  const box = { left: fan.from - 24, right: fan.to + 24, top: fan.top, bottom: fan.bottom };
  const across = bundles.filter(({ id, source, target }) =>
    source.side !== 'below' && target.side !== 'below' && source.kind !== 'centre' && target.kind !== 'centre' && source.side !== target.side && crosses(courseOf(id, lines.get(id)!, 1.5), box));
  const reach = ({ source, target }: Between): number => Math.abs(source.at.x - target.at.x);
  const inner = [...across].sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1));
  return new Map(inner.map((bundle, index) => [bundle.id, over(bundle, Math.min(FIRST_LANE + index * LANE, LAST_LANE), places)]));
}

/** Up from the source, along the lane, down to the target. */
function over({ source, target }: Between, lane: number, places: Places): Line {
  const towards = Math.sign(target.at.x - source.at.x) || 1;
  const rise = riser(source, towards, places);
  const fall = riser(target, -towards, places);
  return {
    start: rise.end,
    bends: [rise.foot, { x: rise.foot.x, y: lane + 8 }, { x: rise.foot.x + towards * 16, y: lane },
      { x: fall.foot.x - towards * 16, y: lane }, { x: fall.foot.x, y: lane + 8 }, fall.foot],
    end: fall.end
  };
}

/** Where a line leaves a node on its way up, and the foot of its upright part. */
function riser({ at, side }: Unit, towards: number, { nodeRadius }: Places): { end: Point; foot: Point } {
  const off = nodeRadius + OFF_NODE;
  if (side === 'top') return { end: { x: at.x + towards * off, y: at.y }, foot: { x: at.x + towards * PAST_NAME, y: at.y - 4 } };
  return { end: { x: at.x + towards * off * 0.7, y: at.y - off * 0.7 }, foot: { x: at.x + towards * ASIDE, y: at.y - 20 } };
}
