// Both languages whole: no English word of the interface on a Ukrainian page, lists in the order of the Ukrainian
// alphabet, and room for words that are 40 % longer than any we have.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wordsOf } from '#lib/text/words.ts';
import { expect, test } from './watched-page.ts';

const KINDS = [
  'actors/', 'actors/poland/', 'instruments/', 'instruments/budapest-memorandum/', 'commitments/', 'commitments/budapest-no-force-russia/',
  'events/', 'events/crimea-annexation/', 'drafts/', 'drafts/draft-plan-20-points/', 'sources/', 'sources/budapest-unts/', 'about/', 'corrections/', 'editions/',
  'data/', 'search/?q=NATO', 'what-if/', 'claims/', 'share/', 'share/docs/', 'story/', 'story/checked/', 'embed/graph/', 'embed/timeline/', 'embed/explorer/', ''
];

/** Every fixed word of a tree, and every word that is made of one number, with 7 for it. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      const made: unknown = value.length === 1 ? (value as (n: number) => unknown)(7) : '';
      return typeof made === 'string' ? [made] : [];
    } catch {
      return [];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
}
const plain = (text: string): string => text.replace(/\d[\d,.\s]*/g, '7').replace(/\s+/g, ' ').trim();

/** What the app says in English and not in Ukrainian, from every file of words that has a twin. */
async function englishOnly(): Promise<Set<string>> {
  const files = readdirSync('src/lib/text').filter((name) => /-en\.ts$/.test(name));
  const trees: [unknown, unknown][] = [[wordsOf('en'), wordsOf('uk')]];
  for (const name of files) {
    trees.push([await import(`${process.cwd()}/src/lib/text/${name}`), await import(`${process.cwd()}/src/lib/text/${name.replace('-en.', '-uk.')}`)]);
  }
  const uk = new Set(trees.flatMap(([, other]) => said(other)).map(plain));
  return new Set(trees.flatMap(([one]) => said(one)).map(plain).filter((text) => /[a-z]{3}/i.test(text) && !uk.has(text)));
}

test('no English word of the interface stands on any Ukrainian page', async () => {
  const english = await englishOnly();
  const pages = readdirSync('build/uk', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html') && !name.startsWith('embed'));
  const leaks = pages.flatMap((name) => {
    const html = readFileSync(join('build/uk', name), 'utf8').replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, '')
      // Names of parameters and pieces of code are the same in every language.
      .replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '');
    const texts = [...html.matchAll(/>([^<>]+)</g)].map(([, text]) => text!);
    const heard = [...html.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(([, text]) => text!);
    return [...new Set([...texts, ...heard].map(plain))].filter((text) => english.has(text)).map((text) => `${name}: ${text}`);
  });
  expect(pages.length).toBeGreaterThan(1500);
  expect(leaks.slice(0, 40)).toEqual([]);
});

test('actors stand in the order of the Ukrainian alphabet', async ({ page }) => {
  await page.goto('uk/actors/');
  const groups = await page.locator('main section').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('li .head a')].map((name) => name.textContent ?? '')));
  const alphabet = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
  const key = (name: string): string => [...name.toLowerCase()].map((letter) => (alphabet.includes(letter) ? String.fromCharCode(0x100 + alphabet.indexOf(letter)) : /[’'-]/.test(letter) ? '' : ' ')).join('');
  const cyrillic = groups.map((names) => names.filter((name) => /^[А-ЯҐЄІЇ]/.test(name)).map((name) => key(name)));
  expect(cyrillic.flat().length).toBeGreaterThan(100);
  for (const names of cyrillic) expect(names).toEqual([...names].sort());
});

/** Words of the interface and of the record, each 40 % longer, as a language that nobody has written yet might have them. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('header')?.setAttribute('data-lang', 'xx');
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent || parent.closest('svg, script, style, pre, code, canvas') || node.data.trim() === '') continue;
      node.data = node.data.replace(/\p{L}{3,}/gu, (word) => word + 'ü'.repeat(Math.ceil(word.length * 0.4)));
    }
  });
}

/** Texts that are cut: by a box that hides what overflows, by the window's side, or by another text of the same row. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    const forTheEar = (one: Element | null): boolean => one !== null && (getComputedStyle(one).clipPath.startsWith('inset(50%') || forTheEar(one.parentElement));
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (one.closest('svg, .heard, pre, [aria-hidden=true], .skip') || !one.checkVisibility() || ![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      // What is there for the ear alone is clipped to nothing on purpose.
      if (box.width === 0 || forTheEar(one)) continue;
      const says = one.textContent?.trim().slice(0, 40) ?? '';
      const hides = (axis: string): boolean => /hidden|clip/.test(axis);
      if (hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1) cut.push(`${one.tagName} cut at its side: ${says}`);
      // A tight line lets descenders hang below its box; more than that is cut.
      if (hides(style.overflowY) && one.scrollHeight > one.clientHeight + parseFloat(style.fontSize) * 0.3) cut.push(`${one.tagName} cut below: ${says}`);
      const scrolls = one.closest('[tabindex="0"], .scroll, table')?.parentElement;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls) cut.push(`${one.tagName} beyond the window: ${says}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) cut.push(`the page scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
    return cut;
  });

for (const width of [1440, 390]) {
  test(`words 40 % longer are not cut on any kind of page at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const path of KINDS) {
      await page.goto(path);
      if (path.startsWith('search')) await expect(page.locator('[data-result]').first()).toBeVisible({ timeout: 20_000 });
      await lengthen(page);
      faults.push(...(await cutTexts(page)).slice(0, 5).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
