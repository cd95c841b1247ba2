// Every event by year with counts: the list whose scrolling walks through the record.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { AppLang } from '#lib/text/words.ts';

export interface WalkEvent {
  readonly id: string;
  /** The day that is shown when the reader has come to it. */
  readonly day: Day;
  readonly date: string;
  readonly said: string;
  readonly title: string;
}

export interface WalkYear {
  readonly year: string;
  readonly events: readonly WalkEvent[];
}

/** A list longer than this is not written out: the reader steps by the timeline and the years' own pages. */
export const LONGEST_WALK = 1500;

/** The events in the record's order, by the year they begin in. */
export function walkOf(ledger: Ledger, lang: AppLang): WalkYear[] {
  const years = new Map<string, WalkEvent[]>();
  const { span } = ledger.dossier.dossier;
  for (const event of ledger.eventOrder) {
    const date = formatDay(earliestDay(event.date));
    const shown = date < span.from ? span.from : date > span.to ? span.to : date;
    const year = date.slice(0, 4);
    const list = years.get(year) ?? [];
    list.push({ id: event.id, day: earliestDay(shown), date: shown, said: formatDate(event.date, lang), title: say(event, 'title', lang) });
    years.set(year, list);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

/** Which of the rows, given by their tops from first to last, has the reading line `line` reached? -1: none yet. */
export function rowAtLine(tops: (at: number) => number, count: number, line: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops(middle) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
