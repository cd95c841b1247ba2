#!/usr/bin/env node
// The bin: plain JavaScript that bundles the TypeScript of the command line once for each state of the sources and runs it.
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// eslint-disable-next-line no-restricted-imports -- plain JavaScript cannot use the aliases of the TypeScript it loads.
import { bundle } from '../../tools/bundle.js';

const root = dirname(dirname(dirname(realpathSync(fileURLToPath(import.meta.url)))));
const folders = ['src/cli', 'src/lib/domain', 'src/lib/dossier', 'src/lib/exchange', 'src/lib/text', 'src/lib/static-svg'];
const { main } = await import(pathToFileURL(await bundle({ root, entry: 'src/cli/main.ts', folders, name: 'cli' })).href);
process.exitCode = await main(process.argv.slice(2), root);
