// Counts over time as rows of steps on one time axis and one scale, laid out as data: paths, ticks, flags and marks.
import type { Day } from '#lib/domain/partial-date.ts';
import type { Step } from '#lib/domain/texts-over-time.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { textWidth } from '#lib/timeline/measure.ts';
import { scaleOf, startOf, xOf } from '#lib/timeline/scale.ts';
import type { Scale } from '#lib/timeline/scale.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import type { Tick } from '#lib/timeline/ticks.ts';

export interface StepRow {
  readonly label: string;
  readonly steps: readonly Step[];
  /** A row drawn in the line of a standing; without one in ink. */
  readonly standing?: Standing;
  /** Drawn heavier than the rest. */
  readonly heavy?: boolean;
  /** Said instead of the last count: "none, on any day". */
  readonly note?: string;
}
/** Reports on a row of their own. */
export interface MarkRow {
  readonly label: string;
  readonly performance: Performance;
  readonly marks: readonly { readonly day: Day; readonly count: number }[];
}
export interface Flag {
  readonly day: Day;
  readonly label: string;
}
export interface StepChartInput {
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly StepRow[];
  readonly marks: readonly MarkRow[];
  /** Days with a line across all rows; those with a name have it at the top where it fits. */
  readonly flags: readonly Flag[];
}

export interface DrawnRow extends Omit<StepRow, 'steps'> {
  readonly base: number;
  readonly labelY: number;
  readonly line: string;
  readonly area: string;
  readonly last: string;
  readonly lastY: number;
}
export interface StepChartDrawn {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly top: number;
  readonly rows: readonly DrawnRow[];
  readonly markRows: readonly { readonly label: string; readonly y: number; readonly performance: Performance; readonly marks: readonly { readonly x: number; readonly count: number }[] }[];
  readonly ticks: readonly Tick[];
  readonly flags: readonly { readonly x: number; readonly label: string; readonly labelX: number; readonly labelY: number; readonly end: boolean }[];
}

const LABEL = 18;
const PAD = 10;
const SIZE = 13;
const FLAG_ROW = 16;
const RIGHT = 40;
/** Height of the tallest rows together is near this; one unit is at most so high. */
const ROOM = 260;
const UNIT = 6;
const MARK_ROW = 22;

/** The chart at this width. Every row has the same scale, so that heights can be compared between rows. */
export function stepChart({ from, to, rows, marks, flags }: StepChartInput, width: number, lang: AppLang): StepChartDrawn {
  const scale = scaleOf({ from, to }, 0, width - RIGHT);
  const most = rows.map((row) => Math.max(1, ...row.steps.map((step) => step.count)));
  const unit = Math.min(UNIT, ROOM / Math.max(1, most.reduce((sum, one) => sum + one, 0)));
  const named = placedFlags(flags, scale);
  const top = Math.max(0, ...named.map((flag) => flag.labelY)) + 6;
  let y = top;
  const drawn = rows.map(({ steps, ...row }, i): DrawnRow => {
    const labelY = y + LABEL - 5;
    const base = y + LABEL + Math.max(3, most[i]! * unit);
    y = base + PAD;
    const path = stepPath(steps, scale, (count) => base - count * unit);
    const last = steps.at(-1)?.count ?? 0;
    return { ...row, base, labelY, line: path, area: row.standing ? '' : `${path}V${round(base)}H0Z`, last: String(last), lastY: base - last * unit };
  });
  const markRows = marks.map(({ label, performance, marks: own }) => {
    y += MARK_ROW + LABEL;
    return { label, performance, y: y - MARK_ROW / 2, marks: bunched(own, scale) };
  });
  return { width, height: y + 22, right: width - RIGHT, top, rows: drawn, markRows, ticks: ticksOf(scale, { lang, size: SIZE, limit: width - RIGHT }), flags: named };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line that holds its height until the next step and ends with the window. */
function stepPath(steps: readonly Step[], scale: Scale, heightOf: (count: number) => number): string {
  const [first, ...rest] = steps;
  const start = `M0 ${round(heightOf(first?.count ?? 0))}`;
  // Of steps that fall on one pixel the last is drawn.
  const byPixel = new Map(rest.map(({ day, count }) => [Math.round(startOf(scale, day)), count]));
  return `${start}${[...byPixel].map(([x, count]) => `H${x}V${round(heightOf(count))}`).join('')}H${round(scale.right)}`;
}

/** Names in the first row at the top that has room, to the left of their line where the right end is near. */
function placedFlags(flags: readonly Flag[], scale: Scale): StepChartDrawn['flags'] {
  const ends: number[] = [];
  return [...flags].filter((flag) => flag.day >= scale.from && flag.day <= scale.to).sort((a, b) => a.day - b.day).map(({ day, label }) => {
    const x = round(xOf(scale, day));
    const wide = textWidth(label, SIZE) + 8;
    const end = x + wide > scale.right + RIGHT;
    const start = end ? x - wide : x;
    let row = ends.findIndex((last) => last <= start);
    if (row === -1) row = ends.length;
    if (label !== '') ends[row] = start + wide + 8;
    return { x, label, labelX: end ? x - 4 : x + 4, labelY: label === '' ? 0 : (row + 1) * FLAG_ROW, end };
  });
}

const NEAR = 26;

/** Marks nearer than a glyph and its count are one mark that counts them all. */
function bunched(marks: readonly { readonly day: Day; readonly count: number }[], scale: Scale): { x: number; count: number }[] {
  const bunches: { x: number; count: number }[] = [];
  for (const { day, count } of marks) {
    const x = round(xOf(scale, day));
    const last = bunches.at(-1);
    if (last && x - last.x < NEAR) last.count += count;
    else bunches.push({ x, count });
  }
  return bunches;
}
