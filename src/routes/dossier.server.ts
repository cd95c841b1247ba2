// The dossier of this site, read through the door: the folder that PLEDGELINE_DOSSIER names, else the built-in one.
import { building, dev } from '$app/environment';
import { resolve } from 'node:path';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { coverage } from '#lib/domain/coverage.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
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
  if (building) refuseOpenTwins(dossier);
  const ledger = openLedger(dossier);
  opened.set(folder, { stamp, ledger });
  return ledger;
}

/** A site is not built while a text of the record is missing in a language that the dossier declares. */
function refuseOpenTwins(dossier: Dossier): void {
  for (const lang of (dossier.dossier.languages ?? []).slice(1)) {
    const open = [...coverage(dossier, lang).values()].flatMap((one) => one.open);
    if (open.length > 0) throw new Error(`${open.length} texts are missing in "${lang}", among them:\n${open.slice(0, 20).join('\n')}`);
  }
}
