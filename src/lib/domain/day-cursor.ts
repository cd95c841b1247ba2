// A day that moves, with every commitment's status beside it: a step costs the changes between two days.
import { changesBetween } from './changes-between.ts';
import type { Change } from './changes-between.ts';
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import type { Status } from './status.ts';

export interface DayCursor {
  readonly day: Day;
  readonly statuses: ReadonlyMap<string, Status>;
  /** Goes to another day, forwards or backwards, and tells what changed. */
  moveTo(day: Day): readonly Change[];
}

/** A cursor on this day. */
export function openCursor(ledger: Ledger, day: Day): DayCursor {
  const statuses = statusesAt(ledger, day);
  let at = day;
  return {
    get day() {
      return at;
    },
    statuses,
    moveTo(next) {
      const changes = changesBetween(ledger, at, next);
      for (const change of changes) statuses.set(change.id, change.after);
      at = next;
      return changes;
    }
  };
}
