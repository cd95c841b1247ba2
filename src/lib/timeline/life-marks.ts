// Where a promise was invoked, held kept, disputed or held broken: one mark a day and kind, moved apart where they touch.
import type { Performance } from '#lib/domain/words.ts';
import { momentAt, round, xOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface LifeMark {
  readonly x: number;
  readonly y: number;
  readonly performance: Performance;
  readonly count: number;
  readonly day: number;
  readonly events: readonly string[];
  readonly commitments: readonly string[];
  readonly late: boolean;
  /** Marks for which there was no room side by side, in the order of their days: this one stands for them. */
  readonly parts?: readonly LifeMark[];
  /** They are not of one kind: what is shown is how many they are. */
  readonly mixed?: boolean;
}

export interface LifeAct {
  readonly day: number;
  readonly performance: Performance;
  readonly event: string;
  readonly commitment: string;
}

interface MarkRoom {
  readonly day: number;
  readonly middle: number;
  /** Enough lines for crosses above and the others below. */
  readonly twoRows: boolean;
}

const SIZE = 10;
/** What a count takes beside its mark, and how much wider the ring around a number is than a mark. */
const COUNT = 9;
const RING = 4;
const MOST_SHIFT = 20;
const MONTH = 30;
const ROW = 5.2;

/** The marks of one text, in the order of their days. */
export function lifeMarks(acts: readonly LifeAct[], scale: Scale, room: MarkRoom): LifeMark[] {
  const end = momentAt(scale, scale.right);
  const shown = acts.filter(({ day, performance }) => day >= scale.from && day < end && performance !== 'untested');
  return gather(spread(merge(shown, scale, room), scale, room));
}

/** Acts of one day and kind are one mark; so are those of one kind that lie within 2 px. */
function merge(acts: readonly LifeAct[], scale: Scale, room: MarkRoom): LifeMark[] {
  const marks = new Map<string, LifeMark>();
  for (const act of [...acts].sort((a, b) => a.day - b.day)) {
    const x = xOf(scale, act.day);
    const late = act.day > room.day;
    const key = `${Math.floor(x / 2)} ${act.performance} ${late}`;
    const known = marks.get(key);
    const commitments = [...new Set([...(known?.commitments ?? []), act.commitment])];
    const events = [...new Set([...(known?.events ?? []), act.event])];
    const base = known ?? { x, y: room.middle, performance: act.performance, day: act.day, late };
    marks.set(key, { ...base, count: commitments.length, commitments, events });
  }
  return [...marks.values()];
}

/** Marks that touch part: crosses up, others down, then to the right, never past the cursor or a mark a month away. */
function spread(marks: readonly LifeMark[], scale: Scale, room: MarkRoom): LifeMark[] {
  const cursor = xOf(scale, room.day);
  const touching = marks.some((mark, at) => at > 0 && mark.x - marks[at - 1]!.x < SIZE);
  const free = new Map<number, number>();
  return marks.map((mark, at) => {
    const up = mark.performance === 'breached';
    const y = room.twoRows && touching ? room.middle + (up ? -ROW : ROW) : room.middle;
    const next = marks.slice(at + 1).find((other) => other.day - mark.day >= MONTH);
    const limit = Math.min(
      mark.x + MOST_SHIFT, mark.late ? Infinity : Math.max(cursor, mark.x), next ? Math.max(next.x, mark.x) : Infinity
    );
    const x = Math.min(Math.max(mark.x, free.get(y) ?? -Infinity), limit);
    free.set(y, x + widthOf(mark));
    return { ...mark, x: round(x), y };
  });
}

const widthOf = (mark: LifeMark): number => SIZE + (mark.mixed ? RING : mark.count > 1 ? COUNT : 0);

/** Marks that would still cover one another become one, which says what it stands for; never across the cursor. */
function gather(marks: readonly LifeMark[]): LifeMark[] {
  const gathered: LifeMark[] = [];
  for (const mark of marks) {
    let last = mark;
    // One that has grown may reach back no further: it keeps the place of the first; but its width may meet the next.
    for (let at = gathered.length - 1; at >= 0; at -= 1) {
      const before = gathered[at]!;
      if (before.y !== last.y || before.late !== last.late) continue;
      if (last.x >= before.x + widthOf(before) - 0.5) break;
      gathered.splice(at, 1);
      last = together(before, last);
    }
    gathered.push(last);
  }
  return gathered;
}

function together(a: LifeMark, b: LifeMark): LifeMark {
  const parts = [...(a.parts ?? [a]), ...(b.parts ?? [b])];
  const commitments = [...new Set([...a.commitments, ...b.commitments])];
  const mixed = parts.some(({ performance }) => performance !== a.performance);
  // The ring of a number begins where the first mark began.
  const x = mixed && !a.mixed ? a.x + RING / 2 : a.x;
  return { ...a, x: round(x), commitments, events: [...new Set([...a.events, ...b.events])], parts, mixed, count: mixed ? parts.length : commitments.length };
}
