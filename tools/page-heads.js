/**
 * What a built page should begin to fetch before its script asks for it: the words of its language, and the rules of
 * the pictures that it was built with, whose script comes later.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = { en: 'src/lib/text/spoken-en.ts', uk: 'src/lib/text/spoken-uk.ts' };
/** Pages, without their language, whose pictures are drawn by a script of later, from the whole dossier. */
const DRAWN_LATER = { 'index.html': 'src/lib/explorer/live-explorer.ts' };

/** @typedef {Record<string, { file: string, imports?: string[], css?: string[] }>} Manifest */

/** @param {Manifest} manifest @param {string} source */
function needsOf(manifest, source) {
  /** @type {Set<string>} */ const scripts = new Set();
  /** @type {Set<string>} */ const sheets = new Set();
  const seen = new Set();
  const waiting = [source];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    scripts.add(chunk.file);
    for (const sheet of chunk.css ?? []) sheets.add(sheet);
    waiting.push(...(chunk.imports ?? []));
  }
  return { scripts, sheets };
}

/** @param {string} pages the folder of the built site @param {string} manifestFile of its client's build */
export function completeHeads(pages, manifestFile) {
  if (!existsSync(manifestFile)) throw new Error(`${manifestFile} is not there: the pages' heads cannot be completed`);
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(manifestFile, 'utf8')));
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(pages, name), 'utf8');
    const first = /<link href="([^"]*)_app\/[^"]+" rel="modulepreload">/.exec(html);
    if (!first) continue;
    const isUk = name.startsWith('uk/');
    const { scripts } = needsOf(manifest, isUk ? WORDS.uk : WORDS.en);
    const later = DRAWN_LATER[/** @type {'index.html'} */ (isUk ? name.slice(3) : name)];
    const sheets = later ? needsOf(manifest, later).sheets : [];
    // The dossier is large and not needed for the first picture: it comes after what is.
    const dossier = later ? [`<link href="${first[1]}data/dossier.json" rel="preload" as="fetch" crossorigin fetchpriority="low">`] : [];
    const links = [
      ...[...sheets].map((file) => `<link href="${first[1]}${file}" rel="stylesheet">`),
      ...[...scripts].map((file) => `<link href="${first[1]}${file}" rel="modulepreload">`)
    ].filter((link) => !html.includes(link));
    writeFileSync(join(pages, name), html.replace(first[0], [...links, first[0], ...dossier].join('\n\t\t')));
  }
}
