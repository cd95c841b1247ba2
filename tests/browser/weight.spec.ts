// What a page weighs: the record's pages carry only what they show.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { MOST, embedWeights } from '../../tools/embed-weights.js';
import { wantGraph } from './wanted-graph.ts';

const KB = 1024;
const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB gzip`;
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'));

test('every record has its page in both languages', () => {
  const json = JSON.parse(readFileSync('build/data/dossier.json', 'utf8')) as Record<string, { id: string }[]>;
  const built = new Set(pages);
  for (const kind of ['actors', 'instruments', 'commitments', 'events', 'drafts', 'sources']) {
    const missing = json[kind]!.flatMap(({ id }) => [join(kind, id, 'index.html'), join('uk', kind, id, 'index.html')]).filter((path) => !built.has(path));
    expect(missing, kind).toEqual([]);
  }
});

/** The data that a page carries for its script: everything in its inline scripts, what it tells search engines aside. */
const dataOf = (html: string): string => [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('');

test('no page carries more than 60 KB gzip of data, and a record’s page carries none', () => {
  const own = pages.filter((name) => !/^(uk\/)?embed\//.test(name));
  const weights = own.map((name) => ({ name, size: gzipSync(dataOf(readFileSync(join('build', name), 'utf8'))).length }));
  expect(weights.filter(({ size }) => size > 60 * KB)).toEqual([]);
  const records = weights.filter(({ name }) => /^(uk\/)?(actors|instruments|commitments|events|drafts|sources)\/[^/]+\/index\.html$/.test(name));
  expect(records.length).toBeGreaterThan(3000);
  expect(records.filter(({ size }) => size > 100)).toEqual([]);
});

test('a frame to embed is light before its data, and its data are bounded', () => {
  const weights = embedWeights('build');
  expect(weights.length).toBeGreaterThan(20);
  expect(weights.filter(({ page, data }) => page > MOST.page || data > MOST.data)).toEqual([]);
});

test('what a page tells search engines is small, parses, and rates nothing', () => {
  const found = pages.flatMap((name) => {
    const blocks = [...readFileSync(join('build', name), 'utf8').matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    return blocks.map(([, text]) => ({ name, size: gzipSync(text!).length, data: JSON.parse(text!) as Record<string, unknown>, text: text! }));
  });
  expect(found.filter(({ size }) => size > 4 * KB).map(({ name }) => name)).toEqual([]);
  expect(found.filter(({ data, text }) => data['@context'] !== 'https://schema.org' || /rating|[<>]/i.test(text)).map(({ name }) => name)).toEqual([]);
  const typeOf = (name: string) => found.find((one) => one.name === join(name, 'index.html'))?.data;
  expect(typeOf('events/crimea-annexation')?.['@type']).toBe('Event');
  expect(typeOf('data')?.['@type']).toBe('Dataset');
  expect(typeOf('drafts')?.['@type']).toBe('ItemList');
  expect(JSON.stringify(typeOf('uk/drafts/draft-us-28-point-plan'))).toContain('"@type":"CreativeWork"');
  expect(JSON.stringify(typeOf('claims'))).toContain('"@type":"Claim"');
  expect(JSON.stringify(typeOf('instruments/budapest-memorandum'))).toContain('"@type":"Claim"');
});

/** The scripts that a page needs before it is drawn and taken over: those its head names, and all that these import without being asked. */
function firstScripts(page: string): Set<string> {
  const found = new Set<string>();
  const named = [...readFileSync(page, 'utf8').matchAll(/(?:href=|src=|import\()"([^"]+\.js)"/g)].map(([, path]) => join(dirname(page), path!));
  while (named.length > 0) {
    const file = named.pop()!;
    if (found.has(file)) continue;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) named.push(join(dirname(file), path!));
  }
  return found;
}
const zipped = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/**
 * Two weights of the explorer's script, both of what the page fetches before its reader does anything:
 * what it needs to be drawn and taken over, while links work as links; and all that has come once it answers by itself.
 */
const EXPLORER = { first: 75 * KB, all: 140 * KB };

for (const path of ['', 'uk/']) {
  test(`the explorer at /${path} needs at most 75 KB gzip of script to be taken over, and no Cytoscape before the graph is wanted`, async ({ page }) => {
    const first = firstScripts(join('build', path, 'index.html'));
    expect(first.size).toBeGreaterThan(10);
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.add(join('build', new URL(request.url()).pathname));
    });
    await page.goto(path);
    await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(2500);
    const all = new Set([...first, ...fetched]);
    test.info().annotations.push({ type: 'script', description: `/${path}: ${kilobytes(zipped(first))} to be taken over, ${kilobytes(zipped(all))} in all before the reader does anything` });
    console.log(test.info().annotations.at(-1)?.description);
    expect(zipped(first)).toBeLessThanOrEqual(EXPLORER.first);
    expect(zipped(all)).toBeLessThanOrEqual(EXPLORER.all);
    const withCanvas = (): string[] => [...fetched].filter((file) => readFileSync(file, 'utf8').includes('_cyreg'));
    expect(withCanvas()).toEqual([]);
    await wantGraph(page);
    expect(withCanvas()).toHaveLength(1);
    expect(brotliCompressSync(readFileSync(withCanvas()[0]!)).length).toBeLessThanOrEqual(125 * KB);
  });
}

test('no page is above 110 KB gzip in all', () => {
  const heavy = pages.map((name) => ({ name, size: gzipSync(readFileSync(join('build', name))).length })).filter(({ size }) => size > 110 * KB);
  expect(heavy).toEqual([]);
});

test('no page asks for anything outside, or carries a style of its own', () => {
  const wrong = pages.filter((name) => {
    const html = readFileSync(join('build', name), 'utf8');
    return / style="/.test(html) || /<(?:script|img|iframe|source)[^>]+(?:src)="(?:https?:)?\/\//.test(html) || /<link(?![^>]*rel="(?:canonical|alternate)")[^>]+href="(?:https?:)?\/\//.test(html);
  });
  expect(wrong).toEqual([]);
});

test('no source marked as not to be linked is linked anywhere', () => {
  const json = JSON.parse(readFileSync('build/data/dossier.json', 'utf8')) as { sources: { url?: string; link?: boolean }[] };
  const banned = json.sources.filter((source) => source.link === false && source.url).map((source) => source.url!);
  const found = pages.filter((name) => {
    const html = readFileSync(join('build', name), 'utf8');
    return banned.some((url) => html.includes(`href="${url}"`));
  });
  expect(banned.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
