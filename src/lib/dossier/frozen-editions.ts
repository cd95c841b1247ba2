// Editions that were frozen before: each a folder named by its edition, with the dossier as it then was.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dossierHash } from '#lib/domain/dossier-hash.ts';
import { byEdition } from '#lib/domain/edition-changes.ts';

export const EDITION_NAME = /^\d{4}-\d{2}-\d{2}\.\d+$/;

export interface FrozenEdition {
  readonly id: string;
  readonly folder: string;
  /** The hash of its data as they lie there; `null`: there is no dossier that can be read. */
  readonly sha256: string | null;
  /** The mapping of its dossier.json; empty where it cannot be read. */
  readonly whole: Readonly<Record<string, unknown>>;
}

/** Every edition in these `editions/` folders, in their order; one that lies in several is told for each. */
export function frozenEditions(folders: readonly string[]): FrozenEdition[] {
  const found = folders.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && EDITION_NAME.test(one.name)).map(({ name }) => readEdition(folder, name)));
  return found.sort((a, b) => byEdition(a.id, b.id));
}

function readEdition(parent: string, id: string): FrozenEdition {
  const folder = join(parent, id);
  try {
    const whole = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as Record<string, unknown>;
    return { id, folder, sha256: dossierHash(whole), whole };
  } catch {
    return { id, folder, sha256: null, whole: {} };
  }
}
