// EDTF dates as civil days: the part of ISO 8601-2 that a dossier needs, never a clock time and never a local Date.

/** A civil day: whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

export interface PartialDate {
  /** As written. */
  readonly text: string;
  /** First and last day it can mean, both included; ±Infinity where a side is open. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const ONE = /^([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(?:-([0-9]{2}|[0-9]X|XX)(?:-([0-9]{2}|[0-9]X|XX))?)?([~?%])?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

/** The civil day of year, month (1–12) and day of the month; after Howard Hinnant's days_from_civil. */
function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

const DASH = 45;
/** The number written in these places; negative where something there is no digit. A record of size is read fast so. */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Which civil day is this, written `YYYY-MM-DD`? null where it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < 0) return null;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? dayOf(year, month, day) : null;
}

/** A civil day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

/** What does this EDTF date mean? null where it is none, or beyond the part of EDTF that a dossier uses. */
export function parseDate(text: string): PartialDate | null {
  const day = parseDay(text);
  if (day !== null) return { text, earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false, openStart: false, openEnd: false };
  if (!text.includes('/')) return parseOne(text);
  const [left = '', right = '', ...more] = text.split('/');
  if (more.length > 0 || (left === '..' && right === '..')) return null;
  const from = left === '..' ? null : parseOne(left);
  const to = right === '..' ? null : parseOne(right);
  if ((left !== '..' && !from) || (right !== '..' && !to)) return null;
  const earliest = from?.earliest ?? -Infinity;
  const latest = to?.latest ?? Infinity;
  if (earliest > latest) return null;
  return {
    text, earliest, latest, precision: 'interval', approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain), openStart: from === null, openEnd: to === null
  };
}

function parseOne(text: string): PartialDate | null {
  const match = ONE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark] = match;
  // Only last digits can be unknown: nothing known may follow an X.
  if (/X\d/.test(year + (month ?? '') + (day ?? ''))) return null;
  const earliest = edge(year, month, day, 'first');
  const latest = edge(year, month, day, 'last');
  if (earliest === null || latest === null) return null;
  return {
    text, earliest, latest, precision: precisionOf(year, month, day), approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%', openStart: false, openEnd: false
  };
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month.includes('X')) return 'year';
  return day === undefined || day.includes('X') ? 'month' : 'day';
}

/** The first or last day a date with unknown digits can mean; null where no such day is in the calendar. */
function edge(year: string, month: string | undefined, day: string | undefined, side: 'first' | 'last'): Day | null {
  const y = Number(year.replaceAll('X', side === 'first' ? '0' : '9'));
  const m = unknown(month, side, 12);
  if (m < 1 || m > 12) return null;
  const length = daysIn(y, m);
  const d = unknown(day, side, length);
  return d >= 1 && d <= length ? dayOf(y, m, d) : null;
}

function unknown(digits: string | undefined, side: 'first' | 'last', last: number): number {
  if (digits === undefined || digits === 'XX') return side === 'first' ? 1 : last;
  if (!digits.includes('X')) return Number(digits);
  return side === 'first' ? Math.max(1, Number(digits.replace('X', '0'))) : Math.min(last, Number(digits.replace('X', '9')));
}

/** The first day a date can mean; -Infinity for an open start. Throws on what is no date: the door lets none through. */
export const earliestDay = (text: string): Day => known(text).earliest;
/** The last day a date can mean; Infinity for an open end. Throws on what is no date: the door lets none through. */
export const latestDay = (text: string): Day => known(text).latest;

function known(text: string): PartialDate {
  const date = parseDate(text);
  if (date === null) throw new Error(`"${text}" is no date of a dossier.`);
  return date;
}
