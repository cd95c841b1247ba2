// npm run bench: how long the domain's questions take on the built-in dossier and on a hundred times its size.
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../tools/bundle.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = ['src/lib/domain', 'src/lib/dossier', 'tests/bench'];
const { measure } = await import(pathToFileURL(await bundle({ root, entry: 'tests/bench/domain-cases.ts', folders, name: 'bench' })).href);
process.exitCode = measure(root) ? 0 : 1;
