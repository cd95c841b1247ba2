// A reader explores: the day, the focus and the table move together, and the address keeps them.
import { expect, test } from './watched-page.ts';

const ready = async (page: import('@playwright/test').Page, query = '', lang = ''): Promise<void> => {
  await page.goto(`${lang}${query}`);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
};

test('opens on the dossier’s own day with its summary', async ({ page }) => {
  await ready(page);
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2025-12-29');
  await expect(page.locator('main')).toContainText('owe Ukraine something under');
  await expect(page.locator('main')).toContainText('No promise in force obliges anyone to use force');
});

test('an address brings day and focus, and bad values are ignored each by itself', async ({ page }) => {
  await ready(page, '?at=2014-03-18&focus=russia&trace=nonsense&web=nobody');
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2014-03-18');
  await expect(page.locator('#focus-heading')).toHaveText('Russia');
  await ready(page, '?at=nonsense&focus=nobody');
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2025-12-29');
  await expect(page.locator('#focus-heading')).toHaveCount(0);
});

test('a later day shows the record’s last day and says so', async ({ page }) => {
  await ready(page, '?at=2031-01-01');
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2025-12-29');
  await expect(page.locator('main')).toContainText('The record ends on 29 December 2025; later changes are not in it.');
});

test('Earlier moves the day everywhere: summary, table and address', async ({ page }) => {
  await ready(page, '?at=2014-03-18');
  const before = await page.locator('tr[data-commitment]').count();
  await page.getByRole('link', { name: /^Earlier: / }).click();
  const date = await page.locator('main time').first().getAttribute('datetime');
  expect(date! < '2014-03-18').toBe(true);
  await expect(page).toHaveURL(new RegExp(`at=${date}`));
  expect(await page.locator('tr[data-commitment]').count()).toBeGreaterThan(0);
  expect(before).toBeGreaterThan(0);
});

test('choosing an actor shows its promises; Back returns to no focus and stays on the site', async ({ page }) => {
  await ready(page);
  await page.locator('article.card .parties a').first().click();
  await expect(page.locator('#focus-heading')).toBeVisible();
  await expect(page).toHaveURL(/focus=/);
  await page.goBack();
  await expect(page.locator('#focus-heading')).toHaveCount(0);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible();
});

test('the table is sorted by a column', async ({ page }) => {
  await ready(page);
  const first = page.locator('tr[data-commitment] td').first();
  await page.getByRole('button', { name: 'By', exact: true }).click();
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveCount(1);
  const ascending = await first.textContent();
  await page.getByRole('button', { name: 'By', exact: true }).click();
  await expect(page.locator('th[aria-sort="descending"]')).toHaveCount(1);
  expect(await first.textContent()).not.toBe(ascending);
});

test('works in Ukrainian', async ({ page }) => {
  await ready(page, '?focus=poland', 'uk/');
  await expect(page.locator('#focus-heading')).toHaveText('Польща');
  await expect(page.locator('main')).toContainText('чинн');
});

test('fits a phone: no sideways scrolling, the four stops within reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ready(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: '2014 Crimea' }).first().click();
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2014-03-18');
});

test('with a focus the table has its promises alone, and filters leave out the rest', async ({ page }) => {
  await ready(page, '?at=2014-03-18');
  const all = await page.locator('tr[data-commitment]').count();
  await ready(page, '?at=2014-03-18&focus=russia&trace=out');
  const ofRussia = await page.locator('tr[data-commitment]').count();
  expect(ofRussia).toBeLessThan(all);
  await page.getByText('How kept: all').click();
  await page.getByRole('checkbox', { name: 'held broken' }).check();
  await expect(page).toHaveURL(/performance=breached/);
  const broken = page.locator('tr[data-commitment]');
  await expect(broken.first()).toHaveAttribute('data-performance', 'breached');
  expect(await broken.count()).toBeLessThan(ofRussia);
});
