// A reader looks up an actor's record and who said what of a promise, without script.
import { expect, test } from '@playwright/test';

test('each number of an actor’s record leads to exactly what it counts', async ({ page }) => {
  for (const path of ['actors/russia/', 'uk/actors/ukraine/', 'actors/poland/']) {
    await page.goto(path);
    const numbers = await page.locator('section[aria-labelledby="h-record"] tbody a').evaluateAll((all) =>
      all.map((one, i) => ({ count: Number(one.textContent), anchor: one.getAttribute('href')!.slice(1), texts: [...one.closest('tr')!.querySelectorAll('td')].indexOf(one.closest('td')!) % 2 === 1, i })));
    expect(numbers.length).toBeGreaterThan(3);
    await expect(page.locator('section[aria-labelledby="h-record"] tbody td:not(:has(a))').filter({ hasText: /[1-9]/ })).toHaveCount(0);
    for (const { count, anchor, texts } of numbers) {
      const target = page.locator(`[id="${anchor}"]`);
      await expect(target).toBeAttached();
      if (anchor.startsWith('h-')) {
        const section = target.locator('xpath=ancestor::section[1]');
        expect(await section.locator(texts ? 'ul.entries > li.group' : 'ul.entries > li[id]').count(), anchor).toBe(count);
      } else {
        const list = target.locator('xpath=following-sibling::ul[1]');
        expect(await list.locator(texts ? 'li' : 'li a[href^="#"]').count(), anchor).toBe(count);
      }
    }
  }
});

test('an actor’s record has no score, tells its rule, and its pictures have words', async ({ page }) => {
  await page.goto('actors/russia/');
  await expect(page.locator('section[aria-labelledby="h-record"]')).toContainText('This is no score');
  expect(await page.locator('section[aria-labelledby="h-record"] svg[role="img"]').first().getAttribute('aria-label')).toMatch(/in force \d+ at the end/);
});

test('claims are listed by speaker and by subject, unnamed speakers with who reported them', async ({ page }) => {
  await page.goto('claims/');
  await expect(page.getByRole('heading', { name: 'By speaker' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /unnamed/ }).first()).toBeVisible();
  const link = page.locator('.short a[href*="claims/#"]').first();
  const id = (await link.getAttribute('href'))!.split('#')[1]!;
  await link.click();
  await expect(page.locator(`li[id="${id}"]`)).toBeInViewport();
});
