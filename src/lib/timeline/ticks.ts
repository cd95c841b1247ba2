// The ticks of the axis, from decades to days, with labels on two levels that never overlap and are never cut.
import type { AppLang } from '#lib/text/words.ts';
import { dateOf, dayOf, monthNames } from './calendar.ts';
import { textWidth } from './measure.ts';
import { daysIn, momentAt, startOf } from './scale.ts';
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

const STEPS: readonly Step[] = ([['day', 1, 2, 7, 14], ['month', 1, 3], ['year', 1, 2, 5, 10, 20, 50, 100]] as const)
  .flatMap(([unit, ...all]) => all.map((every) => ({ unit, every })));
const UNIT_DAYS: Record<Unit, number> = { year: 365.25, month: 30.4, day: 1 };
/** Half months are named in windows shorter than this, in days. */
const HALF_MONTHS = 75;
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
  // Half months tell where a window has hardly two months to name. They and weeks are worth it only where month, year and day of the first fit before the second.
  const week = widest + room.year + room.day + INSET;
  const fits = ({ unit, every }: Step): boolean => (every !== 14 || daysIn(scale) < HALF_MONTHS) &&
    every * UNIT_DAYS[unit] * scale.pxPerDay >= (unit === 'day' && every > 2 ? week : room[unit]) + INSET + GAP;
  const step = STEPS.find(fits) ?? (STEPS.at(-1) as Step);
  return label(daysOf(scale, step), scale, { step, months, options });
}

/** The days in the window on which `step` sets a tick. */
function daysOf(scale: Scale, { unit, every }: Step): number[] {
  const last = momentAt(scale, scale.right);
  const days: number[] = [];
  if (unit === 'day') {
    for (let day = Math.ceil(scale.from); day < last; day += 1) {
      const of = dateOf(day).day;
      if ((of - 1) % every === 0 && !(every > 1 && of > (every > 7 ? 28 : 29))) days.push(day);
    }
    return days;
  }
  // Years and months alike are months of the year 0, which run over.
  const step = unit === 'year' ? every * 12 : every;
  const first = dateOf(scale.from);
  for (let month = Math.floor((first.year * 12 + first.month - 1) / step) * step; ; month += step) {
    const day = dayOf(0, month + 1, 1);
    if (day >= last) return days;
    if (day >= scale.from) days.push(day);
  }
}

interface Wording {
  readonly step: Step;
  readonly months: readonly string[];
  readonly options: TickOptions;
}

/** What is said of a day on the lower level, and on the upper. */
function partsOf(day: number, { step, months }: Wording): [minor: string, major?: string] {
  const { year, month, day: of } = dateOf(day);
  const name = months[month - 1] ?? '';
  if (step.unit === 'year') return [`${year}`];
  return step.unit === 'month' ? [name, `${year}`] : [`${of}`, `${name} ${year}`];
}

/** Labels are set from the left; where a major one takes the place, the minor ones under it are left out. */
function label(days: readonly number[], scale: Scale, wording: Wording): Tick[] {
  const { size, limit } = wording.options;
  const said = days.map((day) => partsOf(day, wording));
  const begins = said.map(([, major], at) => major !== undefined && major !== said[at - 1]?.[1]);
  let free = -Infinity;
  return days.map((day, at) => {
    const x = startOf(scale, day);
    const [minor, known] = said[at]!;
    const major = begins[at] ? known : undefined;
    const next = days[begins.indexOf(true, at + 1)];
    const until = Math.min(next === undefined ? Infinity : startOf(scale, next), limit) - GAP / 2;
    const width = textWidth(minor, size);
    const after = major === undefined ? INSET : INSET + textWidth(major, size, true) + GAP / 2;
    const both = x + after + width <= until;
    const labelAt = both ? after : INSET;
    if (x + labelAt + width > until || (major === undefined && x + INSET < free + GAP)) return { day, x };
    free = x + labelAt + width;
    return { day, x, label: minor, labelAt, ...(both && major !== undefined ? { major } : {}) };
  });
}
