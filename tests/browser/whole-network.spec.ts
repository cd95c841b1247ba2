// The whole network, nothing folded: a reader changes what its colours mean, asks its legend, takes it along, and comes back to it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { scrolledBack, swipe } from './fingers.ts';
import { expect, test } from './watched-page.ts';

async function opened(page: Page, query: string): Promise<void> {
  await page.goto(`?whole=1&${query}`);
  await expect(page.locator('#graph canvas')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.legend ul li').first()).toBeVisible();
}
const rows = (page: Page): Promise<number> => page.locator('tr[data-commitment]').count();

test('every lens has its legend, and a click on it shows that alone', async ({ page }) => {
  await opened(page, 'at=2014-03-18');
  const all = await rows(page);
  for (const lens of ['performance', 'obligation', 'strength', 'force', 'doubts', 'standing']) {
    await page.getByLabel('Colours show').selectOption(lens);
    const items = page.locator('.legend ul button');
    await expect.poll(() => items.count(), lens).toBeGreaterThan(1);
    await items.first().click();
    await expect(items, lens).not.toHaveCount(0);
    await expect.poll(() => rows(page), lens).toBeLessThan(all);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows(page), lens).toBe(all);
  }
});

test('it is found by name, taken along as it is seen, and its address opens it again', async ({ page }) => {
  await opened(page, 'at=2014-03-18&lens=performance');
  await page.getByLabel('Find an actor').fill('russ');
  await page.keyboard.press('Enter');
  await expect(page.locator('#focus-heading')).toContainText('Russia');
  await expect.poll(() => new URL(page.url()).searchParams.get('whole')).toBe('1');
  const waiting = page.waitForEvent('download');
  await page.getByText('Take along').click();
  await page.getByRole('button', { name: 'Picture (SVG)' }).click();
  const svg = await readFile(await (await waiting).path(), 'utf8');
  for (const text of ['Who promised Ukraine what?', '18 March 2014', 'held broken by', 'CC BY 4.0', 'whole=1', 'The record ends on']) expect(svg).toContain(text);
  expect(svg).toMatch(/<text[^>]*>Russia<\/text>/);
  expect(svg).not.toMatch(/<image|href="http(?!:\/\/127|:\/\/www\.w3)/);
  await page.reload();
  await expect(page.locator('#graph canvas')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Fold again' }).click();
  await expect(page.locator('#graph [role="search"]')).toHaveCount(0);
});

test('on paper it has the colours of paper, however dark the screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await opened(page, 'at=2014-03-18');
  /** How many pixels are as pale as the words of the dark screen, and how many as dark as those on paper. */
  const inks = (): Promise<{ pale: number; dark: number }> => page.locator('#graph canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    const found = { pale: 0, dark: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3]! < 250) continue;
      if (data[at] === 241 && data[at + 1] === 237 && data[at + 2] === 226) found.pale += 1;
      if (data[at] === 27 && data[at + 1] === 26 && data[at + 2] === 23) found.dark += 1;
    }
    return found;
  });
  await expect.poll(async () => (await inks()).pale).toBeGreaterThan(50);
  const printed = await page.evaluate(() => dispatchEvent(new Event('beforeprint'))).then(inks);
  expect(printed.pale).toBe(0);
  expect(printed.dark).toBeGreaterThan(50);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await inks()).pale).toBeGreaterThan(50);
});

test.describe('under fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('whoever asks for every actor sees them, however far below the way there stands', async ({ page }) => {
    await page.goto('?at=2014-03-18');
    await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Show every actor' }).tap();
    await expect(page.locator('#graph canvas')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('#graph')).toBeInViewport({ ratio: 0.9 });
  });

  test('two bring it closer, one moves it, and at rest the page scrolls', async ({ page }) => {
    await opened(page, 'at=2014-03-18');
    const canvas = page.locator('#graph canvas');
    await canvas.scrollIntoViewIfNeeded();
    const box = (await canvas.boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 500) };
    const stop = page.locator('#graph .field > button');
    const place = async (): Promise<number> => Number.parseFloat(await stop.evaluate((one) => (one as HTMLElement).style.left));
    const before = await page.evaluate(() => scrollY);
    await swipe(page, [middle], [{ x: middle.x, y: middle.y - 120 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 20);
    await scrolledBack(page, before);
    await swipe(page, [{ x: middle.x - 20, y: middle.y }, { x: middle.x + 20, y: middle.y }], [{ x: middle.x - 90, y: middle.y }, { x: middle.x + 90, y: middle.y }]);
    await expect(canvas).toHaveClass(/close/);
    const still = await place();
    await swipe(page, [middle], [{ x: middle.x + 50, y: middle.y }]);
    await expect.poll(async () => (await place()) - still).toBeGreaterThan(25);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
