/**
 * What the timeline weighs on its own: its component bundled without Svelte, the words, the domain and the shared parts
 * that any page has. `node tools/timeline-weight.js` prints it, file by file; with `--json` as data.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Most brotli bytes of the timeline's own code: all that draws and moves it without a focus. */
export const MOST = 16 * 1024;
const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<{ brotli: number, minified: number, later: number, parts: [file: string, size: number][] }>} `later`: what a focus adds. */
export async function timelineWeight() {
  const made = await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true, css: 'external', discloseVersion: false } })],
    build: {
      write: false, target: 'es2022', minify: true,
      lib: { entry: resolve(root, 'src/lib/timeline/Timeline.svelte'), formats: ['es'], fileName: 'timeline' },
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { minify: true, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'around', test: /node_modules|lib\/(?:text|domain|ui|state)\// }] } } }
    }
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(made) ? made[0] : made);
  const chunk = output.find((one) => one.type === 'chunk' && one.isEntry);
  if (!chunk || chunk.type !== 'chunk') throw new Error('the timeline was not bundled');
  const parts = Object.entries(chunk.modules).map(([file, { renderedLength }]) => /** @type {[string, number]} */ ([file.slice(root.length), renderedLength]));
  const others = output.filter((one) => one.type === 'chunk' && !one.isEntry && one.name !== 'around');
  const later = others.reduce((sum, one) => sum + (one.type === 'chunk' ? brotliCompressSync(one.code).length : 0), 0);
  return { later, brotli: brotliCompressSync(chunk.code).length, minified: chunk.code.length, parts: parts.sort((a, b) => b[1] - a[1]) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weight = await timelineWeight();
  const { brotli, later, minified, parts } = weight;
  if (process.argv.includes('--json')) console.log(JSON.stringify(weight));
  else for (const [file, size] of parts) console.log(`${String(size).padStart(7)}  ${file}`);
  if (!process.argv.includes('--json')) console.log(`${(brotli / 1024).toFixed(2)} KB brotli, ${(minified / 1024).toFixed(1)} KB minified; with a focus ${(later / 1024).toFixed(2)} KB brotli more; the lines above are before minifying`);
}
