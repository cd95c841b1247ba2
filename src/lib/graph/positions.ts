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

/** How many actors a side names; the others fold. The sides name states alone, whose names are short. */
const NAMED: Readonly<Record<'small' | 'middle' | 'large', Record<Side, number>>> = {
  small: { left: 4, top: 2, right: 3, below: 0 },
  middle: { left: 8, top: 4, right: 6, below: 0 },
  large: { left: 10, top: 6, right: 6, below: 0 }
};

/** A ground no higher has no room for the longer rows of names. */
const LOW = 345;

/** Is a ground of this width drawn in the form for narrow screens? */
export const isSmall = (width: number): boolean => width < 480;

const sizeOf = ({ width, height }: Size): keyof typeof NAMED =>
  isSmall(width) ? 'small' : width < 760 || height < LOW ? 'middle' : 'large';

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
    centre, small, order, own, folds, guests,
    centreRadius: small ? 27 : sizeOf(size) === 'middle' ? 41 : 46, nodeRadius: small ? 5 : 7, mostNodes: small ? 13 : 25,
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

/** Where on its arc each slot of a side lies, in steps: the named, then the fold, then a guest, who shares the fold's place on the right. */
function stepsOf(side: Side, chosen: readonly Weighed[], named: number): number[] {
  const gaps = chosen.map(({ sector }, index): number => (side === 'right' && index > 0 && sector !== chosen[index - 1]!.sector ? SECTOR_GAP : 0));
  const steps = chosen.map((_, index) => index + gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
  const count = side === 'below' ? 0 : Math.max(chosen.length, side === 'right' ? 0 : named);
  const next = Math.max(count, (steps.at(-1) ?? -1) + 1) + (side === 'right' ? SECTOR_GAP : 0);
  return [...steps, next, side === 'right' ? next : next + 1];
}

function slotsOf(side: Side, steps: readonly number[], ground: Ground): Point[] {
  const slot = { left: leftSlot, right: rightSlot, top: topSlot, below: belowSlot }[side];
  return steps.map((step) => {
    const { x, y } = slot(step, steps.at(-1)!, ground);
    return { x: Math.round(x), y: Math.round(y) };
  });
}

/** Evenly pitched down the left half of an ellipse. */
function leftSlot(step: number, last: number, { width, height, centre, small }: Ground): Point {
  const y = height * ((small ? -0.35 : -0.345) + ((small ? 0.72 : 0.77) * step) / last);
  const reach = small ? width * 0.25 : Math.min(300, centre.x - 136);
  return { x: centre.x - reach * bow(y, height * 0.7), y: centre.y + y };
}

/** Down the right half of a wider ellipse, from under the top's end to above the floor. */
function rightSlot(step: number, last: number, { width, height, centre, small }: Ground): Point {
  const from = small ? height * -0.21 : Math.max(height * -0.27, 124 - centre.y);
  const to = small ? height * 0.37 : Math.min(height * 0.44, height - centre.y - (width < 760 ? 48 : 34));
  const y = from + ((to - from) * step) / last;
  const reach = small ? width * 0.25 : Math.min(338, width - centre.x - 106);
  return { x: centre.x + reach * bow(y, height * 0.66), y: centre.y + y };
}

/**
 * The heaviest nearest to the middle, the others to its right and left in turn, none so far to the left that it stands
 * among the lines from there; fold and guest at the right end.
 */
function topSlot(step: number, last: number, { width, height, centre, small }: Ground): Point {
  const named = last - 1;
  const middle = Math.floor((named - 1) / 2);
  const turn = step >= named ? step : middle + (step % 2 === 1 ? (step + 1) / 2 : -step / 2);
  const [first, end] = [small ? -width * 0.135 * 0.9 : -Math.min(128, width * (width < 640 ? 0.07 : 0.145)), width - centre.x - 44];
  const pitch = small ? width * 0.135 : Math.min(84, (end - first) / (named + 1));
  const x = small ? (turn - middle - 0.9) * pitch : first + turn * pitch;
  const sag = (x * x) / (small ? 900 : 4200);
  return { x: centre.x + x, y: (small ? height * 0.215 : Math.max(76, height * 0.15)) + sag };
}

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
  const places = [-Math.min(128, width * (width < 640 ? 0.07 : 0.145))];
  for (let turn = 1; turn < named; turn += 1) places.push(places[turn - 1]! + half(turn - 1) + BETWEEN + half(turn));
  const y = Math.min(TOP_MOST, Math.max(TOP_LEAST, height * 0.21));
  const fold = Math.min(width - 44 - centre.x, COLUMN);
  const at = (x: number, sag: number): Point => ({ x: Math.round(centre.x + x), y: Math.round(y + sag) });
  return [...turns.map((turn) => at(places[turn]!, places[turn]! ** 2 / 4200)), at(fold, -4), at(fold - 64, -4)];
}

const TOP_LEAST = 76;
const TOP_MOST = 88;

/** Two places on the floor: the fold under the centre, a guest to the left of it. */
function belowSlot(step: number, last: number, { width, height, centre }: Ground): Point {
  return { x: centre.x - (step === last ? 0.3 : 0.12) * width, y: height - 14 };
}

const bow = (y: number, radius: number): number => Math.sqrt(Math.max(0.05, 1 - (y / radius) ** 2));
