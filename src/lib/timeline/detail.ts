// How much is drawn at a zoom: which weight is a shape, and how many events may share a place before they are counted.
import { countIn } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { daysIn } from './scale.ts';
import type { Scale } from './scale.ts';

/** From 18 months down every event is a shape; from 4 months down it has its title. */
export const ALL_SHAPES_DAYS = 549;
export const TITLES_DAYS = 124;
/** Above 8 years a shape needs weight 3. */
const LONG_DAYS = 2922;
const YEAR = 365.25;
/** Pixels of lane one shape needs on average before a year counts as crowded. */
const SHAPE_ROOM = 7;
/** Nothing lighter than this is ever kept off the drawing for want of room: clusters take over. */
const HEAVIEST_FLOOR = 4;

/** Side of the cells in which events are counted together, in pixels. */
export const CELL = 16;
export const TICK_CELL = 2;

/** The lightest weight drawn as a shape around `day`: heavier in a crowded year, the same for every window of a zoom. */
export function leastWeight(index: EventIndex, scale: Scale): (day: number) => number {
  const days = daysIn(scale);
  if (days <= ALL_SHAPES_DAYS) return () => 1;
  const base = days > LONG_DAYS ? 3 : 2;
  const room = YEAR * scale.pxPerDay * index.shelves.length;
  const known = new Map<number, number>();
  return (day) => {
    const year = Math.floor(day / YEAR);
    const found = known.get(year) ?? weightFor(index, [year * YEAR, (year + 1) * YEAR], { base, room });
    known.set(year, found);
    return found;
  };
}

function weightFor(index: EventIndex, range: [number, number], { base, room }: { base: number; room: number }): number {
  let weight = 5;
  while (weight >= base && countIn(index.heavyAll[weight]!, range) * SHAPE_ROOM <= room) weight -= 1;
  return Math.min(Math.max(weight + 1, base), HEAVIEST_FLOOR);
}

/** How many shapes may stand over each other in a lane of this height? */
export function levelsIn(laneHeight: number): number {
  return laneHeight >= 24 ? 3 : laneHeight >= 16 ? 2 : 1;
}

/** How many shapes may stand in one cell before they become a cluster? */
export function shapesInCell(levels: number): number {
  return Math.max(levels * 2 - 1, 2);
}

/** The most marks that can be drawn in lanes on `width` pixels, however many events there are. */
export function mostMarks(width: number, lanes: number, levels: number): number {
  return (Math.ceil(width / CELL) + 2) * shapesInCell(levels) * lanes + MOST_LANDMARKS + MOST_LONG * lanes;
}

/** Landmarks and events reaching in from before the window are drawn besides, up to these numbers. */
export const MOST_LANDMARKS = 24;
export const MOST_LONG = 24;
