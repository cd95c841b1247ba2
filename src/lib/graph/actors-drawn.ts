// Which actor an actor is drawn as: persons and offices are drawn as what they are of, all others as themselves.
import type { Ledger } from '#lib/domain/ledger.ts';

const STANDS_FOR: readonly string[] = ['person', 'office'];

/** The actor drawn for this one: the first it is `of`, followed through any number of levels; itself where it is of none. */
export function drawnActor(ledger: Ledger, id: string): string {
  const seen = new Set<string>();
  let own = id;
  for (;;) {
    const actor = ledger.actors.get(own);
    const above = actor && STANDS_FOR.includes(actor.kind) ? actor.of?.[0] : undefined;
    if (above === undefined || seen.has(own)) return own;
    seen.add(own);
    own = above;
  }
}

/** The actor in the middle: the dossier's own, else the one with most commitments. */
export function centreOf(ledger: Ledger): string {
  const named = ledger.dossier.dossier.centre ?? HEAVIEST.get(ledger);
  if (named !== undefined) return named;
  const counts = new Map<string, number>();
  for (const { from, to } of ledger.dossier.commitments) {
    for (const id of new Set([...from, ...to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const heaviest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  HEAVIEST.set(ledger, heaviest?.[0] ?? '');
  return heaviest?.[0] ?? '';
}

/** A ledger never changes, so that its heaviest actor is looked for once. */
const HEAVIEST = new WeakMap<Ledger, string>();
