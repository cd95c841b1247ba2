// The pages of the bench: one bundle each, made with the project's own Vite and Svelte, served from loopback.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { compiledAhead } from '../../../../tools/compiled-ahead.js';
import { oneLanguage } from '../../../../tools/one-language.js';

const TYPES = { css: 'text/css', js: 'text/javascript', html: 'text/html', json: 'application/json' };

/** Builds the pages `names` (ours in tests/bench/pages, the others beside their packages) into a fresh folder of the cache. */
export async function buildPages({ root, names, real, folder = 'bench' }) {
  const bench = join(root, 'tests/bench');
  const peers = join(bench, 'peers');
  const out = join(root, 'node_modules/.cache/pledgeline', folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of names) {
    await build({
      configFile: false, root: bench, logLevel: 'error', publicDir: false,
      plugins: [oneLanguage(root), svelte({ configFile: false, compilerOptions: { runes: true, css: 'external' } }), ...(name.endsWith('-ours') ? [compiledAhead()] : [])],
      resolve: { alias: { '#lib': join(root, 'src/lib'), '#routes': join(root, 'src/routes') } },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: out, emptyOutDir: false, target: 'es2022', cssCodeSplit: false, reportCompressedSize: false, chunkSizeWarningLimit: 5000,
        rolldownOptions: {
          input: name.endsWith('-ours') ? join(bench, 'pages', `${name}.js`) : join(peers, 'pages', `${name}.js`),
          output: { format: 'es', entryFileNames: `${name}.js`, chunkFileNames: `${name}-[name].js`, assetFileNames: `${name}[extname]` }
        }
      }
    });
  }
  const timeline3 = join(peers, 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js');
  if (existsSync(timeline3)) copyFileSync(timeline3, join(out, 'before-timeline-timelinejs.js'));
  for (const [part, what] of Object.entries(real)) writeFileSync(join(out, `real-${part}.json`), JSON.stringify(what));
  return out;
}

/** Serves the pages; gives the address and what ends it. */
export async function servePages(folder) {
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    const file = join(folder, normalize(pathname));
    if (pathname.startsWith('/p/')) return void response.setHeader('content-type', 'text/html').end(pageOf(folder, pathname.slice(3), searchParams.get('size')));
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[file.split('.').pop()] ?? 'application/octet-stream').end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Scripts and data are named in the head of every page that fetches some, so that they are on their way at once. */
function pageOf(folder, name, size) {
  const there = (file, link) => (existsSync(join(folder, file)) ? link : '');
  const link = (file) => there(file, `<link rel="stylesheet" href="/${file}">`);
  // As a page of the site does, ours names the words of its language.
  const words = ['spoken-en', 'plural'].map((part) => there(`${name}-${part}.js`, `<link rel="modulepreload" href="/${name}-${part}.js">`)).join('');
  const before = existsSync(join(folder, `before-${name}.js`)) ? `<script src="/before-${name}.js"></script>` : '';
  const fetched = size === 'real' ? `<link rel="preload" as="fetch" href="/real-${name === 'timeline-ours' ? 'embedded' : name.startsWith('timeline') ? 'events' : 'graph'}.json" crossorigin>` : '';
  return `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,">${link(`${name}.css`)}${words}${fetched}
<style>body{margin:0;font-family:sans-serif}#stage{width:1280px;height:780px;overflow:hidden;position:relative}</style></head>
<body><div id="stage"></div>${before}<script type="module" src="/${name}.js"></script></body></html>`;
}

/** Bytes of a text as it would be sent. */
export const sizeOf = (bytes) => ({
  raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
});
