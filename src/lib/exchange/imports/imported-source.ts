// The imported file as a source: what every record of the import cites.
import type { ImportInput } from './importer.ts';
import { baseOf } from './importer.ts';
import type { Intake } from './intake.ts';
import { clean } from './plain-text.ts';

export interface Known {
  readonly title?: string;
  readonly publisher?: string;
  readonly kind?: 'scholarly' | 'press';
  readonly url?: string;
}

/** Takes the file in as a source and answers how a record cites a place in it. */
export function importedSource({ file }: ImportInput, intake: Intake, known: Known = {}): (at?: string) => { source: string; at?: string } {
  const name = clean(baseOf(file.name));
  const id = intake.newId(`import-${name.replace(/\.[^.]*$/, '')}`, 'import');
  const title = known.title ? `${known.title} (${name})` : name;
  intake.add('sources', { id, title, publisher: known.publisher, kind: known.kind ?? 'press', url: known.url, note: 'The file that this dossier was imported from.' }, { file: file.name, line: 1, column: 1 });
  if (known.kind === undefined) intake.guess('The kind of the imported file as a source is not told by it: written as press.', id);
  return (at) => (at === undefined ? { source: id } : { source: id, at });
}
