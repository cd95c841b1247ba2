// Dates of a dossier in words, as precise as they are written and no more.
import { formatDay, parseDate } from '#lib/domain/partial-date.ts';
import type { Day, PartialDate } from '#lib/domain/partial-date.ts';
import { wordsOf } from './words.ts';
import type { AppLang, Words } from './words.ts';

/** `long`: as it stands alone. `short`: for tables. `genitive`: after "since", "until", "about" (Ukrainian tells them apart). */
export type DateStyle = 'long' | 'short' | 'genitive';
type DateWords = Words['dates'];

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/**
 * This EDTF date in words: `18 March 2014`, «18 березня 2014 року», `March 2014`, `about 2022`,
 * `27 February – 18 March 2014`. What is no date comes back as it is.
 */
export function formatDate(edtf: string, lang: AppLang, style: DateStyle = 'long'): string {
  const words = wordsOf(lang).dates;
  const [left = '', right] = edtf.split('/');
  if (right === undefined) {
    const date = parseDate(edtf);
    return date ? formatOne(date, words, style) : edtf;
  }
  const from = left === '..' ? null : parseDate(left);
  const to = right === '..' ? null : parseDate(right);
  if (from && to) return formatRange(from, to, words, style);
  if (from) return words.from(formatOne(from, words, genitive(style)));
  return to ? words.until(formatOne(to, words, genitive(style))) : edtf;
}

/** This day in words: `18 March 2014`, «18 березня 2014 року». */
export const formatDayLong = (day: Day, lang: AppLang): string => formatDate(formatDay(day), lang);

/** `since March 2014`, «з березня 2014 року». */
export const formatSince = (edtf: string, lang: AppLang): string =>
  wordsOf(lang).dates.since(formatDate(edtf, lang, 'genitive'));

const genitive = (style: DateStyle): DateStyle => (style === 'short' ? 'short' : 'genitive');

function partsOf(day: Day): Parts {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  return { year, month: Number(month) - 1, day: Number(date) };
}

function formatOne(date: PartialDate, words: DateWords, style: DateStyle): string {
  const plain = withoutMarks(date, words, date.approximate ? genitive(style) : style);
  const about = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(about) : about;
}

function withoutMarks(date: PartialDate, words: DateWords, style: DateStyle): string {
  const first = partsOf(date.earliest);
  if (date.precision === 'day') return `${dayAndMonth(first, words, style)} ${inYear(first, words, style)}`;
  if (date.precision === 'month') return `${monthAlone(first, words, style)} ${inYear(first, words, style)}`;
  if (date.precision === 'year') return style === 'genitive' ? words.ofYear(first.year) : style === 'short' ? first.year : words.year(first.year);
  if (date.precision === 'decade') return style === 'genitive' ? words.decadeOf(first.year) : words.decade(first.year);
  return words.century(first.year, partsOf(date.latest).year);
}

/** Says once what both ends share: `10–12 July 2024`, `27 February – 18 March 2014`, `2022–2024`. */
function formatRange(from: PartialDate, to: PartialDate, words: DateWords, style: DateStyle): string {
  const [a, b] = [partsOf(from.earliest), partsOf(to.earliest)];
  const marked = from.approximate || to.approximate || from.uncertain || to.uncertain;
  const alike = !marked && from.precision === to.precision;
  if (alike && from.precision === 'year' && style !== 'genitive') return style === 'short' ? `${a.year}–${b.year}` : words.years(a.year, b.year);
  if (alike && a.year === b.year && from.precision === 'month') {
    return `${monthAlone(a, words, style)} – ${monthAlone(b, words, style)} ${inYear(b, words, style)}`;
  }
  if (alike && a.year === b.year && from.precision === 'day') {
    const start = a.month === b.month ? `${a.day}–` : `${dayAndMonth(a, words, style)} – `;
    return `${start}${dayAndMonth(b, words, style)} ${inYear(b, words, style)}`;
  }
  return `${formatOne(from, words, style)} – ${formatOne(to, words, style)}`;
}

const dayAndMonth = ({ day, month }: Parts, words: DateWords, style: DateStyle): string =>
  `${day} ${(style === 'short' ? words.monthsShort : words.months)[month]}`;

const monthAlone = ({ month }: Parts, words: DateWords, style: DateStyle): string =>
  (style === 'short' ? words.monthsShort : style === 'genitive' ? words.months : words.monthsAlone)[month] ?? '';

const inYear = ({ year }: Parts, words: DateWords, style: DateStyle): string =>
  style === 'short' ? year : words.ofYear(year);
