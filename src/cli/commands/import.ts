// pledgeline import FILE: somebody else's timeline, graph or data set as a dossier to go on from.
import { join, resolve } from 'node:path';
import { IMPORTERS, importerFor, takeIn } from '#lib/exchange/imports/importers.ts';
import { baseOf } from '#lib/exchange/imports/importer.ts';
import type { Importer, ImportInput } from '#lib/exchange/imports/importer.ts';
import type { ImportProblem, Intake } from '#lib/exchange/imports/intake.ts';
import { yamlFiles } from '#lib/exchange/imports/write-yaml.ts';
import type { Call, Command } from '#cli/command.ts';
import { BadAnswer, BadCall, stringOption } from '#cli/command.ts';
import { oneOf } from '#cli/ids.ts';
import { asWord, whatIsInTheWay, writeNew } from '#cli/output.ts';
import { lineOf } from '#cli/read-dossier.ts';
import { checkIntake, readImport } from '#cli/read-import.ts';

const IDS = IMPORTERS.map(({ id }) => id);

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE [--from FORMAT] --out DIR',
  purpose: 'Writes a dossier to go on from out of another format; says what was kept, guessed and dropped.',
  options: {
    from: { type: 'string', means: `${IDS.join(', ')} (left out: told by the file)` },
    out: { type: 'string', means: 'the folder to write the dossier into' },
    force: { type: 'boolean', means: 'write over files of the same names' }
  },
  lastWordIsDossier: 'never',
  words: [1, 1],
  run: (call) => {
    const out = stringOption(call, 'out');
    if (out === undefined) throw new BadCall('import needs FILE and --out DIR.');
    const from = stringOption(call, 'from');
    if (from !== undefined) oneOf(from, 'from', IDS);
    const given = call.words[0]!;
    const inTheWay = whatIsInTheWay(out, call.options.force === true);
    if (inTheWay.length > 0) throw new BadAnswer(inTheWay);
    const input = readImport(given);
    const importer = IMPORTERS.find(({ id }) => id === from) ?? told(given, input);
    const intake = takeIn(importer, input);
    const warnings = soundness(intake, input);
    const files = yamlFiles(intake, baseOf(given));
    for (const { name, text } of files) writeNew(join(out, name), text, call.options.force === true);
    tell(call, { out, from: importer.id, intake, warnings, files: files.map(({ name }) => name) });
  }
};

/** The importer that the file itself tells; throws `BadAnswer` where none knows it. */
function told(given: string, input: ImportInput): Importer {
  const found = importerFor(input);
  if (found) return found;
  if (isDossier(input.json?.value)) throw new BadAnswer([`${input.file.name}:1:1 unknown-format ${baseOf(given)} is a dossier already: pledgeline check ${asWord(given)}`]);
  throw new BadAnswer([`${input.file.name}:1:1 unknown-format nothing in ${baseOf(given)} tells which format it is of; --from takes ${IDS.join(', ')}`]);
}

const isDossier = (value: unknown): boolean => typeof value === 'object' && value !== null && 'dossier' in value;

/** How many warnings the door has; throws `BadAnswer` with everything that is wrong in the file. */
function soundness(intake: Intake, { file }: ImportInput): number {
  const { problems } = checkIntake(intake, file.name);
  const errors = problems.filter(({ severity }) => severity === 'error');
  // A file that could not be read whole has records missing: what the check would say of those that are there misleads.
  const broken = intake.problems.some(({ code }) => code === 'syntax' || code === 'missing-column');
  const all: ImportProblem[] = [...intake.problems, ...(broken ? [] : errors)];
  all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  if (all.length > 0) throw new BadAnswer(all.map(lineOf));
  const { actors, instruments, commitments, events } = intake.lists;
  if ([actors, instruments, commitments, events].every((list) => list.length === 0)) throw new BadAnswer([`${file.name}:1:1 nothing-found the file holds nothing that a dossier has a place for`]);
  return problems.length;
}

interface Done {
  readonly out: string;
  readonly from: string;
  readonly intake: Intake;
  readonly warnings: number;
  readonly files: readonly string[];
}

function tell(call: Call, { out, from, intake, warnings, files }: Done): void {
  const kept = Object.fromEntries(Object.entries(intake.lists).filter(([key, list]) => key !== 'unsure' && list.length > 0).map(([key, list]) => [key, list.length]));
  const { guesses: guessed, dropped } = intake;
  call.answer({ out: resolve(out), from, files, kept, guessed, dropped, warnings }, () => [
    `A dossier from ${call.words[0]} (${from}) is in ${out}.`,
    '', `Kept: ${Object.entries(kept).map(([key, n]) => `${n} ${key}`).join(', ') || 'nothing'}`,
    '', guessed.length === 0 ? 'Guessed: nothing' : 'Guessed (all of it is in unsure.yaml, with the records it is about):',
    ...guessed.map(({ what, about }) => `  ${what}${about.length > 0 ? ` [${about.length} ${about.length === 1 ? 'record' : 'records'}]` : ''}`),
    '', dropped.length === 0 ? 'Dropped: nothing' : 'Dropped:', ...dropped.map(({ what, times }) => `  ${what}${times > 1 ? ` (${times})` : ''}`),
    '', `  pledgeline check ${asWord(out)}   names every problem${warnings > 0 ? ` (no error, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'})` : ''}`,
    `  pledgeline dev ${asWord(out)}     shows its site while you write`
  ].join('\n'));
}
