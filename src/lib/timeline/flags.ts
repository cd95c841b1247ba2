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
/** How much dearer than the cheapest of them the ways of one wave may be. */
const WAVE = 4;

interface Option {
  readonly flag: Flag;
  readonly cost: number;
}

/** A flag that has its place, after those before it; `flag` null: none has yet. */
interface Placing {
  readonly before: Placing | null;
  readonly flag: Flag | null;
  readonly cost: number;
  /** How far to the right its flags reach. */
  readonly reach: number;
}

/** Places flags as `placeFlags` does; the last answer is kept and moved sideways while the same names may stand in the same places. */
export function flagPlacer(): (wishes: readonly FlagWish[], room: FlagRoom) => Flag[] {
  let last: { readonly key: string; readonly flags: readonly Flag[] } | null = null;
  return (wishes, room) => {
    const sorted = sortedByX(wishes);
    const left = sorted[0]?.x ?? 0;
    const key = sorted.map((wish) => [wish.id, Math.round((wish.x - left) * 100), wish.worth, ...spotsOf(wish, room).map(({ name, side }) => name + side)].join()).join() + room.rows;
    if (last?.key !== key) return (last = { key, flags: placeFlags(sorted, room) }).flags as Flag[];
    return last.flags.map((flag, at) => {
      const by = sorted[at]!.x - flag.x;
      return { ...flag, x: flag.x + by, from: flag.from + by, to: flag.to + by };
    });
  };
}

const sortedByX = (wishes: readonly FlagWish[]): FlagWish[] => [...wishes].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));

/** Places flags from left to right, keeping the cheapest placings: unnamed flags cost most, then rows, then short names. */
export function placeFlags(wishes: readonly FlagWish[], room: FlagRoom): Flag[] {
  let placings: Placing[] = [{ before: null, flag: null, cost: 0, reach: -Infinity }];
  for (const wish of sortedByX(wishes)) placings = cheapest(placings, optionsOf(wish, room));
  const flags: Flag[] = [];
  for (let placing = placings[0] ?? null; placing?.flag; placing = placing.before) flags.push(placing.flag);
  return flags.reverse();
}

/**
 * The BREADTH cheapest ways on, in the order of cost, then as they came. Placings come in the order of cost, so that for
 * each option the cheap ones are the first: they are gone through in waves of rising cost until enough are free.
 */
function cheapest(placings: readonly Placing[], options: readonly Option[]): Placing[] {
  const seen = options.map(() => 0);
  const costOf = (number: number): number => (placings[seen[number]!]?.cost ?? Infinity) + options[number]!.cost;
  const found: { readonly cost: number; readonly order: number }[] = [];
  while (found.length < BREADTH) {
    const wave = Math.min(...options.map((_, number) => costOf(number))) + WAVE;
    if (wave === Infinity) break;
    options.forEach(({ flag }, number) => {
      for (let cost = costOf(number); cost <= wave; cost = costOf(number)) {
        const at = seen[number]!++;
        if (isFree(flag, placings[at]!)) found.push({ cost, order: at * options.length + number });
      }
    });
  }
  return found.sort((a, b) => a.cost - b.cost || a.order - b.order).slice(0, BREADTH).map(({ cost, order }) => {
    const before = placings[Math.floor(order / options.length)]!;
    const { flag } = options[order % options.length]!;
    return { before, flag, cost, reach: Math.max(before.reach, flag.to, flag.x) };
  });
}

/** Does a flag touch none of those that have their place? */
function isFree(flag: Flag, placed: Placing): boolean {
  const left = Math.min(flag.from, flag.x) - GAP;
  for (let placing: Placing | null = placed; placing?.flag && placing.reach > left; placing = placing.before) if (collide(placing.flag, flag)) return false;
  return true;
}

function optionsOf(wish: FlagWish, room: FlagRoom): Option[] {
  const { id, x } = wish;
  const none: Flag = { id, x, name: null, row: -1, side: 'right', from: x, to: x };
  const options: Option[] = [{ flag: none, cost: 40 + wish.worth * 20 }];
  for (const { name, at, side, from, to } of spotsOf(wish, room)) {
    for (let row = 0; row < room.rows; row += 1) {
      options.push({ flag: { id, x, name, row, side, from, to }, cost: row + (side === 'left' ? 0.5 : 0) + at * 6 });
    }
  }
  return options;
}

interface Spot extends Pick<Flag, 'side' | 'from' | 'to'> {
  readonly name: string;
  /** Which of the names it is. */
  readonly at: number;
}

/** Where a name would stand within the room, whatever its row. */
function spotsOf({ names, x }: FlagWish, room: FlagRoom): Spot[] {
  return names.flatMap((name, at) => {
    const width = textWidth(name, room.size, true);
    return (['right', 'left'] as const).flatMap((side) => {
      const from = side === 'right' ? x + INSET : x - INSET - width;
      return from < room.from || from + width > room.to ? [] : [{ name, at, side, from, to: from + width }];
    });
  });
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
