// An import for tests: a file's text as the command line reads it, taken in and checked.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadAnswer } from '#cli/command.ts';
import { checkIntake, readImport } from '#cli/read-import.ts';
import { lineOf } from '#cli/read-dossier.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { importerFor, takeIn } from '#lib/exchange/imports/importers.ts';
import type { Intake } from '#lib/exchange/imports/intake.ts';

export interface Imported {
  /** The format that the file itself told. */
  readonly from: string | undefined;
  readonly intake: Intake;
  /** null where it is not sound. */
  readonly dossier: Dossier | null;
  /** What is wrong in the file: `LINE:COLUMN CODE message`. */
  readonly problems: readonly string[];
}

/** Imports the file or folder at this path. */
export function imported(path: string): Imported {
  const input = readImport(path);
  const importer = importerFor(input)!;
  const intake = takeIn(importer, input);
  const { dossier, problems } = checkIntake(intake, input.file.name);
  const errors = [...intake.problems, ...problems.filter(({ severity }) => severity === 'error')].sort((a, b) => a.line - b.line || a.column - b.column);
  return { from: importer?.id, intake, dossier, problems: errors.map((one) => lineOf(one).slice(one.file.length + 1)) };
}

/** Imports a file of this name with this text. */
export function importedText(name: string, text: string): Imported {
  const path = join(mkdtempSync(join(tmpdir(), 'pledgeline-import-')), name);
  writeFileSync(path, text);
  return imported(path);
}

/** The lines that a file is refused with before anything is taken in: `LINE:COLUMN CODE message`. */
export function refused(name: string, text: string): string[] {
  try {
    importedText(name, text);
  } catch (error) {
    if (error instanceof BadAnswer) return error.lines.map((line) => line.replace(/^.*?:(?=\d+:\d+ )/, ''));
    throw error;
  }
  return [];
}

export const guessesOf = ({ intake }: Imported): string => intake.guesses.map(({ what }) => what).join('\n');
export const droppedOf = ({ intake }: Imported): string => intake.dropped.map(({ what }) => what).join('\n');
