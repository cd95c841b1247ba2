// Where a commitment or instrument stands and how it has been kept: two axes, folded apart, each with what it comes from.
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import type { Status } from './status-period.ts';

export type { StandingSays, Status } from './status-period.ts';

/** What was the status of this commitment or instrument at the end of this day? Throws on an id that is neither. */
export function statusOf(ledger: Ledger, id: string, day: Day): Status {
  const history = ledger.histories.get(id);
  if (!history) throw new Error(`"${id}" is neither a commitment nor an instrument of this dossier.`);
  return history.at(day);
}
