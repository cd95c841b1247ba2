// Where each actor stands: from the data of the whole span and the size of the ground alone, never from the day.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Point } from './graph-model.ts';
import { topWidths } from './top-widths.ts';
import { weighed } from './weights.ts';
import type { Side, Weighed } from './weights.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SIDES: readonly Side[] = ['left', 'top', 'right', 'below'];

/** The places of one size: who has one of its own, and where folds and those who step out of one stand. */
export interface Places extends Size {
  readonly centre: Point;
  readonly centreRadius: number;
  readonly nodeRadius: number;
  /** Is this the form for narrow screens? */
  readonly small: boolean;
  /** Has it no room for the longer rows of names? */
  readonly isLow: boolean;
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

/** How many actors a side names; the others fold. The sides name states alone, whose names are short. */
const NAMED: Readonly<Record<'small' | 'narrow' | 'middle' | 'large', Record<Side, number>>> = {
  small: { left: 4, top: 2, right: 3, below: 0 },
  narrow: { left: 8, top: 3, right: 4, below: 0 },
  middle: { left: 8, top: 4, right: 5, below: 0 },
  large: { left: 10, top: 6, right: 6, below: 0 }
};

/** A ground no higher has no room for the longer rows of names. */
const LOW = 345;

/** Is a ground of this width drawn in the form for narrow screens? */
export const isSmall = (width: number): boolean => width < 480;

/** A narrower ground has no room for the names: it shows the picture of this width, smaller. */
const NARROWEST_GROUND = 328;

/** The size of picture that a ground of this size shows. */
export function pictureSize(width: number, height: number): Size {
  const scale = Math.max(1, NARROWEST_GROUND / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const sizeOf = ({ width, height }: Size): keyof typeof NAMED =>
  isSmall(width) ? 'small' : width < 640 ? 'narrow' : width < 760 || height < LOW ? 'middle' : 'large';

/** The places on a ground of this size, px. Same dossier and size, same places. */
export function placesOf(ledger: Ledger, size: Size): Places {
  const { width, height } = size;
  const small = isSmall(width);
  const named = NAMED[sizeOf(size)];
  const centre = { x: Math.round(width * (small ? 0.5 : 0.515)), y: Math.round(height * (small ? 0.57 : 0.545)) };
  const order = weighed(ledger);
  const own = new Map<string, Point>();
  const folds = {} as Record<Side, Point>;
  const guests = {} as Record<Side, Point>;
  const ground: Ground = { width, height, centre, small };
  for (const side of SIDES) {
    const members = order.filter((actor) => actor.side === side);
    const nameable = side !== 'top' ? members.filter(({ id }) => ledger.actors.get(id)?.kind === 'state') : members;
    const chosen = arranged(side, nameable.slice(0, named[side]));
    const slots = side === 'top' && !small ? topRow(chosen, named.top, { ...ground, widths: topWidths(ledger, width) }) : slotsOf(side, stepsOf(side, chosen, named[side]), ground);
    chosen.forEach(({ id }, index) => own.set(id, slots[index]!));
    folds[side] = slots.at(-2)!;
    guests[side] = slots.at(-1)!;
  }
  return {
    width, height, centre, small, isLow: height < LOW, order, own, folds, guests,
    centreRadius: small ? Math.min(27, width / 12) : sizeOf(size) === 'large' ? 46 : 41, nodeRadius: small ? 5 : 7, mostNodes: small ? 13 : 25,
    sideOf: new Map(order.map(({ id, side }) => [id, side]))
  };
}

/** Left and top by weight; the right by sector first, and in each sector with the heaviest in the middle, level with the centre. */
function arranged(side: Side, chosen: readonly Weighed[]): Weighed[] {
  if (side !== 'right') return [...chosen];
  const sectors = [...new Set(chosen.map(({ sector }) => sector))].sort((a, b) => a - b);
  return sectors.flatMap((sector) => {
    const [heaviest, ...others] = chosen.filter((actor) => actor.sector === sector);
    return [...others.filter((_, index) => index % 2 === 1), heaviest!, ...others.filter((_, index) => index % 2 === 0)];
  });
}

interface Ground extends Size {
  readonly centre: Point;
  readonly small: boolean;
}

/** How far two sectors of one arc stand apart, in steps of the arc. */
const SECTOR_GAP = 0.45;
/** How far the fold of the right stands below the named, so that a guest finds room between them. */
const FOLD_GAP = 0.9;

/** Where on its arc each slot of a side lies, in steps: the named, then the fold, then a guest, who on the right stands over the fold. */
function stepsOf(side: Side, chosen: readonly Weighed[], named: number): number[] {
  const gaps = chosen.map(({ sector }, index): number => (side === 'right' && index > 0 && sector !== chosen[index - 1]!.sector ? SECTOR_GAP : 0));
  const steps = chosen.map((_, index) => index + gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
  const count = side === 'below' ? 0 : Math.max(chosen.length, side === 'right' ? 0 : named);
  const next = Math.max(count, (steps.at(-1) ?? -1) + 1) + (side === 'right' ? FOLD_GAP : 0);
  return [...steps, next, side === 'right' ? next - (1 + FOLD_GAP) / 2 : next + 1];
}

function slotsOf(side: Side, steps: readonly number[], ground: Ground): Point[] {
  const slot = { left: leftSlot, right: rightSlot, top: topSlot, below: belowSlot }[side];
  const last = Math.max(...steps);
  return steps.map((step) => {
    const { x, y } = slot(step, last, ground);
    return { x: Math.round(x), y: Math.round(y) };
  });
}

/** Names need this much of a narrow ground on either side, what is left is the lines'. */
const PHONE_NAMES = 90;
const phoneReach = (width: number): number => Math.min(width * 0.25, width / 2 - PHONE_NAMES);

const leftReach = (centre: Point): number => Math.min(300, centre.x - 136);

/** Evenly pitched down the left half of an ellipse. */
function leftSlot(step: number, last: number, { width, height, centre, small }: Ground): Point {
  const y = height * ((small ? -0.35 : -0.345) + ((small ? 0.72 : 0.77) * step) / last);
  const reach = small ? phoneReach(width) : leftReach(centre);
  return { x: centre.x - reach * bow(y, height * 0.7), y: centre.y + y };
}

/** Down the right half of a wider ellipse, from under the top's end to above the floor. */
function rightSlot(step: number, last: number, { width, height, centre, small }: Ground): Point {
  const from = small ? height * -0.19 : Math.max(height * -0.27, 124 - centre.y);
  const to = small ? height * 0.37 : Math.min(height * 0.44, height - centre.y - (width < 640 ? 40 : 34));
  const y = from + ((to - from) * step) / last;
  const reach = small ? phoneReach(width) : Math.min(338, width - centre.x - (width < 640 ? 118 : 106));
  return { x: centre.x + reach * bow(y, height * 0.66), y: centre.y + y };
}

/** Narrow screens' row: the two heaviest, the fold off their names, a guest at the right end, where the longest name has room. */
function topSlot(step: number, last: number, { width, height, centre }: Ground): Point {
  const x = step === last ? width - GUEST_END - centre.x : (step - 0.9) * width * 0.135 + (step === 2 ? 6 : 0);
  return { x: centre.x + x, y: height * 0.215 + (step === last ? 2 : (x * x) / 900) };
}

const GUEST_END = 40;

/** Ground between two names of the top's row, the least room of a name, and how far a name reaches at most. */
const BETWEEN = 13;
const NARROWEST = 30;
const COLUMN = 364;

interface Named extends Ground {
  /** How wide the name of each actor of the top is drawn, whatever the language. */
  readonly widths: ReadonlyMap<string, number>;
}

/**
 * The row of the top, as wide as its names: so that lines to the right have room to come down before its column, fold and
 * guest stand over it.
 */
function topRow(chosen: readonly Weighed[], named: number, ground: Named): Point[] {
  const { width, height, centre, widths } = ground;
  const middle = Math.floor((named - 1) / 2);
  const turns = chosen.map((_, step) => middle + (step % 2 === 1 ? (step + 1) / 2 : -step / 2));
  const half = (turn: number): number => Math.max(NARROWEST, widths.get(chosen[turns.indexOf(turn)]?.id ?? '') ?? 0) / 2;
  const places = [-Math.min(128, width * (width < 640 ? 0.055 : 0.145))];
  for (let turn = 1; turn < named; turn += 1) places.push(places[turn - 1]! + half(turn - 1) + BETWEEN + half(turn));
  const y = Math.min(TOP_MOST, Math.max(TOP_LEAST, height * 0.21));
  const fold = Math.min(width - 44 - centre.x, COLUMN);
  const at = (x: number, sag: number): Point => ({ x: Math.round(centre.x + x), y: Math.round(y + sag) });
  return [...turns.map((turn) => at(places[turn]!, places[turn]! ** 2 / 4200)), at(fold, -4), at(fold - Math.min(GUEST, (fold - places.at(-1)!) / 2), -4)];
}

/** How far a guest stands from the fold at most: two of the longest names side by side. */
const GUEST = 82;
const TOP_LEAST = 76;
const TOP_MOST = 88;

/** Two places on the floor, one on narrow grounds: a guest inward of the left column's end, and the fold as far to its right as the longest name reaches. */
function belowSlot(step: number, last: number, { height, centre, small }: Ground): Point {
  // A narrow ground has room between the guest of its left and the fold of its right.
  if (small) return { x: centre.x - 24, y: height - 16 };
  const guest = centre.x - leftReach(centre) * 0.79;
  return { x: step === last ? guest : guest + LONGEST_NAME, y: height - 14 };
}

const LONGEST_NAME = 135;

const bow = (y: number, radius: number): number => Math.sqrt(Math.max(0.05, 1 - (y / radius) ** 2));
