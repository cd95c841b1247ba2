// How many events a quarter the record holds, over its whole span, on a square-root scale.
import { dateOf, dayOf } from './calendar.ts';
import type { EraModel } from './chapters.ts';
import { countBefore } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { textWidth } from './measure.ts';
import { round, startOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** A bar for each quarter with events; the tallest takes all of `height`. Long spans are counted by years. */
export function overviewOf(index: EventIndex, scale: Scale, height: number): OverviewBar[] {
  const months = (scale.to - scale.from) / 91 > (scale.right - scale.left) / 3 ? 12 : 3;
  const counts: { from: number; until: number; count: number }[] = [];
  const first = dateOf(scale.from);
  for (let month = first.month - ((first.month - 1) % months); ; month += months) {
    const from = dayOf(first.year, month, 1);
    if (from > scale.to) break;
    const until = dayOf(first.year, month + months, 1);
    const begin = Math.max(from, scale.from);
    counts.push({ from: begin, until, count: countBefore(index.all.days, until) - countBefore(index.all.days, begin) });
  }
  const most = Math.sqrt(Math.max(1, ...counts.map(({ count }) => count)));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ from, until, count }) => {
      const x = startOf(scale, from);
      const width = Math.max(Math.min(startOf(scale, until), scale.right) - x - 1, 1);
      return { x: round(x), width: round(width), height: round((Math.sqrt(count) / most) * height), count };
    });
}

export interface EraSpan {
  readonly era: EraModel;
  readonly x1: number;
  readonly x2: number;
  /** Its title where that fits, else its years. */
  readonly name: string;
  /** Where the name begins and ends; one that finds no room below its era stands left of there, on a leader (`aside`). */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly aside: boolean;
}

const ERA_SIZE = 11;
const ERA_INSET = 4;
const ERA_GAP = 7;

/** The eras that the overview shows, from left to right, each with a name in the row below: no name covers another or is cut. */
export function eraSpans(eras: readonly EraModel[], scale: Scale): EraSpan[] {
  const found: EraSpan[] = [];
  // What lies right of an era is named before it, so that names without room of their own know where they must end.
  let end = scale.right + ERA_GAP;
  for (const era of [...eras].sort((a, b) => b.from - a.from)) {
    const x1 = Math.max(startOf(scale, era.from), scale.left);
    const x2 = Math.min(startOf(scale, era.to + 1), scale.right);
    if (x2 <= x1) continue;
    const from = x1 + ERA_INSET;
    const widthOf = (text: string): number => textWidth(text, ERA_SIZE, era.current);
    const fits = [era.title, era.years].find((text) => from + widthOf(text) <= Math.min(x2 - 1, end - ERA_GAP));
    // Where even the leader would have to go out of the strip there is no name.
    const name = fits ?? (end - ERA_GAP - widthOf(era.years) >= scale.left ? era.years : '');
    const nameFrom = Math.min(from, end - ERA_GAP - widthOf(name));
    const aside = nameFrom < from || nameFrom + widthOf(name) > x2;
    end = Math.min(end, aside ? nameFrom : x1 + ERA_GAP);
    found.push({ era, x1: round(x1), x2: round(x2), name, nameFrom: round(nameFrom), nameTo: round(nameFrom + widthOf(name)), aside });
  }
  return found.reverse();
}

/** The era whose name stands at `x` in the row of names. */
export const eraNamedAt = (spans: readonly EraSpan[], x: number): EraModel | undefined =>
  spans.find(({ nameFrom, nameTo, aside }) => aside && x >= nameFrom - ERA_GAP / 2 && x <= nameTo + ERA_GAP / 2)?.era;
