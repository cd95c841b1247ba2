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
  /** Its title where that fits, else its years; empty where neither does. */
  readonly name: string;
}

const ERA_SIZE = 11;
const ERA_INSET = 5;

/** The eras that the overview shows, each with the name there is room for below it. */
export function eraSpans(eras: readonly EraModel[], scale: Scale): EraSpan[] {
  return eras.flatMap((era) => {
    const x1 = Math.max(startOf(scale, era.from), scale.left);
    const x2 = Math.min(startOf(scale, era.to + 1), scale.right);
    const name = [era.title, era.years].find((text) => textWidth(text, ERA_SIZE, era.current) <= x2 - x1 - ERA_INSET);
    return x2 > x1 ? [{ era, x1: round(x1), x2: round(x2), name: name ?? '' }] : [];
  });
}
