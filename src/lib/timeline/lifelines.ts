// The commitments in focus as lines from first standing to end, bunched by text, with a mark where each was put to the test.
import type { Performance, Standing } from '#lib/domain/words.ts';
import { foldLives, livesOf } from './lives.ts';
import type { Life } from './lives.ts';
import { lifeMarks } from './life-marks.ts';
import type { LifeMark } from './life-marks.ts';
import type { Scale } from './scale.ts';

/** One commitment: the days on which its standing changed, and what was said of its performance, when. */
export interface LifeItem {
  readonly id: string;
  readonly instrument: string;
  /** What the text is called on the line; its whole title and its year, where they are more. */
  readonly title: string;
  readonly whole?: string;
  readonly year?: string;
  readonly periods: readonly { readonly from: number; readonly standing: Standing }[];
  readonly acts: readonly { readonly day: number; readonly performance: Performance; readonly event: string }[];
}

export interface LifeGroup {
  readonly instrument: string;
  readonly title: string;
  readonly whole: string;
  readonly year: string;
  /** How many commitments the text holds among those in focus. */
  readonly count: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly LifeLine[];
  readonly marks: readonly LifeMark[];
}

export interface LifeLine {
  readonly id: string;
  readonly y: number;
  readonly parts: readonly Life[];
}

export interface Lifelines {
  readonly groups: readonly LifeGroup[];
  readonly height: number;
  /** Texts that found no room. */
  readonly more: number;
}

export interface LifeOptions {
  readonly day: number;
  /** Last day of the record: a life without an end is drawn up to it. */
  readonly recordEnds: number;
  /** Pixels the lines may take in all. */
  readonly budget: number;
  /** On a phone a text is one line, with its name above it. */
  readonly compact?: boolean;
}

const PITCH = 3.6;
const SINGLE = 13;
/** A line with its name above it. */
const NAMED = 25;

/** Bunches by text, in the order of their first day; folds a text's lines into one when they take too much room. */
export function lifelinesOf(items: readonly LifeItem[], scale: Scale, options: LifeOptions): Lifelines {
  const bunches = bunch(items);
  const full = bunches.reduce((sum, { length }) => sum + heightOf(length), 0);
  const { compact = false, budget } = options;
  const fold = compact || full > budget;
  const room = fold ? Math.floor(budget / (compact ? NAMED : SINGLE)) : bunches.length;
  const kept = bunches.length > room ? fullest(bunches, room - 1) : bunches;
  const groups: LifeGroup[] = [];
  let top = 0;
  for (const bunched of kept) {
    const group = groupOf(bunched, { top, fold }, scale, options);
    groups.push(group);
    top += group.height;
  }
  const more = bunches.length - kept.length;
  return { groups, height: top + (more > 0 ? SINGLE : 0), more };
}

const heightOf = (lines: number): number => Math.max(SINGLE, PITCH * (lines - 1) + 9);
const firstDay = (items: readonly LifeItem[]): number =>
  Math.min(...items.map(({ periods }) => periods.find(({ standing }) => standing !== 'none')?.from ?? Infinity));

function bunch(items: readonly LifeItem[]): LifeItem[][] {
  const byText = new Map<string, LifeItem[]>();
  for (const item of items) byText.set(item.instrument, [...(byText.get(item.instrument) ?? []), item]);
  return [...byText.values()].sort((a, b) => firstDay(a) - firstDay(b) || a[0]!.id.localeCompare(b[0]!.id, 'en'));
}

/** The texts with most lines and most tests, whatever the window and the day, so that none comes and goes. */
function fullest(bunches: readonly LifeItem[][], room: number): LifeItem[][] {
  const worth = (items: readonly LifeItem[]): number =>
    items.reduce((sum, { acts }) => sum + 1 + 2 * acts.length, 0);
  const kept = new Set([...bunches].sort((a, b) => worth(b) - worth(a)).slice(0, Math.max(room, 0)));
  return bunches.filter((items) => kept.has(items));
}

function groupOf(
  items: readonly LifeItem[], { top, fold }: { top: number; fold: boolean }, scale: Scale, options: LifeOptions
): LifeGroup {
  const rows = fold ? 1 : items.length;
  const height = options.compact ? NAMED : heightOf(rows);
  const middle = options.compact ? top + NAMED - 7 : top + height / 2;
  const first = middle - (PITCH * (rows - 1)) / 2;
  const lines = fold
    ? [{ id: items[0]!.instrument, y: middle, parts: foldLives(items, scale, options) }]
    : items.map((item, at) => ({ id: item.id, y: first + at * PITCH, parts: livesOf(item.periods, scale, options) }));
  const acts = items.flatMap((item) => item.acts.map((act) => ({ ...act, commitment: item.id })));
  const marks = lifeMarks(acts, scale, { day: options.day, middle, twoRows: rows > 4 });
  const { instrument, title, whole = title, year = '' } = items[0]!;
  return { instrument, title, whole, year, count: items.length, top, height, lines, marks };
}
