// The course of a line over everything: up from the node in focus, along its lane, down to its far end.
import type { Line } from './curves.ts';
import type { Unit } from './folds.ts';
import type { Places } from './positions.ts';

export const OFF_NODE = 4;
/** How far the two leads of a pair stand over and under the middle of their node. */
const LEAD = 7;

export interface Lane {
  readonly hub: Unit;
  readonly far: Unit;
  readonly inward: number;
  readonly places: Places;
  /** The height of its lane. */
  readonly lane: number;
  /** Which of the two lines of a pair it is; null: it is alone. */
  readonly twin: number | null;
  /** Where it rises from the node in focus and where it comes down beyond, as places on the ground. */
  readonly near: number;
  readonly beyond: number;
}

/** How far aside of a node's middle a level line ends that stands this much over or under it. */
export function landing(off: number, { nodeRadius }: Places): number {
  const radius = nodeRadius + OFF_NODE;
  return Math.sqrt(Math.max(4, radius * radius - off * off));
}

/** From the node in focus to the far end. */
export function overLine({ hub, far, inward, places, lane, twin, near, beyond }: Lane): Line {
  const off = places.nodeRadius + OFF_NODE;
  const along = Math.sign(beyond - near) || 1;
  const level = far.at.y + (twin === null || far.side === 'top' ? 0 : twin === 0 ? -LEAD : LEAD);
  const outward = Math.sign(beyond - far.at.x) || 1;
  const steep = Math.min(1, Math.abs(near - hub.at.x) / 40);
  return {
    start: { x: hub.at.x + inward * off * (0.35 + 0.5 * steep), y: hub.at.y - off * (0.93 - 0.5 * steep) },
    bends: [
      { x: near, y: hub.at.y - 14 }, { x: near, y: lane + 10 }, { x: near, y: lane }, { x: near + along * 10, y: lane },
      { x: beyond - along * 10, y: lane }, { x: beyond, y: lane }, { x: beyond, y: lane + 10 },
      { x: beyond, y: level - 8 }, { x: beyond, y: level }, { x: beyond - outward * 8, y: level }
    ],
    end: { x: far.at.x + outward * landing(level - far.at.y, places), y: level }
  };
}
