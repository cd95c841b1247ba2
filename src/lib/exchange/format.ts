// What a foreign format is.
import type { Ledger } from '#lib/domain/ledger.ts';

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

export interface Format {
  readonly id: string;
  /** Whether it is one file, or several that belong in a folder of their own. */
  readonly files: 'one' | 'folder';
  readonly write: (ledger: Ledger) => readonly WrittenFile[];
}
