// A reader opens the pages: each is whole, accessible, in both languages, and leads on.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched-page.ts';

const PAGES = [
  '', 'actors/', 'actors/ukraine/', 'actors/russia/', 'instruments/', 'instruments/budapest-memorandum/', 'commitments/',
  'commitments/budapest-no-force-russia/', 'events/', 'events/crimea-annexation/', 'drafts/', 'drafts/draft-plan-20-points/',
  'claims/', 'sources/', 'sources/budapest-unts/', 'about/', 'corrections/', 'editions/', 'data/', 'search/'
];

for (const path of PAGES) {
  for (const lang of ['', 'uk/']) {
    test(`${lang}${path} has a heading, its language, a way to the other, and nothing that axe finds`, async ({ page }) => {
      await page.goto(`${lang}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === '' ? 'en' : 'uk');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      const other = page.locator(`a[hreflang="${lang === '' ? 'uk' : 'en'}"]`).first();
      await expect(other).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
    });
  }
}

test('a promise held broken stands beside who holds it and who denies it, with its cites', async ({ page }) => {
  await page.goto('commitments/budapest-no-force-russia/');
  const main = page.locator('main');
  await expect(main).toContainText('held broken');
  await expect(main).toContainText('according to');
  await expect(main).toContainText('denied by');
  await expect(main.locator('a[href*="sources/budapest-1994-un/"]').first()).toBeVisible();
});

test('the switch of language leads to the same record', async ({ page }) => {
  await page.goto('instruments/budapest-memorandum/');
  await page.locator('a[hreflang="uk"]').first().click();
  await expect(page).toHaveURL(/\/uk\/instruments\/budapest-memorandum\/$/);
  await expect(page.locator('h1')).toContainText('Меморандум');
});

test('the theme is switched, kept, and set before the next page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: /dark/i }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto('sources/');
  expect(await ground()).toBe(dark);
});

test('the downloads are there, and the dossier names its end', async ({ page, request }) => {
  await page.goto('data/');
  for (const name of ['dossier.json', 'actors.csv', 'instruments.csv', 'commitments.csv', 'events.csv', 'sources.csv']) {
    const link = page.getByRole('link', { name, exact: true });
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.ok(), name).toBe(true);
    expect(await answer.text()).toContain('2025-12-29');
  }
});

test('the explorer’s dossier is on its way from the page’s head, and comes once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/data/dossier.json')) asked.push(request.url());
  });
  await page.goto('uk/');
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/data/dossier.json')).map((one) => (one as PerformanceResourceTiming).initiatorType))).toEqual(['link']);
});
