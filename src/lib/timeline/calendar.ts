// Years and months as civil day numbers, and their short names in a language.
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

const DAY_MS = 86_400_000;

/** The civil day number of a date; months count from 1 and may run over (13 is January of the next year). */
export function dayOf(year: number, month: number, day: number): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return Math.round(moment.getTime() / DAY_MS);
}

/** Year, month (1–12) and day of month of a civil day number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const moment = new Date(Math.floor(day) * DAY_MS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** The twelve short names of the months, without a full stop. */
export function monthNames(lang: AppLang): string[] {
  return wordsOf(lang).dates.monthsShort.map((name) => name.replace(/\.$/, ''));
}
