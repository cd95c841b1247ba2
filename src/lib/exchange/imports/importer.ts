// What an importer is, and what it is given to read.
import type { TextFile } from './csv-table.ts';
import type { Intake, Place } from './intake.ts';

/** A JSON file's value, with the place of what stands at a path. */
export interface JsonValue {
  readonly value: unknown;
  readonly locate: (path: readonly (string | number)[]) => Place;
}

export interface ImportInput {
  /** The file named, or the first of a folder of sheets. */
  readonly file: TextFile;
  /** Every sheet of the folder, the file among them. */
  readonly sheets: readonly TextFile[];
  /** Its value where it is JSON. */
  readonly json?: JsonValue;
  /** `YYYY-MM-DD`: the day on which the file was last changed. */
  readonly changed: string;
}

export interface Importer {
  readonly id: string;
  /** What it reads, in a few words, for help. */
  readonly reads: string;
  /** Whether a file is of this format, as far as the file itself tells. */
  readonly recognises: (input: ImportInput) => boolean;
  readonly read: (input: ImportInput, intake: Intake) => void;
}

/** The name of a file without its folders and ending. */
export const stemOf = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
export const baseOf = (name: string): string => name.replace(/^.*[\\/]/, '');
