// The commitments of what is in focus, over the whole record: the same on every day, so that their lifelines stay in place.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { View } from '#lib/state/view.ts';

/** An actor's own promises in the direction traced, or those between two actors; of another record, those it touches. */
export function focusCommitments(ledger: Ledger, { focus, trace }: Pick<View, 'focus' | 'trace'>): string[] {
  const [id, other] = focus;
  if (id === undefined) return [];
  const { commitments } = ledger.dossier;
  if (!ledger.actors.has(id)) {
    const touched = touchedBy(ledger, id);
    return commitments.filter((one) => touched.has(one.id) || touched.has(one.instrument)).map((one) => one.id);
  }
  // An office's promises are its organisation's.
  const own = (list: readonly string[]): boolean => list.some((party) => party === id || ledger.actors.get(party)?.of?.includes(id) === true);
  return commitments
    .filter(({ from, to }) => (trace !== 'in' && own(from)) || (trace !== 'out' && own(to)))
    .filter(({ from, to }) => other === undefined || from.includes(other) || to.includes(other))
    .map((one) => one.id);
}

/** Ids of commitments and instruments that a record is, changes, bears on or speaks of. */
function touchedBy(ledger: Ledger, id: string): Set<string> {
  const event = ledger.events.get(id);
  const draft = ledger.drafts.get(id);
  const about = ledger.claims.get(id)?.about ?? ledger.unsure.get(id)?.about ?? [];
  const effects = [...(event?.effects ?? []), ...(event?.bearsOn ?? [])];
  const touched = effects.map((effect) => effect.commitment ?? effect.instrument ?? '').filter(Boolean);
  return new Set([id, ...touched, ...about, ...(draft ? [draft.instrument] : [])]);
}
