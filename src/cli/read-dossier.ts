// Reading a dossier for an answer: the door's problems become the lines of a bad answer.
import type { Dossier } from '#lib/domain/dossier.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import type { DoorAnswer, Problem } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { BadAnswer } from './command.ts';

/** A problem as one line: `FILE:LINE:COLUMN CODE message`. */
export const lineOf = (problem: Pick<Problem, 'file' | 'line' | 'column' | 'message'> & { readonly code: string }): string =>
  `${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`;

/** Everything the door says of the files at `path`; throws `BadAnswer` where nothing can be read there. */
export function openDoor(path: string): DoorAnswer {
  try {
    return parseDossier(readDossierFiles(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new BadAnswer([`${path}:1:1 unreadable ${(error as Error).message}`]);
  }
}

/** The checked dossier at `path`; throws `BadAnswer` with every error. */
export function readDossier(path: string): Dossier {
  const { dossier, problems } = openDoor(path);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (dossier === null || errors.length > 0) throw new BadAnswer(errors.map(lineOf));
  return dossier;
}
