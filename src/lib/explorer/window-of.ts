// The timeline's window for a view.
import { formatDay, parseDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { View } from '#lib/state/view.ts';
import { showDay, wholeDays } from '#lib/timeline/scale.ts';

/** First and last day of the window, both included: the view's own, else the dossier's, else the whole span. */
export function windowOf(ledger: Ledger, view: View): { from: Day; to: Day } {
  const { window, span } = ledger.dossier.dossier;
  const known = window ?? span;
  return { from: parseDay(view.from ?? known.from)!, to: parseDay(view.to ?? known.to)! };
}

/** The window that shows `day`, moved as little as needed; nothing where the view's own does. */
export function windowWith(ledger: Ledger, view: View, day: Day): Pick<View, 'from' | 'to'> {
  const { from, to } = ledger.dossier.dossier.span;
  const seen = windowOf(ledger, view);
  const next = wholeDays(showDay(seen, day, { from: parseDay(from)!, to: parseDay(to)! }));
  return next.from === seen.from ? {} : { from: formatDay(next.from), to: formatDay(next.to) };
}
