// The timeline's window for a view.
import { parseDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { View } from '#lib/state/view.ts';

/** First and last day of the window, both included: the view's own, else the dossier's, else the whole span. */
export function windowOf(ledger: Ledger, view: View): { from: Day; to: Day } {
  const { window, span } = ledger.dossier.dossier;
  const known = window ?? span;
  return { from: parseDay(view.from ?? known.from)!, to: parseDay(view.to ?? known.to)! };
}
