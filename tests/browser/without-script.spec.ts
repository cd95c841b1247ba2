// Without script every page is whole: the content is in the HTML.
import { expect, test } from '@playwright/test';

test('the explorer has its day, summary, cards, pictures and whole table', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2025-12-29');
  await expect(page.locator('main')).toContainText('owe Ukraine something under');
  expect(await page.locator('tr[data-commitment]').count()).toBeGreaterThan(200);
  expect(await page.locator('main svg a[href*="actors/"]').count()).toBeGreaterThan(10);
  expect(await page.locator('main svg a[href*="events/"]').count()).toBeGreaterThan(10);
});

test('the numbers of the summary lead to what they count', async ({ page }) => {
  await page.goto('');
  for (const id of ['counted-obligors', 'counted-texts', 'counted-binding', 'counted-heldBrokenTexts']) {
    const link = page.locator(`a[href="#${id}"]`).first();
    const list = page.locator(`#${id} li`);
    expect(Number(await link.textContent())).toBe(await list.count());
  }
});

test('a record’s page carries no script but the theme’s', async ({ page }) => {
  await page.goto('commitments/budapest-no-force-russia/');
  const scripts = await page.locator('script:not([type="application/ld+json"])').evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? 'inline'));
  expect(scripts.filter((src) => !src.endsWith('theme.js'))).toEqual([]);
  await expect(page.locator('main')).toContainText('held broken');
});

test('the search says what works without script, and leads to the lists', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('main')).toContainText('Searching needs script');
  expect(await page.locator('main a[href$="/actors/"], main a[href*="actors/"]').count()).toBeGreaterThan(0);
});

test('the menu of a phone opens without script', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('uk/events/');
  await page.locator('header summary').click();
  await expect(page.locator('header .menu nav a[href*="sources/"]')).toBeVisible();
});
