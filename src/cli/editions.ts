// Freezing an edition: its folder is written once, and never again with other content.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dossierHash } from '#lib/domain/dossier-hash.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { EDITION_NAME, frozenEditions } from '#lib/dossier/frozen-editions.ts';
import { BadAnswer } from './command.ts';

/** What a dossier is as an edition: its name and the hash of its data. */
export interface Edition {
  readonly id: string;
  readonly sha256: string;
}

/** The edition that this dossier is; throws `BadAnswer` where it names none. */
export function editionOf(dossier: Dossier, path: string): Edition {
  const id = dossier.dossier.edition;
  if (id === undefined || !EDITION_NAME.test(id)) {
    throw new BadAnswer([`${path}:1:1 no-edition dossier.edition is not set; an edition is named by its day and number, such as 2025-12-29.1`]);
  }
  const { dossier: head, ...lists } = dossier;
  return { id, sha256: dossierHash({ dossier: head, 'x-recordEnds': head.span.to, ...lists }) };
}

/**
 * Is this edition frozen in one of these `editions/` folders already? Throws `BadAnswer` where one of them holds other
 * content under its name, or where two folders disagree on any edition.
 */
export function isFrozen(folders: readonly string[], edition?: Edition): boolean {
  const found = frozenEditions(folders);
  const own = found.filter(({ id }) => id === edition?.id);
  const other = own.filter(({ sha256 }) => sha256 !== edition?.sha256)
    .map(({ folder, id }) => `${join(folder, 'dossier.json')}:1:1 edition-frozen edition ${id} was written with other content and stays as it is; give dossier.edition a new number`);
  const apart = found.filter((one, i) => found.some((first, at) => at < i && first.id === one.id && first.sha256 !== one.sha256) && one.id !== edition?.id)
    .map(({ folder, id }) => `${join(folder, 'dossier.json')}:1:1 edition-frozen edition ${id} lies in two folders with different content`);
  if (other.length + apart.length > 0) throw new BadAnswer([...other, ...apart]);
  return own.length > 0;
}

/** Puts what a build made into `out`: editions that are there already are left as they are, to the byte. */
export function placeSite(built: string, out: string): void {
  for (const name of readdirSync(built)) if (name !== 'editions') cpSync(join(built, name), join(out, name), { recursive: true });
  if (!existsSync(join(built, 'editions'))) return;
  mkdirSync(join(out, 'editions'), { recursive: true });
  for (const name of readdirSync(join(built, 'editions'))) {
    const there = join(out, 'editions', name);
    if (!EDITION_NAME.test(name) || !existsSync(there)) cpSync(join(built, 'editions', name), there, { recursive: true });
  }
}
