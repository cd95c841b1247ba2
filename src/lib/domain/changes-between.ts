// What changed from one day to another: the cost is the changes, not the size of the dossier.
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import type { Status } from './status.ts';

export interface Change {
  readonly id: string;
  readonly before: Status;
  readonly after: Status;
}

/**
 * Which commitments have another status at the end of `to` than at the end of `from`? Works forwards and backwards; a
 * thing that changed and changed back between them has changed where an event more or less stands behind it.
 */
export function changesBetween(ledger: Ledger, from: Day, to: Day): Change[] {
  const ids = new Set<string>();
  const [low, high] = from <= to ? [from, to] : [to, from];
  const days = ledger.changeDays;
  for (let i = firstAfter(days, low); i < days.length && days[i]! <= high; i++) {
    for (const id of ledger.changesOn.get(days[i]!)!) ids.add(id);
  }
  const changes: Change[] = [];
  for (const id of ids) {
    const history = ledger.histories.get(id)!;
    const before = history.at(from);
    const after = history.at(to);
    if (before !== after) changes.push({ id, before, after });
  }
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Index of the first day after `day` in a sorted list. */
export function firstAfter(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
