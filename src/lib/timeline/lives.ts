// The visible parts of a commitment's life, by standing, parted at the day cursor.
import type { Standing } from '#lib/domain/words.ts';
import { round, startOf, xOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface Life {
  readonly x1: number;
  readonly x2: number;
  readonly standing: Standing;
  readonly late: boolean;
}

export interface Period {
  readonly from: number;
  readonly standing: Standing;
}

/** Standings that are drawn, the firmest first. */
const FIRMEST: readonly Standing[] = ['in-force', 'suspended', 'pledged', 'proposed'];
/** A life shorter than this is drawn as a stub of this length. */
const STUB = 6;

interface Ends {
  readonly day: number;
  readonly recordEnds: number;
}

/** The parts of a life inside the window; what lies after the cursor is a part of its own. */
export function livesOf(periods: readonly Period[], scale: Scale, { day, recordEnds }: Ends): Life[] {
  const lives: Life[] = [];
  const cursor = xOf(scale, day);
  periods.forEach(({ from, standing }, at) => {
    if (!FIRMEST.includes(standing)) return;
    const next = periods[at + 1]?.from ?? recordEnds + 1;
    const begin = startOf(scale, from);
    const x1 = Math.max(begin, scale.left);
    const x2 = Math.min(Math.max(startOf(scale, next), begin + STUB), scale.right);
    if (x2 <= x1) return;
    const middle = Math.min(Math.max(cursor, x1), x2);
    if (middle > x1) lives.push({ x1: round(x1), x2: round(middle), standing, late: false });
    if (x2 > middle) lives.push({ x1: round(middle), x2: round(x2), standing, late: true });
  });
  return lives;
}

/** Many lives in one line: on each day the firmest standing among them. */
export function foldLives(items: readonly { readonly periods: readonly Period[] }[], scale: Scale, ends: Ends): Life[] {
  const days = [...new Set(items.flatMap(({ periods }) => periods.map(({ from }) => from)))].sort((a, b) => a - b);
  const folded: Period[] = [];
  for (const from of days) {
    const standings = items.map(({ periods }) => periods.findLast((period) => period.from <= from)?.standing ?? 'none');
    const standing = FIRMEST.find((known) => standings.includes(known)) ?? 'none';
    if (folded.at(-1)?.standing !== standing) folded.push({ from, standing });
  }
  return livesOf(folded, scale, ends);
}
