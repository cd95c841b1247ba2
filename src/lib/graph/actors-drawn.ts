// Which actor an actor is drawn as: persons and offices are drawn as what they are of, all others as themselves.
import type { Ledger } from '#lib/domain/ledger.ts';

const STANDS_FOR: readonly string[] = ['person', 'office'];

/** The actor drawn for this one: the first it is `of`, followed through any number of levels; itself where it is of none. */
export function drawnActor(ledger: Ledger, id: string): string {
  const above = aboveOf(ledger, id);
  if (above === undefined) return id;
  const seen = new Set([id]);
  let own = above;
  for (let next = aboveOf(ledger, own); next !== undefined && !seen.has(own); next = aboveOf(ledger, own)) {
    seen.add(own);
    own = next;
  }
  return own;
}

function aboveOf(ledger: Ledger, id: string): string | undefined {
  const actor = ledger.actors.get(id);
  return actor && STANDS_FOR.includes(actor.kind) ? actor.of?.[0] : undefined;
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
