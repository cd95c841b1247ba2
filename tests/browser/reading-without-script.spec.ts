// Without script the drafts and the story are whole.
import { expect, test } from '@playwright/test';

test('drafts stand side by side, every clause with its source', async ({ page }) => {
  await page.goto('drafts/');
  await expect(page.locator('.titles th')).toHaveCount(5);
  expect(await page.locator('tr.topic').count()).toBeGreaterThan(30);
  await expect(page.locator('#topic-force-cap')).toContainText('600,000');
  await expect(page.locator('#topic-force-cap')).toContainText('Changed: the number, the words');
  expect(await page.locator('tr.topic li:not(:has(a[href*="sources/"]))').count()).toBe(0);
});

test('the story is an article with sources for each sentence and a picture for each chapter', async ({ page }) => {
  await page.goto('story/');
  const chapters = page.locator('[data-chapter]');
  expect(await chapters.count()).toBeGreaterThanOrEqual(10);
  expect(await page.locator('[data-chapter]:not(:has(.still svg .node))').count()).toBe(0);
  expect(await page.locator('[data-chapter]:not(:has(.still .strip .window))').count()).toBe(0);
  expect(await page.locator('.cites:not(:has(a[href*="sources/"]))').count()).toBe(0);
  await expect(page.locator('#chapter-crimea .still')).toBeVisible();
  await expect(page.locator('.tools', { hasText: 'moving pictures' })).toBeHidden();
});
