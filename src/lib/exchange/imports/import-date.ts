// Dates of imported files as EDTF: as far as they are known, never further.
import { earliestDay, formatDay, latestDay, parseDate } from '#lib/domain/partial-date.ts';

const NONE = /^(?:0*|\.|na|n\/a|nan|null|none|-\d+)$/i;
const two = (text: string): string => text.padStart(2, '0');

/** Year, month and day as EDTF: `1949`, `1949-04`, `1949-04-04`; null where there is no year. Open parts are left off, wrong ones kept for the check to name. */
export function edtfOf(year: string, month = '', day = ''): string | null {
  const [y, m, d] = [year, month, day].map((part) => part.trim().replace(/\.0+$/, '')) as [string, string, string];
  if (NONE.test(y)) return null;
  const whole = y.padStart(4, '0');
  if (NONE.test(m)) return whole;
  return NONE.test(d) ? `${whole}-${two(m)}` : `${whole}-${two(m)}-${two(d)}`;
}

/**
 * A date written in one piece: EDTF as it is, a time of day cut off (`timed`), a number that is a year. null where it
 * is no date.
 */
export function edtfIn(text: string): { readonly date: string; readonly timed: boolean } | null {
  const trimmed = text.trim();
  if (parseDate(trimmed) !== null && !trimmed.includes('/')) return { date: trimmed, timed: false };
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(trimmed)?.[1];
  if (timed !== undefined && parseDate(timed) !== null) return { date: timed, timed: true };
  const year = /^(\d{3,4})(?:\.0+)?$/.exec(trimmed)?.[1];
  return year === undefined ? null : { date: year.padStart(4, '0'), timed: false };
}

/** The day, month or year after this date, as exact as the date itself. */
export function after(date: string): string {
  const next = formatDay(latestDay(date) + 1);
  return next.slice(0, Math.min(10, date.replace(/[~?%]$/, '').length));
}

export const isDate = (text: string | undefined): text is string => text !== undefined && parseDate(text) !== null;

/** The first and last whole day of these dates; null where there is none. */
export function spanOf(dates: readonly string[]): { readonly from: string; readonly to: string } | null {
  const known = dates.filter(isDate);
  const from = Math.min(...known.map(earliestDay).filter(Number.isFinite));
  const to = Math.max(...known.map(latestDay).filter(Number.isFinite));
  return Number.isFinite(from) && Number.isFinite(to) ? { from: formatDay(from), to: formatDay(to) } : null;
}

/** The date that begins first; undefined where there is none. */
export const earliestOf = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>((best, date) => (best === undefined || earliestDay(date) < earliestDay(best) ? date : best), undefined);
/** The date that ends last; undefined where there is none. */
export const latestOf = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>((best, date) => (best === undefined || latestDay(date) > latestDay(best) ? date : best), undefined);
