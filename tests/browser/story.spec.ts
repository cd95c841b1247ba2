// A reader follows the story: one explorer moves with the chapters, by scrolling, list or keys, and can be switched off.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched-page.ts';

const ready = 'article[data-ready=true]';
const where = '.pictures .where';

test('scrolling moves the day and the pictures, and leaves the keyboard’s focus where it was', async ({ page }) => {
  await page.goto('story/');
  await expect(page.locator(ready)).toBeVisible();
  await expect(page.locator(where)).toContainText('5 December 1994');
  const toggle = page.getByRole('button', { name: 'Read without the moving pictures' });
  await toggle.focus();
  await page.locator('#chapter-crimea').evaluate((one) => one.scrollIntoView());
  await expect(page.locator(where)).toContainText('18 March 2014');
  await expect(page.locator('.pictures svg.live a[href*="paris-budapest-meeting"]')).toHaveCount(1);
  await expect(page).toHaveURL(/story\/#chapter-crimea$/);
  await expect(toggle).toBeFocused();
});

test('arrow keys and the list of chapters do what scrolling does', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('story/');
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-budapest');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-friendship');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-budapest');
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: 'Minsk' }).click();
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-minsk');
});

test('a chapter has an address, and leads to the explorer in its state', async ({ page }) => {
  await page.goto('story/#chapter-drafts');
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-drafts');
  const link = page.locator('#chapter-drafts').getByRole('link', { name: 'See this in the explorer' });
  await expect(link).toHaveAttribute('href', /\?at=2025-11-24&from=2025-10-01&to=2025-12-29&focus=draft-us-28-point-plan/);
});

test('the moving pictures can be switched off; each chapter then has its own', async ({ page }) => {
  await page.goto('story/');
  await expect(page.locator(ready)).toBeVisible();
  await expect(page.locator('#chapter-crimea .still')).toBeHidden();
  await page.getByRole('button', { name: 'Read without the moving pictures' }).click();
  await expect(page.locator('.pictures')).toBeHidden();
  await expect(page.locator('#chapter-crimea .still').getByRole('group', { name: 'Graph of promises: Crimea' })).toBeVisible();
  await expect(page.locator('#chapter-crimea .still').getByRole('img', { name: /^Timeline, .*day 18 March 2014$/ })).toBeVisible();
});

test('on a phone the picture stays above the text, and nothing runs off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('uk/story/#chapter-minsk');
  await expect(page.locator(ready)).toHaveAttribute('data-now', 'chapter-minsk');
  await expect(page.locator('.pictures')).toBeInViewport();
  await expect(page.locator('#chapter-minsk h2')).toBeInViewport();
  const strip = page.locator('.pictures').getByRole('img', { name: /вікно 1 серп\. 2014 – 31 груд\. 2015; день 18 лютого 2015 року/ });
  await expect(strip).toBeInViewport();
  await expect(strip.locator('.window')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the article’s points stand beside the record, with the article as their cite', async ({ page }) => {
  await page.goto('story/checked/');
  const coalition = page.locator('#paragraph-18');
  await expect(coalition).toContainText('France and the UK lead 31 countries');
  await expect(coalition).toContainText('Where they differ');
  await expect(coalition.locator('.says a[href*="sources/seed-article/"]').first()).toBeVisible();
  await expect(page.locator('#paragraph-10')).toContainText('it names neither a veto nor trainers');
});

for (const path of ['story/', 'uk/story/', 'story/checked/', 'uk/story/checked/']) {
  test(`${path} has nothing that axe finds`, async ({ page }) => {
    await page.goto(path);
    if (!path.includes('checked')) await expect(page.locator(ready)).toBeVisible();
    await expect(page.locator('h1')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
  });
}
