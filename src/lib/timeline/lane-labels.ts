// Titles beside the marks of a lane, from four months down: by weight, where they cover neither mark nor title.
import { textWidth } from './measure.ts';
import type { Mark } from './marks.ts';

export interface LaneLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly late: boolean;
  /** It stands left of its mark and ends at `x`. */
  readonly left?: boolean;
}

/** The first and last pixel that titles may take, and their size. */
export interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly size: number;
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

/** The titles that find room beside their mark, heaviest first: right of it, else left; whole, else up to their colon; `''`: no title. */
export function labelsOf(marks: readonly Mark[], titleOf: (id: string) => string, room: LabelRoom): LaneLabel[] {
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
    const right = Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r) + INSET;
    const left = (mark.bar?.x1 ?? mark.x) - mark.r - INSET;
    // A title is measured where its first letters would find room.
    const sides = [[right, right + room.size], [left - room.size, left]].map(([from, to]) => isFree({ id: mark.id, from: from!, to: to! }));
    if (!sides.includes(true)) continue;
    const title = titleOf(mark.id);
    const names = title === '' ? [] : [...new Set([title, title.split(': ')[0]!])];
    const options = [right, left].flatMap((x, side) => (sides[side] ? names.map((text) => ({ x, text, left: side === 1, width: textWidth(text, room.size) })) : []));
    const found = options.find(({ x, left: before, width }) => {
      const from = before ? x - width : x;
      return from >= room.from && from + width <= room.to && isFree({ id: mark.id, from, to: from + width });
    });
    if (!found) continue;
    const { x, text, width } = found;
    take({ id: `${mark.id} title`, from: found.left ? x - width : x, to: found.left ? x : x + width });
    labels.push({ id: mark.id, x, text, late: mark.late, ...(found.left ? { left: true } : {}) });
  }
  return labels.sort((a, b) => a.x - b.x);
}
