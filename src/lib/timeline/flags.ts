// The names of landmarks above the axis, in up to four rows, without a name over a name or a stem through one.
import { textWidth } from './measure.ts';

export interface FlagWish {
  readonly id: string;
  readonly x: number;
  /** Names that would do, the best first. */
  readonly names: readonly string[];
  /** What is lost without it: 5 for the heaviest, more for a stop. */
  readonly worth: number;
}

export interface Flag {
  readonly id: string;
  readonly x: number;
  /** The name that is drawn; null: a short stem only, the name on approach. */
  readonly name: string | null;
  /** Row above the axis, the lowest is 0. */
  readonly row: number;
  readonly side: 'left' | 'right';
  /** Pixels the name takes, both ends. */
  readonly from: number;
  readonly to: number;
}

export interface FlagRoom {
  readonly rows: number;
  /** Names lie within these pixels. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Pixels between a stem and its name, and between two names of a row. */
const INSET = 5;
const GAP = 8;
/** How many unfinished placings are followed at once. */
const BREADTH = 96;

interface Placing {
  readonly flags: readonly Flag[];
  readonly cost: number;
}

/** Places flags from left to right, keeping the cheapest placings: unnamed flags cost most, then rows, then short names. */
export function placeFlags(wishes: readonly FlagWish[], room: FlagRoom): Flag[] {
  const sorted = [...wishes].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  let placings: Placing[] = [{ flags: [], cost: 0 }];
  for (const wish of sorted) {
    const options = optionsOf(wish, room);
    const next: Placing[] = [];
    for (const placing of placings) {
      for (const { flag, cost } of options) {
        if (placing.flags.some((other) => collide(other, flag))) continue;
        next.push({ flags: [...placing.flags, flag], cost: placing.cost + cost });
      }
    }
    placings = next.sort((a, b) => a.cost - b.cost).slice(0, BREADTH);
  }
  return [...(placings[0]?.flags ?? [])];
}

function optionsOf(wish: FlagWish, room: FlagRoom): { flag: Flag; cost: number }[] {
  const { id, x } = wish;
  const none: Flag = { id, x, name: null, row: -1, side: 'right', from: x, to: x };
  const options = [{ flag: none, cost: 40 + wish.worth * 20 }];
  wish.names.forEach((name, at) => {
    const width = textWidth(name, room.size, true);
    for (const side of ['right', 'left'] as const) {
      const from = side === 'right' ? x + INSET : x - INSET - width;
      if (from < room.from || from + width > room.to) continue;
      for (let row = 0; row < room.rows; row += 1) {
        const cost = row + (side === 'left' ? 0.5 : 0) + at * 6;
        options.push({ flag: { id, x, name, row, side, from, to: from + width }, cost });
      }
    }
  });
  return options;
}

/** Do two flags touch: name over name in a row, or the stem of one through the name of the other? */
export function collide(a: Flag, b: Flag): boolean {
  const names = a.name !== null && b.name !== null && a.row === b.row && a.from < b.to + GAP && b.from < a.to + GAP;
  return names || stemThrough(a, b) || stemThrough(b, a);
}

/** A stem reaches from the axis through its own row. */
function stemThrough(stem: Flag, name: Flag): boolean {
  return name.name !== null && stem.row >= name.row && stem.x > name.from - 3 && stem.x < name.to + 3;
}
