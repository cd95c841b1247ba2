// The command line: finds the command, reads its options and the dossier, and turns every ending into an exit code.
import { parseArgs } from 'node:util';
import { isAbsolute, join, resolve } from 'node:path';
import { openLedger } from '#lib/domain/ledger.ts';
import { didYouMean } from '#lib/dossier/did-you-mean.ts';
import { BadAnswer, BadCall } from './command.ts';
import type { Call, Command, Options } from './command.ts';
import { at } from './commands/at.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { dev } from './commands/dev.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { trace } from './commands/trace.ts';
import { whatif } from './commands/whatif.ts';
import { helpOf, helpOfAll } from './help.ts';
import { readDossier } from './read-dossier.ts';

const COMMANDS: readonly Command[] = [check, at, trace, whatif, compare, exportCommand, importCommand, newCommand, dev, build];

/** Runs one call; resolves to its exit code: 0 done, 1 the dossier or the answer is bad, 2 the call's words are off. */
export async function main(args: readonly string[], root: string): Promise<number> {
  try {
    return await run(args, root);
  } catch (error) {
    if (error instanceof BadAnswer) {
      for (const line of error.lines) console.error(line);
      return 1;
    }
    if (error instanceof BadCall) {
      console.error(`pledgeline: ${error.message}`);
      return 2;
    }
    throw error;
  }
}

async function run(args: readonly string[], root: string): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(helpOfAll(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    const near = didYouMean(name, COMMANDS.map((one) => one.name));
    throw new BadCall(`no command "${name}"${near ? `; did you mean "${near}"?` : ''} See pledgeline --help.`);
  }
  const { options, words } = readWords(command, rest);
  if (options.help) {
    console.log(helpOf(command));
    return 0;
  }
  return (await command.run(callOf(command, words, options, root))) ?? 0;
}

function readWords(command: Command, args: readonly string[]): { options: Options; words: string[] } {
  const own = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...own, json: { type: 'boolean' }, dossier: { type: 'string' }, help: { type: 'boolean', short: 'h' }
      }
    });
    return { options: values as Options, words: positionals };
  } catch (error) {
    throw new BadCall(`${(error as Error).message} See pledgeline ${command.name} --help.`);
  }
}

/** Takes the dossier off the words and hands the command all it needs. */
function callOf(command: Command, given: readonly string[], options: Options, root: string): Call {
  const last = given.at(-1);
  const takesLast = command.lastWordIsDossier;
  const lastIsDossier = last !== undefined && takesLast !== 'never' && (takesLast || /[./\\]/.test(last));
  const words = lastIsDossier ? given.slice(0, -1) : given;
  const [least, most] = command.words;
  if (words.length < least || words.length > most) {
    throw new BadCall(`pledgeline ${command.name} ${command.usage}: ${words.length} words given. See pledgeline ${command.name} --help.`);
  }
  const named = typeof options.dossier === 'string' ? options.dossier : undefined;
  if (named !== undefined && lastIsDossier) throw new BadCall('the dossier is named twice: by --dossier and as last word.');
  const asked = named ?? (lastIsDossier ? last : undefined);
  const dossierPath = asked === undefined ? join(root, 'src/dossiers/ukraine') : isAbsolute(asked) ? asked : resolve(asked);
  const dossier = once(() => readDossier(dossierPath));
  return {
    words, options, root, dossierPath, dossier,
    ledger: once(() => openLedger(dossier())),
    answer: (json, text) => console.log(options.json ? JSON.stringify(json, null, 1) : text()),
    tell: (line) => console.error(line)
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
