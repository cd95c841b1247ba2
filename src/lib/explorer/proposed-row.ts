// What drafts hold out: promises agreed by nobody, each with whether its draft leaked and by whom it was made public.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Status } from '#lib/domain/status.ts';
import { byGravity, promiseRow } from './promise-row.ts';
import type { Named, PromiseRow } from './promise-row.ts';

export interface ProposedRow {
  readonly row: PromiseRow;
  /** The draft the promise stands in, where it has a page. */
  readonly draft: Named | null;
  readonly how: 'leak' | 'publication' | 'statement' | null;
  /** By whom it was made public; empty where that is not recorded. */
  readonly by: string;
}

/** These proposed promises, in the order of cards. */
export function proposedRows(ledger: Ledger, ids: readonly string[], statuses: ReadonlyMap<string, Status>, lang: string): ProposedRow[] {
  return ids
    .map((id): ProposedRow => {
      const commitment = ledger.commitments.get(id)!;
      const draft = ledger.dossier.drafts.find((one) => one.instrument === commitment.instrument);
      return {
        row: promiseRow(ledger, commitment, statuses.get(id)!, lang),
        draft: draft ? { id: draft.id, name: say(draft, 'title', lang) } : null,
        how: draft?.disclosed?.how ?? null,
        by: draft?.disclosed ? say(draft.disclosed, 'by', lang) : ''
      };
    })
    .sort((a, b) => byGravity(a.row, b.row));
}
