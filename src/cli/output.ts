// Writing to disk: nothing is written over without --force, our own output folder (it holds a marker) excepted.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BadAnswer } from './command.ts';

const MARKER = '.pledgeline-output';

/**
 * Makes the folder ready to be written into; `ours`: it held an earlier output, which may be cleared away. Throws
 * `BadAnswer` where it holds what is not ours and `force` is false.
 */
export function claimFolder(path: string, force: boolean): { folder: string; ours: boolean } {
  const folder = resolve(path);
  const inUse = existsSync(folder) && readdirSync(folder).length > 0;
  const ours = existsSync(join(folder, MARKER));
  if (inUse && !force && !ours) {
    throw new BadAnswer([`${path}:1:1 would-overwrite the folder holds files that are not ours; --force writes all the same`]);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARKER), 'Made by pledgeline: it may be written over.\n');
  return { folder, ours };
}

/** Writes one file; throws `BadAnswer` where one is there already and `--force` was not given. */
export function writeNew(path: string, text: string, force: boolean): void {
  if (existsSync(path) && !force) {
    throw new BadAnswer([`${path}:1:1 would-overwrite the file is there already; --force writes over it`]);
  }
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, text);
}

/** A folder with anything in it is somebody's work, which `--force` alone writes into; a file of that name stays in any case. */
export function whatIsInTheWay(given: string, force: boolean): string[] {
  const folder = resolve(given);
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [`${given}:1:1 would-overwrite a file of this name is there; a folder is expected`];
  const held = force ? [] : readdirSync(folder).sort();
  if (held.length === 0) return [];
  const some = held.slice(0, 3).join(', ') + (held.length > 3 ? ' …' : '');
  return [`${given}:1:1 would-overwrite the folder is not empty (${some}); --force writes into it`];
}

/** A path as a shell takes it for one word. */
export const asWord = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`);
