// A reader cites a page, follows what changes, and prints.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched-page.ts';

test('I copy how to cite a page, with its edition and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('events/crimea-annexation/');
  const block = page.locator('details.cite-this');
  await block.locator('summary').click();
  await expect(block).toContainText('edition 2025-12-29.1');
  await expect(block.locator('a[data-here]')).toHaveText(page.url());
  await block.getByRole('button', { name: /^Copy ?: BibTeX/ }).click();
  await expect(block.getByRole('button', { name: /^Copied/ })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{pledgeline-events-crimea-annexation-en,/);
  expect(copied).toContain('version = {2025-12-29.1}');
  const { violations } = await new AxeBuilder({ page }).include('details.cite-this').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('what I cite of the explorer names its day and the question its own, so that they lead back to the same', async ({ page }) => {
  for (const path of ['', 'uk/what-if/']) {
    await page.goto(path);
    await page.locator('details.cite-this summary').click();
    await expect(page.locator('details.cite-this a[data-here]')).toHaveText(`${page.url()}?at=2025-12-29`);
    await expect(page.locator('details.cite-this a[data-here]')).toHaveAttribute('href', /\?at=2025-12-29$/);
  }
  await page.goto('?at=2014-03-18');
  await page.locator('details.cite-this summary').click();
  await expect(page.locator('details.cite-this a[data-here]')).toHaveText(/\?at=2014-03-18$/);
});

test('I cite a source itself, as BibTeX and as CSL-JSON', async ({ page }) => {
  await page.goto('uk/sources/budapest-unts/');
  await page.locator('details.cite-this summary').click();
  const texts = await page.locator('details.cite-this pre').allTextContents();
  expect(texts.filter((text) => text.startsWith('@misc{'))).toHaveLength(2);
  expect(texts.some((text) => text.startsWith('@misc{budapest-unts,'))).toBe(true);
  const items = texts.filter((text) => text.startsWith('[')).map((text) => (JSON.parse(text) as { id: string; type: string }[])[0]!);
  expect(items.map(({ type }) => type)).toEqual(['webpage', 'treaty']);
});

test('the data page names the edition and the hash that the file has', async ({ page, request }) => {
  await page.goto('data/');
  const file = (await (await request.get('data/dossier.json')).json()) as { dossier: { edition: string; sha256: string } };
  await expect(page.locator('main')).toContainText(file.dossier.edition);
  await expect(page.locator('main code.hash')).toHaveText(file.dossier.sha256);
});

test('every download that the data page names is there', async ({ page, request }) => {
  await page.goto('data/');
  const links = await page.locator('main a[download]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(14);
  for (const link of links) expect((await request.get(link)).ok(), link).toBe(true);
  for (const name of ['graph.gexf', 'graph.graphml', 'graph.cx2', 'dossier.jsonld', 'sources.bib']) expect(links.some((link) => link.endsWith(name)), name).toBe(true);
});

test('I print a page: its frame is left out, every link has its address, nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 980 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of ['instruments/budapest-memorandum/', 'uk/drafts/draft-us-28-point-plan/', 'sources/budapest-unts/']) {
    await page.goto(path);
    await expect(page.locator('header.unprinted')).toBeHidden();
    await expect(page.locator('p.printed')).toBeVisible();
    const { unsaid, sideways, ground } = await page.evaluate(() => ({
      unsaid: [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter((one) => one.checkVisibility() && !/[‹]/.test(getComputedStyle(one, '::after').content) && one.textContent !== one.getAttribute('href') && !one.getAttribute('href')!.startsWith('#')).map((one) => one.outerHTML.slice(0, 120)),
      sideways: document.documentElement.scrollWidth - innerWidth,
      ground: getComputedStyle(document.body).backgroundColor
    }));
    expect(unsaid, path).toEqual([]);
    expect(sideways, path).toBeLessThanOrEqual(0);
    expect(ground).toBe('rgb(255, 255, 255)');
  }
});
