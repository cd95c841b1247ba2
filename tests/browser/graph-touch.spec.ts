// The graph under fingers: it grows and moves under them, and never keeps the page.
import type { Page } from '@playwright/test';
import { scrolledBack, swipe } from './fingers.ts';
import type { Point } from './fingers.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

/** Where a drawn actor is on the screen. */
async function placeOf(page: Page, actor: string): Promise<Point> {
  const box = (await page.locator(`#graph [data-stop="node:${actor}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await wantGraph(page);
});

test('two fingers bring it closer, one moves it, and at its edge and at rest the page scrolls', async ({ page }) => {
  const ground = (await page.locator('#graph').boundingBox())!;
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
  const before = [await placeOf(page, 'united-states'), await placeOf(page, 'russia')] as const;
  await swipe(page, [{ x: middle.x - 30, y: middle.y }, { x: middle.x + 30, y: middle.y }], [{ x: middle.x - 70, y: middle.y }, { x: middle.x + 70, y: middle.y }]);
  const after = [await placeOf(page, 'united-states'), await placeOf(page, 'russia')] as const;
  expect((after[1].x - after[0].x) / (before[1].x - before[0].x)).toBeGreaterThan(1.8);
  expect(await scrolled(page)).toBe(0);
  await swipe(page, [middle], [{ x: middle.x + 60, y: middle.y + 20 }]);
  const moved = await placeOf(page, 'russia');
  expect(moved.x - after[1].x).toBeGreaterThan(30);
  await swipe(page, [{ x: middle.x, y: middle.y + 90 }], [{ x: middle.x, y: middle.y - 260 }]);
  await swipe(page, [{ x: middle.x, y: middle.y + 90 }], [{ x: middle.x, y: middle.y - 260 }]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  // A page that still scrolls takes no tap.
  await scrolledBack(page, 0);
  await page.locator('#graph').getByRole('button', { name: 'All of it' }).tap();
  await swipe(page, [{ x: middle.x, y: middle.y + 60 }], [{ x: middle.x, y: middle.y - 200 }]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
});

test('a tap beside a small circle chooses it, and a swipe chooses nothing', async ({ page }) => {
  const { x, y } = await placeOf(page, 'russia');
  await page.touchscreen.tap(x - 4, y + 14);
  await expect(page.locator('#focus-heading')).toContainText('Russia');
  expect(new URL(page.url()).searchParams.get('focus')).toBe('russia');
  const small = await page.locator('#graph .zoom button:visible, .legend button:visible').evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
});
