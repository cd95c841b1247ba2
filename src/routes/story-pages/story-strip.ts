// The timeline of the story as a strip: events a year, and in it the window and the day of a chapter. Small enough to
// stand under every still picture, and under the moving one where a screen has no room for the whole timeline.
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { windowOf } from '#lib/explorer/window-of.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { AppLang } from '#lib/text/words.ts';

/** Years that the strip spans, and a path that fills a bar for each with events, 1000 wide and `STRIP` high. */
export interface StripSpan {
  readonly first: number;
  readonly last: number;
  readonly bars: string;
}

/** A chapter's window and day in the strip: places between 0 and 1000, and the window's ends in words. */
export interface StripShown {
  readonly x1: number;
  readonly x2: number;
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

export const STRIP = { width: 1000, height: 24 };
const GAP = 4;

/** The strip over all that these views show. */
export function stripSpan(ledger: Ledger, views: readonly View[]): StripSpan {
  const days = [windowOf(ledger, DEFAULT_VIEW), ...views.map((view) => windowOf(ledger, view))].flatMap(({ from, to }) => [from, to]);
  const yearOf = (day: Day): number => Math.floor(1970 + day / 365.2425);
  const first = Math.min(...days.map(yearOf));
  const last = Math.max(...days.map(yearOf), Number(ledger.dossier.dossier.span.to.slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const counts = years.map((year) => ledger.eventOrder.filter((event) => yearOf(earliestDay(event.date)) === year).length);
  const most = Math.sqrt(Math.max(1, ...counts));
  const width = STRIP.width / years.length;
  const bars = counts.map((count, i) => (count === 0 ? '' : `M${tenth(i * width)} ${STRIP.height}v${-tenth((Math.sqrt(count) / most) * STRIP.height)}h${tenth(width - GAP)}V${STRIP.height}z`)).join('');
  return { first, last, bars };
}

/** This view in the strip. */
export function stripShown(ledger: Ledger, { first, last }: StripSpan, view: View, { date, lang }: { date: string; lang: AppLang }): StripShown {
  const [begin, end] = [parseDay(`${first}-01-01`)!, parseDay(`${last}-12-31`)! + 1];
  const place = (day: Day): number => tenth(Math.min(1, Math.max(0, (day - begin) / (end - begin))) * STRIP.width);
  const { from, to } = windowOf(ledger, view);
  const { window, span } = ledger.dossier.dossier;
  const words = (asked: string | undefined, own: string): string => formatDate(asked ?? own, lang, 'short');
  return {
    x1: place(from), x2: place(to + 1), day: place(parseDay(date)!),
    from: words(view.from, (window ?? span).from), to: words(view.to, (window ?? span).to)
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
