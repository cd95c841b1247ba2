// door.js: the door for a dossier from elsewhere, fetched only where an element has a `src`.
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';

/** The dossier in this text, opened; throws with the first problem of one that is not sound. */
export function openText(text: string, address: string): Ledger {
  const { dossier, problems } = parseDossier([{ name: 'dossier.json', text }]);
  if (!dossier) throw new Error(`${address}: ${problems[0]?.code ?? ''} ${problems[0]?.message ?? 'is no dossier'}`);
  return openLedger(dossier);
}
