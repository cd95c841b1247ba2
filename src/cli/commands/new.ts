// pledgeline new: a small, sound, commented dossier to start from.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from '#cli/command.ts';
import { BadAnswer } from '#cli/command.ts';
import { asWord, whatIsInTheWay, writeNew } from '#cli/output.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'DIR',
  purpose: 'Writes a small, valid, commented dossier to start from.',
  options: { force: { type: 'boolean', means: 'write over files of the same names' } },
  lastWordIsDossier: 'never',
  words: [1, 1],
  run: (call) => {
    const given = call.words[0]!;
    const folder = resolve(given);
    const starter = join(call.root, 'src/dossiers/starter');
    const names = readdirSync(starter).sort();
    const force = call.options.force === true;
    const problems = whatIsInTheWay(given, force);
    if (problems.length > 0) throw new BadAnswer(problems);
    for (const name of names) writeNew(join(folder, name), named(readFileSync(join(starter, name), 'utf8'), folder), force);
    call.answer({ dossier: folder, files: names }, () => [
      `A dossier to start from is in ${given}: ${names.join(', ')}.`,
      `  pledgeline check ${asWord(given)}   names every problem`,
      `  pledgeline dev ${asWord(given)}     shows its site while you write`
    ].join('\n'));
  }
};

/** The dossier takes its folder's name as its id where that can be one. */
function named(text: string, folder: string): string {
  const id = basename(folder).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return id === '' ? text : text.replace(/^ {2}id: starter$/m, `  id: ${id}`);
}
