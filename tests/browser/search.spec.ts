// A reader looks for something: from any page, by keyboard, in either language and script.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { documentsOf } from '#lib/search/documents.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { expect, test } from './watched-page.ts';

test('I press / on any page, type, walk down to a result and open it, without a mouse', async ({ page }) => {
  await page.goto('commitments/budapest-no-force-russia/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('budapest memo');
  const first = page.locator('[data-result]').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(instruments|events)\/budapest-/);
});

test('I find the same by Київ, Kyiv and Kiev, and am told why', async ({ page }) => {
  for (const query of ['Київ', 'Kyiv', 'Kiev']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-result][href*="instruments/kyiv-security-compact/"]')).toBeVisible();
    await expect(page.locator('li mark').first()).toBeVisible();
  }
});

test('I narrow what I found to one kind, and share the address of my search', async ({ page }) => {
  await page.goto('uk/search/');
  await page.getByRole('searchbox').fill('гарантії');
  await page.getByRole('button', { name: /^Пункти/ }).click();
  await expect(page.locator('li .kind').first()).toHaveText(/^Пункт/);
  expect(await page.locator('li .kind').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/^Пункт/)]));
  expect((await page.locator('ol li .kind').allTextContents()).filter((kind) => !kind.startsWith('Пункт'))).toEqual([]);
  await expect(page).toHaveURL(/q=%D0%B3/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`)).toEqual([]);
});

test('I am told when there is nothing', async ({ page }) => {
  await page.goto('search/?q=xylophone');
  await expect(page.getByRole('status')).toContainText('Nothing in the record');
});

test('every result leads to a page that is there, at the very place', () => {
  const pages = new Map<string, string>();
  const read = (path: string): string => {
    const file = join('build', path.split(/[?#]/)[0]!, 'index.html');
    if (!pages.has(file)) pages.set(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
    return pages.get(file)!;
  };
  const lost = documentsOf(builtInLedger()).filter(({ kind, path }) => {
    const anchor = path.split('#')[1];
    // A topic's row is drawn for the drafts that the address names, each of which must have a clause on it.
    if (kind === 'topics') return !draftsOf(path).every((draft) => clausesOn(draft).includes(anchor!.slice('topic-'.length)));
    const html = read(path);
    return html === '' || (anchor !== undefined && !html.includes(`id="${anchor}"`));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
});

const draftsOf = (path: string): string[] => /\?d=([^#]+)/.exec(path)?.[1]?.split(',') ?? [''];
const clausesOn = (draft: string): string[] => (builtInLedger().drafts.get(draft)?.clauses ?? []).map(({ topic }) => topic);

test('I search for a topic of the drafts and stand at its row, also where the drafts first shown have none', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(documentsOf(builtInLedger()).find(({ kind, path }) => kind === 'topics' && !path.includes('28-point') && !path.includes('20-points'))!.path);
    const row = page.locator(`#${new URL(page.url()).hash.slice(1)}`);
    await expect(row).toBeInViewport({ timeout: 15_000 });
    await expect(row.locator('td li').first()).toBeVisible();
  }
});
