// What is sent, in bytes: the first load of the start page, the timeline's own code, and the network with Cytoscape.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { timelineWeight } from '../../../../tools/timeline-weight.js';

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

/** The timeline as it is first loaded, bytes in brotli: counted as CI counts it. */
export const timelineScript = async () => (await timelineWeight()).brotli;
