// The timeline under a thumb, at 390 pixels.
import { swipe } from './fingers.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ready = async (page: import('@playwright/test').Page, query = ''): Promise<void> => {
  await page.goto(query);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('svg.live')).toBeVisible();
};
const from = (page: import('@playwright/test').Page): string => new URL(page.url()).searchParams.get('from') ?? '';

test('a sideways swipe walks, two fingers zoom, and an upward swipe is the page’s', async ({ page }) => {
  await ready(page, '?from=2014-01-01&to=2015-12-31&at=2014-03-18');
  const box = (await page.locator('svg.live').boundingBox())!;
  const y = box.y + box.height - 30;
  await swipe(page, [{ x: 320, y }], [{ x: 120, y }]);
  await expect.poll(() => from(page)).not.toBe('2014-01-01');
  expect(from(page) > '2014-01-01').toBe(true);
  const days = (): number => {
    const search = new URL(page.url()).searchParams;
    return (Date.parse(search.get('to')!) - Date.parse(search.get('from')!)) / 86_400_000;
  };
  const before = days();
  await swipe(page, [{ x: 170, y }, { x: 220, y }], [{ x: 90, y }, { x: 300, y }]);
  await expect.poll(() => days()).toBeLessThan(before * 0.7);
  await swipe(page, [{ x: 200, y }], [{ x: 200, y: y - 300 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test('a tap beside a small mark chooses it, and every button is 44 pixels', async ({ page }) => {
  await ready(page, '?from=2014-01-01&to=2014-12-31&at=2014-06-01');
  const mark = page.locator('svg.live a[data-event="minsk-protocol-signed"], svg.live .lane a[data-event]').first();
  const box = (await mark.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2 + 9, box.y + box.height / 2);
  await expect(page.locator('#focus-heading')).toBeVisible();
  // The buttons of a focus come with what draws it.
  await expect.poll(() => page.locator('.timeline .bar button:visible').evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length)).toBe(0);
});

test('with a focus the open strip shows its promises as lines, below their names, and still gives the page its scroll', async ({ page }) => {
  await ready(page, 'uk/?at=2022-02-24&focus=russia');
  const names = page.locator('svg.live a[href*="instruments/"] text');
  await expect(names).toHaveCount(0);
  await page.locator('.grip').tap();
  await expect.poll(() => names.count()).toBeGreaterThan(3);
  expect(await names.count()).toBeLessThanOrEqual(6);
  const boxes = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
  for (const [at, { left, right, bottom }] of boxes.entries()) {
    expect(left >= 0 && right <= 390).toBe(true);
    if (boxes[at + 1]) expect(boxes[at + 1]!.top).toBeGreaterThanOrEqual(bottom - 2);
  }
  const y = boxes[0]!.top + 30;
  await swipe(page, [{ x: 200, y }], [{ x: 200, y: y - 300 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});
