// A dossier's files from disk: one file, or all .yaml, .yml and .json of a folder at any depth.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierFile } from './file-read.ts';

const NAME = /\.(ya?ml|json)$/i;

/** The files of the dossier at `path`, sorted by name; what begins with a dot is left alone. Throws where nothing is there. */
export function readDossierFiles(path: string): DossierFile[] {
  if (statSync(path).isFile()) return [{ name: path, text: readFileSync(path, 'utf8') }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => NAME.test(name) && !name.split(/[/\\]/).some((part) => part.startsWith('.')))
    .sort()
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}
