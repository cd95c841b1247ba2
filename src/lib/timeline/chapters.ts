// The ways to a time that the dossier names: its stops and its eras, with the one that is shown now.
import type { Era } from '#lib/domain/form.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import { dateOf } from './calendar.ts';
import { fitWindow } from './scale.ts';
import type { Window } from './scale.ts';

export interface StopModel {
  readonly event: string;
  /** "1994" and "Budapest" of "1994 Budapest"; a title without a year has an empty one. */
  readonly year: string;
  readonly rest: string;
  readonly day: number;
  /** The last stop up to the day shown. */
  readonly current: boolean;
}

export interface EraModel {
  readonly id: string;
  readonly title: string;
  /** Its years: "1996–2013", "2013–21", "2025". */
  readonly years: string;
  readonly from: number;
  readonly to: number;
  readonly current: boolean;
}

/** The stops in the dossier's order. */
export function stopsOf(ledger: Ledger, day: number, lang: string): StopModel[] {
  const stops = (ledger.dossier.dossier.stops ?? []).map((stop) => {
    const title = say(stop, 'title', lang);
    const [, year = '', rest = title] = /^(\d{4})\s+(.+)$/.exec(title) ?? [];
    const event = ledger.events.get(stop.event);
    return { event: stop.event, year, rest: rest.charAt(0).toLocaleUpperCase(lang) + rest.slice(1), day: event ? earliestDay(event.date) : 0 };
  });
  const reached = stops.filter((stop) => stop.day <= day).sort((a, b) => a.day - b.day).at(-1);
  return stops.map((stop) => ({ ...stop, current: stop === reached }));
}

/** The eras in the dossier's order. */
export function erasOf(eras: readonly Era[], window: Window, span: Window, lang: string): EraModel[] {
  return eras.map((era) => {
    const from = parseDay(era.from) ?? span.from;
    const to = parseDay(era.to) ?? span.to;
    const fit = fitWindow(from, to, span);
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2, (to - from) * 0.05);
    const current = near(fit.from, window.from) && near(fit.to, window.to);
    return { id: era.id, title: say(era, 'title', lang), years: yearsOf(from, to), from, to, current };
  });
}

/** The years from one day to another, in as few figures as stay clear. */
export function yearsOf(from: number, to: number): string {
  const first = dateOf(from).year;
  const last = dateOf(to).year;
  if (first === last) return String(first);
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${sameCentury ? String(last).slice(-2) : last}`;
}
