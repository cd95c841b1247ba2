// What is sent, in bytes: the first load of the start page, the timeline's own code, and the network with Cytoscape.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (values) => values.reduce((all, one) => all + one, 0);

/** The scripts that a page of the build names, as paths. */
function scriptsOf(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/["'(](?:\.{0,2}\/)*(_app\/immutable\/[^"')]+\.js)["')]/g)].map((match) => match[1]);
  return [...new Set(named)];
}

/** First-load script of `/`, bytes in gzip: what its HTML names, preloads and imports, each once. */
export function pageScript(folder) {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const seen = new Set(scriptsOf(folder, 'index.html'));
  for (const file of seen) {
    const code = readFileSync(join(folder, file), 'utf8');
    // Static imports only: what import() names is loaded when it is wanted.
    for (const [, name] of code.matchAll(/(?:import|export)[^;()"']*?from\s*["']([^"']+\.js)["']|^import\s*["']([^"']+)["']/g)) {
      if (name) seen.add(join(file, '..', name));
    }
  }
  return sum([...seen].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length));
}

/** The network as it is loaded when wanted: Cytoscape's chunk, bytes in brotli. */
export function networkScript(folder) {
  const chunks = join(folder, '_app/immutable/chunks');
  if (!existsSync(chunks)) return null;
  const found = readdirSync(chunks).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(chunks, name)));
  const own = found.filter((bytes) => bytes.includes('cytoscape') && bytes.length > 200_000);
  return own.length > 0 ? sum(own.map(brotli)) : null;
}

/** The timeline loaded on its own, bytes in brotli: its component without Svelte, words, domain and shared parts, and without what it fetches later. */
export async function timelineScript(root) {
  const own = /src\/lib\/timeline\//;
  const { output } = (await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true, css: 'external' } })],
    build: {
      write: false, target: 'es2022', minify: true,
      lib: { entry: join(root, 'src/lib/timeline/Timeline.svelte'), formats: ['es'], fileName: 'timeline' },
      rolldownOptions: { output: { minify: true }, external: (id, importer) => importer !== undefined && !own.test(id) && !id.startsWith('.') }
    }
  }).then((result) => (Array.isArray(result) ? result[0] : result)));
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of first) for (const name of imports) if (chunks.has(name)) first.add(chunks.get(name));
  return brotli(Buffer.from([...first].map(({ code }) => code).join('')));
}
