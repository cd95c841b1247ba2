// The ticks of the axis, from decades to days, with labels on two levels that never overlap and are never cut.
import type { AppLang } from '#lib/text/words.ts';
import { dateOf, dayOf, monthNames } from './calendar.ts';
import { textWidth } from './measure.ts';
import { momentAt, startOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface Tick {
  readonly day: number;
  readonly x: number;
  /** The upper level, where it begins or first shows: the year over months, month and year over days. */
  readonly major?: string;
  readonly label?: string;
  /** Pixels from `x` at which the label begins, after the major one. */
  readonly labelAt?: number;
}

type Unit = 'year' | 'month' | 'day';
interface Step {
  readonly unit: Unit;
  readonly every: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 }, { unit: 'day', every: 2 }, { unit: 'day', every: 7 }, { unit: 'month', every: 1 },
  { unit: 'month', every: 3 }, { unit: 'year', every: 1 }, { unit: 'year', every: 2 }, { unit: 'year', every: 5 },
  { unit: 'year', every: 10 }, { unit: 'year', every: 20 }, { unit: 'year', every: 50 }, { unit: 'year', every: 100 }
];
const UNIT_DAYS: Record<Unit, number> = { year: 365.25, month: 30.4, day: 1 };
/** Labels begin 4 px right of their tick and keep 8 px from the next. */
const INSET = 4;
const GAP = 8;

export interface TickOptions {
  readonly lang: AppLang;
  readonly size: number;
  /** Labels end before this pixel. */
  readonly limit: number;
}

/** The ticks in the window of `scale`, from left to right. */
export function ticksOf(scale: Scale, options: TickOptions): Tick[] {
  const months = monthNames(options.lang);
  const widest = Math.max(...months.map((name) => textWidth(name, options.size)));
  const room: Record<Unit, number> = {
    year: textWidth('0000', options.size), month: widest, day: textWidth('00', options.size)
  };
  // Weeks are worth it only where month, year and day of the first fit before the second.
  const week = widest + room.year + room.day + INSET;
  const fits = ({ unit, every }: Step): boolean =>
    every * UNIT_DAYS[unit] * scale.pxPerDay >= (unit === 'day' && every === 7 ? week : room[unit]) + INSET + GAP;
  const step = STEPS.find(fits) ?? (STEPS.at(-1) as Step);
  return label(daysOf(scale, step), scale, { step, months, options });
}

/** The days in the window on which `step` sets a tick. */
function daysOf(scale: Scale, step: Step): number[] {
  const first = dateOf(scale.from);
  const last = momentAt(scale, scale.right);
  const days: number[] = [];
  if (step.unit === 'year') {
    const start = Math.floor(first.year / step.every) * step.every;
    for (let year = start; dayOf(year, 1, 1) < last; year += step.every) days.push(dayOf(year, 1, 1));
  } else if (step.unit === 'month') {
    const start = Math.floor((first.month - 1) / step.every) * step.every + 1;
    for (let month = start; dayOf(first.year, month, 1) < last; month += step.every) {
      days.push(dayOf(first.year, month, 1));
    }
  } else {
    for (let day = Math.floor(scale.from); day < last; day += 1) {
      const of = dateOf(day).day;
      if ((of - 1) % step.every === 0 && !(step.every > 1 && of > 29)) days.push(day);
    }
  }
  return days.filter((day) => day >= scale.from);
}

interface Wording {
  readonly step: Step;
  readonly months: readonly string[];
  readonly options: TickOptions;
}

function majorOf(day: number, { step, months }: Wording): string | undefined {
  if (step.unit === 'year') return undefined;
  const date = dateOf(day);
  if (step.unit === 'month') return String(date.year);
  return `${months[date.month - 1] ?? ''} ${date.year}`;
}

function minorOf(day: number, { step, months }: Wording): string {
  const date = dateOf(day);
  if (step.unit === 'year') return String(date.year);
  return step.unit === 'month' ? (months[date.month - 1] ?? '') : String(date.day);
}

/** Labels are set from the left; where a major one takes the place, the minor ones under it are left out. */
function label(days: readonly number[], scale: Scale, wording: Wording): Tick[] {
  const { size, limit } = wording.options;
  const xs = days.map((day) => startOf(scale, day));
  const majors = days.map((day) => majorOf(day, wording));
  const begins = majors.map((major, at) => major !== undefined && major !== majors[at - 1]);
  const ticks: Tick[] = [];
  let free = -Infinity;
  days.forEach((day, at) => {
    const x = xs[at] as number;
    const minor = minorOf(day, wording);
    const major = begins[at] ? (majors[at] as string) : undefined;
    const next = begins.indexOf(true, at + 1);
    const until = Math.min(next > 0 ? (xs[next] as number) : Infinity, limit);
    const majorWidth = major === undefined ? 0 : textWidth(major, size, true) + GAP / 2;
    const width = INSET + majorWidth + textWidth(minor, size);
    const alone = INSET + textWidth(minor, size);
    if (x + INSET < free + GAP && major === undefined) ticks.push({ day, x });
    else if (major !== undefined && x + width <= until - GAP / 2) {
      ticks.push({ day, x, major, label: minor, labelAt: INSET + majorWidth });
      free = x + width;
    } else if (x + alone <= until - GAP / 2) {
      ticks.push({ day, x, label: minor, labelAt: INSET });
      free = x + alone;
    } else ticks.push({ day, x });
  });
  return ticks;
}
