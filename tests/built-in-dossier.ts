// The built-in dossier, read once for the tests that are about it.
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';

/** The built-in dossier, opened. Throws with every problem if it is not sound. */
export function builtInLedger(): Ledger {
  const { dossier, problems } = parseDossier(readDossierFiles('src/dossiers/ukraine'));
  if (!dossier) throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.code} ${one.message}`).join('\n'));
  return openLedger(dossier);
}
