// Writing to disk: nothing is written over without --force, our own output folder (it holds a marker) excepted.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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
