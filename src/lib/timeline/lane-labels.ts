// Titles beside the marks of a lane, from four months down: by weight, where they cover neither mark nor title.
import { shortened, textWidth } from './measure.ts';
import type { Mark } from './marks.ts';

export interface LaneLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly late: boolean;
  /** It stands left of its mark and ends at `x`. */
  readonly left: boolean;
}

/** The first and last pixel that titles may take, their size, and the flags whose stems run through the lane. */
export interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly stems?: readonly { readonly id: string; readonly x: number }[];
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

/** The titles that find room beside their mark, heaviest first: whole, else up to their colon, else their first words; right of it, else left; `''`: no title. */
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
  // A stem runs through no title but that of its own event.
  for (const { id, x } of room.stems ?? []) take({ id, from: x, to: x });
  const labels: LaneLabel[] = [];
  const wanted = marks.filter((mark) => mark.count === undefined && mark.dy === 0).sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const mark of wanted) {
    const right = Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r) + INSET;
    const before = (mark.bar?.x1 ?? mark.x) - mark.r - INSET;
    // A title is measured where its first letters would find room.
    const hasRoom = [right, before - room.size].some((from) => isFree({ id: mark.id, from, to: from + room.size }));
    const title = hasRoom ? titleOf(mark.id) : '';
    if (title === '') continue;
    const options = [title, title.split(': ')[0]!, ...shortened(title)].flatMap((text) => [right, before].map((x, side) => {
      const width = textWidth(text, room.size);
      const from = side === 0 ? x : x - width;
      return { id: mark.id, x, text, late: mark.late, left: side === 1, from, to: from + width };
    }));
    const found = options.find((one) => one.from >= room.from && one.to <= room.to && isFree(one));
    if (!found) continue;
    take({ ...found, id: `${mark.id} title` });
    labels.push(found);
  }
  return labels.sort((a, b) => a.x - b.x);
}
