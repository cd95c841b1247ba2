// The whole dossier in the browser, for pages that answer what a reader asks.
import { base } from '$app/paths';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { fromTrustedJson } from '#lib/dossier/trusted.ts';

/** Fetches this site's own dossier and opens it. Throws where it cannot be read. */
export async function loadLedger(): Promise<Ledger> {
  const answer = await fetch(`${base}/data/dossier.json`);
  if (!answer.ok) throw new Error(`dossier.json: ${answer.status}`);
  return openLedger(fromTrustedJson(await answer.json()));
}
