// The dossier of this site, read through the door: the folder that PLEDGELINE_DOSSIER names, else the built-in one.
import { dev } from '$app/environment';
import { resolve } from 'node:path';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';

const opened = new Map<string, { readonly stamp: string; readonly ledger: Ledger }>();

/**
 * The site's dossier, opened for questions. Read once in a build; while the site is being worked on, again whenever a
 * file changes. Throws with every problem of the dossier where it is not sound.
 */
export function openedLedger(): Ledger {
  const folder = resolve(process.env.PLEDGELINE_DOSSIER ?? 'src/dossiers/ukraine');
  const before = opened.get(folder);
  if (before && !dev) return before.ledger;
  const files = readDossierFiles(folder);
  const stamp = files.map(({ name, text }) => `${name}\0${text}`).join('\0');
  if (before?.stamp === stamp) return before.ledger;
  const { dossier, problems } = parseDossier(files);
  if (!dossier) {
    const lines = problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.code} ${one.message}`);
    throw new Error(`The dossier is not sound:\n${lines.join('\n')}`);
  }
  const ledger = openLedger(dossier);
  opened.set(folder, { stamp, ledger });
  return ledger;
}
