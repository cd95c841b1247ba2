// node tests/bench/search.js: how long the committed queries take on the built-in dossier and on a hundred times its size.
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../tools/bundle.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = ['src/lib/domain', 'src/lib/dossier', 'src/lib/search', 'src/lib/text', 'tests/bench', 'tests/search-queries'];
const { measure } = await import(pathToFileURL(await bundle({ root, entry: 'tests/bench/search-cases.ts', folders, name: 'bench-search' })).href);
process.exitCode = measure() ? 0 : 1;
