// Every commitment's status on a day.
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import type { Status } from './status.ts';

/** Where did every commitment stand at the end of this day, and how had it been kept? By id, `none` included. */
export function statusesAt(ledger: Ledger, day: Day): Map<string, Status> {
  const statuses = new Map<string, Status>();
  for (const { id } of ledger.dossier.commitments) statuses.set(id, ledger.histories.get(id)!.at(day));
  return statuses;
}
