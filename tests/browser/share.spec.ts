// A journalist makes a snippet: chooses by keyboard, sees the embed as readers will, and copies it.
import { expect, test } from './watched-page.ts';

test('a day and a focus chosen by keyboard stand in the snippet, in the preview and on the clipboard', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('share/');
  const preview = page.frameLocator('iframe');
  const snippet = page.locator('#snippet-frame');
  await expect(snippet).toContainText(baseURL!);
  await expect(preview.locator('header').first()).toBeVisible();
  // The page before it and itself: the preview is loaded once.
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.locator('select[name=landmark]').focus();
  await page.keyboard.type('18 Mar');
  await expect(page.locator('input[name=at]')).toHaveValue('2014-03-18');
  await page.locator('select[name=focus]').focus();
  await page.keyboard.type('Russia');
  await expect(snippet).toContainText(`src="${baseURL}embed/graph/2014-03-18/?focus=russia"`);
  await expect(page.locator('#snippet-element')).toContainText('<pledgeline-graph at="2014-03-18" focus="russia">');
  await expect(preview.locator('header').first()).toContainText('In focus: Russia');
  await expect(preview.locator('header').first()).toContainText('18 March 2014');
  expect(await page.evaluate(() => history.length), 'choosing leaves the history alone').toBe(2);
  // The frame's own height is what the snippet asks for, so that nothing scrolls at this width.
  const height = await page.locator('iframe').getAttribute('height');
  await expect(snippet).toContainText(`height="${height}"`);
  await page.locator('[data-copy="snippet-frame"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copy="snippet-frame"]')).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.textContent());
  await page.reload();
  await expect(snippet).toContainText('embed/graph/2014-03-18/?focus=russia');
});

test('the explorer’s view goes along to the builder', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('?at=2014-03-18&focus=russia');
  await page.locator('header .tools').getByRole('link', { name: 'Share' }).click();
  await expect(page.locator('#snippet-frame')).toContainText('embed/graph/2014-03-18/?focus=russia');
});
