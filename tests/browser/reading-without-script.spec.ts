// Without script the drafts and the story are whole.
import { expect, test } from '@playwright/test';

test('drafts stand side by side, every clause with its source', async ({ page }) => {
  await page.goto('drafts/');
  await expect(page.locator('.titles th')).toHaveCount(4);
  expect(await page.locator('tr.topic').count()).toBeGreaterThan(30);
  await expect(page.locator('#topic-force-cap')).toContainText('600,000');
  await expect(page.locator('#topic-force-cap')).toContainText('Changed: the number, the words');
  expect(await page.locator('tr.topic li:not(:has(a[href*="sources/"]))').count()).toBe(0);
});
