// Titles beside the marks of a lane, from four months down: by weight, where they cover neither mark nor title.
import { textWidth } from './measure.ts';
import type { Mark } from './marks.ts';

export interface LaneLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly late: boolean;
}

interface Taken {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const INSET = 5;
const GAP = 6;

/** Pixels of one bin of what is taken, so that only what lies near is compared. */
const BIN = 64;

/** The titles that find room right of their mark, heaviest first; `limit` is the last pixel they may take; `''`: no title. */
export function labelsOf(marks: readonly Mark[], titleOf: (id: string) => string, limit: number, size: number): LaneLabel[] {
  const taken = new Map<number, Taken[]>();
  const take = (one: Taken): void => {
    for (let bin = Math.floor(one.from / BIN); bin <= Math.floor(one.to / BIN); bin += 1) {
      const there = taken.get(bin);
      if (there) there.push(one);
      else taken.set(bin, [one]);
    }
  };
  const isFree = ({ id, from, to }: Taken): boolean => {
    for (let bin = Math.floor((from - GAP) / BIN); bin <= Math.floor((to + GAP) / BIN); bin += 1) {
      if (taken.get(bin)?.some((other) => other.id !== id && other.from < to + GAP && from < other.to + GAP)) return false;
    }
    return true;
  };
  for (const mark of marks) {
    take({ id: mark.id, from: (mark.bar?.x1 ?? mark.x) - mark.r, to: Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r) });
  }
  const labels: LaneLabel[] = [];
  const wanted = marks.filter((mark) => mark.count === undefined && mark.dy === 0).sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const mark of wanted) {
    const from = Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r) + INSET;
    // A title is measured where its first letters would find room.
    if (!isFree({ id: mark.id, from, to: from + size })) continue;
    const text = titleOf(mark.id);
    const to = from + textWidth(text, size);
    if (text === '' || to > limit || !isFree({ id: mark.id, from, to })) continue;
    take({ id: `${mark.id} title`, from, to });
    labels.push({ id: mark.id, x: from, text, late: mark.late });
  }
  return labels.sort((a, b) => a.x - b.x);
}
