// Without script "What if?" answers its first question and every question people ask, whole.
import { expect, test } from '@playwright/test';

test('the first question is answered with its four lists, each line opening to its promises', async ({ page }) => {
  await page.goto('what-if/');
  await expect(page.locator('.still')).toContainText('who must do what?');
  await expect(page.locator('.answer .headline')).toHaveText('Nobody is obliged to use force.');
  await expect(page.locator('[data-list]')).toHaveCount(4);
  await page.locator('[data-list="due"] summary').first().click();
  await expect(page.locator('[data-list="due"] a[href*="instruments/"]').first()).toBeVisible();
});

test('a question people ask is a page of its own', async ({ page }) => {
  await page.goto('uk/what-if/');
  await page.locator('.presets a').last().click();
  await expect(page).toHaveURL(/uk\/what-if\/russia_france_attack-on-forces-abroad\/$/);
  await expect(page.locator('.answer .headline')).toContainText('Ніхто не зобов’язаний');
});
