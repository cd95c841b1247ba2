// Where each actor stands: from the data of the whole span and the size of the ground alone, never from the day.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Point } from './graph-model.ts';
import { weighed } from './weights.ts';
import type { Side, Weighed } from './weights.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SIDES: readonly Side[] = ['left', 'top', 'right', 'below'];

/** The places of one size: who has one of its own, and where folds and those who step out of one stand. */
export interface Places {
  readonly centre: Point;
  readonly centreRadius: number;
  readonly nodeRadius: number;
  /** Is this the form for narrow screens? */
  readonly small: boolean;
  /** At most this many nodes, the centre with them. */
  readonly mostNodes: number;
  readonly order: readonly Weighed[];
  readonly sideOf: ReadonlyMap<string, Side>;
  /** Actors with a place of their own at rest. */
  readonly own: ReadonlyMap<string, Point>;
  readonly folds: Readonly<Record<Side, Point>>;
  /** Where an actor stands that steps out of the fold of its side. */
  readonly guests: Readonly<Record<Side, Point>>;
}

/** How many actors a side names; the others fold. On narrow grounds the sides name states alone, whose names are short. */
const NAMED: Readonly<Record<'small' | 'middle' | 'large', Record<Side, number>>> = {
  small: { left: 4, top: 2, right: 3, below: 0 },
  middle: { left: 8, top: 4, right: 7, below: 0 },
  large: { left: 10, top: 5, right: 7, below: 0 }
};

/** Is a ground of this width drawn in the form for narrow screens? */
export const isSmall = (width: number): boolean => width < 480;

/** The places on a ground of this size, px. Same dossier and size, same places. */
export function placesOf(ledger: Ledger, { width, height }: Size): Places {
  const small = isSmall(width);
  const named = NAMED[small ? 'small' : width < 760 || height < 400 ? 'middle' : 'large'];
  const centre = { x: Math.round(width * (small ? 0.5 : 0.515)), y: Math.round(height * (small ? 0.56 : 0.545)) };
  const order = weighed(ledger);
  const own = new Map<string, Point>();
  const folds = {} as Record<Side, Point>;
  const guests = {} as Record<Side, Point>;
  const ground: Ground = { width, height, centre, small };
  for (const side of SIDES) {
    const members = order.filter((actor) => actor.side === side);
    const nameable = small && side !== 'top' ? members.filter(({ id }) => ledger.actors.get(id)?.kind === 'state') : members;
    const chosen = members.length <= named[side] + 1 ? members : nameable.slice(0, named[side]);
    const standing = arranged(side, chosen);
    const count = side === 'below' ? 0 : Math.max(chosen.length, named[side]);
    const first = side === 'right' ? standing.filter(({ sector }) => sector === standing[0]!.sector).length : count;
    const slots = slotsOf(side, { count, first }, ground);
    standing.forEach(({ id }, index) => own.set(id, slots[index]!));
    folds[side] = slots.at(-2)!;
    guests[side] = slots.at(-1)!;
  }
  return {
    centre, small, order, own, folds, guests,
    centreRadius: small ? 27 : 46, nodeRadius: small ? 5 : 7, mostNodes: small ? 13 : 25,
    sideOf: new Map(order.map(({ id, side }) => [id, side]))
  };
}

/** Left and top by weight; the right by sector first, so that its two kinds of states stay together. */
const arranged = (side: Side, chosen: readonly Weighed[]): Weighed[] =>
  side === 'right' ? [...chosen].sort((a, b) => a.sector - b.sector) : [...chosen];

interface Ground extends Size {
  readonly centre: Point;
  readonly small: boolean;
}

/** How many are named on a side, and how many of them belong to its first sector: the next keeps a distance. */
interface Standing {
  readonly count: number;
  readonly first: number;
}
const SECTOR_GAP = 0.8;

/** Slots of one side: `count` for the named, then one for the fold, then one for a guest. */
function slotsOf(side: Side, { count, first }: Standing, ground: Ground): Point[] {
  const slot = { left: leftSlot, right: rightSlot, top: topSlot, below: belowSlot }[side];
  const gap = first < count && !ground.small ? SECTOR_GAP : 0;
  return Array.from({ length: count + 2 }, (_, index) => {
    const { x, y } = slot(index + (index < first ? 0 : gap), count + 2 + gap, ground);
    return { x: Math.round(x), y: Math.round(y) };
  });
}

/** Evenly pitched down the left half of an ellipse. */
function leftSlot(index: number, total: number, { width, height, centre, small }: Ground): Point {
  const y = height * ((small ? -0.33 : -0.345) + ((small ? 0.75 : 0.765) * index) / (total - 1));
  const reach = small ? width * 0.27 : Math.min(300, centre.x - 136);
  return { x: centre.x - reach * bow(y, height * 0.7), y: centre.y + y };
}

function rightSlot(index: number, total: number, { width, height, centre, small }: Ground): Point {
  const y = height * ((small ? -0.2 : -0.215) + ((small ? 0.62 : 0.655) * index) / (total - 1));
  const reach = small ? width * 0.27 : Math.min(338, width - centre.x - 98);
  return { x: centre.x + reach * bow(y, height * 0.66), y: centre.y + y };
}

/** The heaviest nearest to the middle, the others to its right and left in turn; fold and guest at the right end. */
function topSlot(index: number, total: number, { width, height, centre, small }: Ground): Point {
  const pitch = small ? width * 0.135 : Math.min(92, width * 0.109);
  const named = total - 2;
  const leftmost = -Math.floor((named - 1) / 2) - 0.3;
  const turn = index >= named ? index : Math.floor((named - 1) / 2) + (index % 2 === 1 ? (index + 1) / 2 : -index / 2);
  const x = (leftmost + turn) * pitch;
  const sag = (x * x) / (small ? 900 : 4200);
  return { x: centre.x + x, y: (small ? height * 0.19 : Math.max(78, height * 0.15)) + sag };
}

/** Two places on the floor: the fold under the centre, a guest to the left of it. */
function belowSlot(index: number, total: number, { width, height, centre }: Ground): Point {
  const isGuest = index === total - 1;
  return { x: centre.x - (isGuest ? 0.2 : 0.035) * width, y: height - 14 };
}

const bow = (y: number, radius: number): number => Math.sqrt(Math.max(0.05, 1 - (y / radius) ** 2));
