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

/** The titles that find room right of their mark, heaviest first; `limit` is the last pixel they may take; `''`: no title. */
export function labelsOf(marks: readonly Mark[], titleOf: (id: string) => string, limit: number, size: number): LaneLabel[] {
  const taken: Taken[] = marks.map((mark) => ({
    id: mark.id, from: (mark.bar?.x1 ?? mark.x) - mark.r, to: Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r)
  }));
  const labels: LaneLabel[] = [];
  const wanted = marks.filter((mark) => mark.count === undefined).sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const mark of wanted) {
    const text = titleOf(mark.id);
    const from = Math.max(mark.bar?.x2 ?? mark.x, mark.x + mark.r) + INSET;
    const to = from + textWidth(text, size);
    if (text === '' || to > limit || mark.dy !== 0) continue;
    if (taken.some((other) => other.id !== mark.id && other.from < to + GAP && from < other.to + GAP)) continue;
    taken.push({ id: `${mark.id} title`, from, to });
    labels.push({ id: mark.id, x: from, text, late: mark.late });
  }
  return labels.sort((a, b) => a.x - b.x);
}
