/**
 * `npm run fuzz`: every file of tests that holds a property, each property tried twenty times as often as in `npm test`;
 * `npm run fuzz -- 100` a hundred times. Names of files may follow.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, say } from './steps.js';

const [asked, ...rest] = process.argv.slice(2);
const times = /^\d+$/.test(asked ?? '') ? Number(asked) : 20;
const wanted = times === Number(asked) ? rest : process.argv.slice(2);
const files = ['src', 'tests'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.test.ts') && /from 'fast-check'/.test(readFileSync(name, 'utf8')))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name.includes(one)));
say(`${files.length} files, ${times} times as often as usual`);
process.exit(await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', `--testTimeout=${60_000 * times}`, ...files], { FUZZ_TIMES: String(times) }));
