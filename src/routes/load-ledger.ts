// The whole dossier in the browser, for pages that answer what a reader asks.
import { base } from '$app/paths';
import type { Ledger } from '#lib/domain/ledger.ts';

/** Fetches this site's own dossier and opens it. Throws where it cannot be read. */
export async function loadLedger(): Promise<Ledger> {
  // What opens the dossier comes while the dossier itself is on its way.
  const opening = Promise.all([import('#lib/domain/ledger.ts'), import('#lib/dossier/trusted.ts')]);
  const [answer, [{ openLedger }, { fromTrustedJson }]] = await Promise.all([fetch(`${base}/data/dossier.json`), opening]);
  if (!answer.ok) throw new Error(`dossier.json: ${answer.status}`);
  return openLedger(fromTrustedJson(await answer.json()));
}
