// The committed queries: what a reader types, and the ids one of which must stand among the first three.
import { readFileSync } from 'node:fs';

export interface ReaderQuery {
  readonly query: string;
  readonly wanted: readonly string[];
}

/** The queries of a file of `query⇥id|id` lines. */
export const queriesOf = (file: string): ReaderQuery[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const [query = '', ids = ''] = line.split('\t');
    return { query, wanted: ids.split('|') };
  });
