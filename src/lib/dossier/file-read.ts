// What reading one file of a dossier answers, whatever its syntax.
import type { Code } from './codes.ts';

export interface DossierFile {
  /** As it is named in problems. */
  readonly name: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file, at a path or, where the file could not be read, at a place. */
export interface Fault {
  readonly code: Code;
  readonly path: Path;
  readonly message: string;
  readonly place?: Place;
}

export interface FileRead {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where the value at a path stands; of a key that is not there, its mapping. `key`: the key itself, not its value. */
  readonly locate: (path: Path, key: boolean) => Place;
}

/** What a reader of one syntax answers: places are offsets into the text. */
export interface SyntaxRead {
  readonly value: unknown;
  readonly faults: readonly { readonly code: Code; readonly offset: number; readonly message: string }[];
  readonly offsetOf: (path: Path, key: boolean) => number;
}

/** How deep mappings and lists may be nested; the form itself needs 8. */
export const DEEPEST = 40;
