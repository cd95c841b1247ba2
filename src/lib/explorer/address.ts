// The address bar as the explorer sees it; the route supplies it, so that nothing here knows the router.
import type { Ledger } from '#lib/domain/ledger.ts';
import { fromQuery } from '#lib/state/view.ts';
import type { Limits, View } from '#lib/state/view.ts';

export interface Address {
  /** What the address now asks for: its query, without the `?`. */
  readonly query: () => string;
  /** A new entry of the history, from which Back returns. */
  readonly push: (query: string) => void;
  /** The present entry, changed. */
  readonly replace: (query: string) => void;
  /** Calls back after Back or Forward; returns what ends that. */
  readonly onreturn: (returned: () => void) => () => void;
}

/** What this dossier allows in an address. */
export const limitsOf = (ledger: Ledger): Limits => ({
  span: ledger.dossier.dossier.span,
  isRecord: (id) => ledger.kindOf.has(id),
  isDraft: (id) => ledger.drafts.has(id),
  isObligation: (id) => ledger.obligations.has(id)
});

/** The view that a query asks for; what it asks in vain is left out. */
export const viewOf = (query: string, ledger: Ledger): View => fromQuery(new URLSearchParams(query), limitsOf(ledger));
