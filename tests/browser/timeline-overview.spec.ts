// The window under the hand: dragged and resized in the overview, fitted to an era, and running on after a quick drag.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const DAY = 86_400_000;
const START = '?at=2014-03-18&from=2013-01-01&to=2015-12-31';

const ready = async (page: Page, query: string): Promise<void> => {
  await page.goto(query);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('svg.live')).toBeVisible();
};
/** First and last day that the address shows, as days. */
const shown = (page: Page): { from: number; to: number } => {
  const search = new URL(page.url()).searchParams;
  return { from: Date.parse(search.get('from') ?? '') / DAY, to: Date.parse(search.get('to') ?? '') / DAY };
};
const handle = (page: Page, part: 'move' | 'start' | 'end'): Locator => page.locator(`svg.live [data-part="${part}"]`);
const dragged = async (page: Page, part: 'move' | 'start' | 'end', by: number): Promise<void> => {
  const box = (await handle(page, part).locator('rect').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
};

test('the window in the overview is dragged, and resized at both ends, by mouse and by key', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await ready(page, START);
  const first = shown(page);
  const length = first.to - first.from;
  await dragged(page, 'move', 60);
  await expect.poll(() => shown(page).from).toBeGreaterThan(first.from + 300);
  const moved = shown(page);
  expect(Math.abs(moved.to - moved.from - length)).toBeLessThanOrEqual(1);
  await dragged(page, 'end', 50);
  await expect.poll(() => shown(page).to).toBeGreaterThan(moved.to + 250);
  expect(shown(page).from).toBe(moved.from);
  const wider = shown(page);
  await dragged(page, 'start', -50);
  await expect.poll(() => shown(page).from).toBeLessThan(wider.from - 250);
  expect(shown(page).to).toBe(wider.to);

  const before = shown(page);
  await handle(page, 'start').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page).from).toBeGreaterThan(before.from);
  expect(shown(page).to).toBe(before.to);
  const narrower = shown(page);
  await handle(page, 'end').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => shown(page).to).toBeLessThan(narrower.to);
  expect(shown(page).from).toBe(narrower.from);
  const last = shown(page);
  await handle(page, 'move').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => shown(page).from).toBeLessThan(last.from - 250);
  expect(Math.abs(shown(page).to - shown(page).from - (last.to - last.from))).toBeLessThanOrEqual(1);
  await expect(handle(page, 'move')).toHaveAttribute('aria-valuetext', / to /);
});

test('a click on the name of an era that stands aside of it fits that era', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await ready(page, '');
  const eras = page.locator('svg.live').getByRole('group', { name: 'Zoom to an era' });
  const name = page.locator('svg.live text.era', { hasText: '2021–23' });
  const box = (await name.boundingBox())!;
  const own = (await eras.getByRole('button', { name: /^2021–23/ }).locator('rect').boundingBox())!;
  expect(box.x + box.width, 'stands aside').toBeLessThan(own.x);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => new Date(shown(page).from * DAY || 0).toISOString().slice(0, 7)).toBe('2021-11');
});

/** Drags the ground by 60 pixels and lets go; was it in full swing, or did the machine hold the hand back before it let go? */
const fling = (page: Page): Promise<boolean> =>
  page.locator('svg.live').evaluate((drawing) => {
    const { left, top } = drawing.getBoundingClientRect();
    const send = (type: string, x: number): boolean =>
      drawing.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons: 1, clientX: left + x, clientY: top + 150 }));
    const wait = (ms: number): void => {
      for (const until = performance.now() + ms; performance.now() < until;);
    };
    send('pointerdown', 700);
    let last = 0;
    for (const x of [680, 660, 640]) {
      last = performance.now();
      send('pointermove', x);
      wait(8);
    }
    send('pointerup', 640);
    return performance.now() - last < 40;
  });

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`let go in full swing the window ${reducedMotion === 'reduce' ? 'rests at once where motion is to be reduced' : 'runs on, and comes to rest'}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 1280, height: 900 });
    let first = { from: 0, to: 0 };
    await expect.poll(async () => {
      await ready(page, START);
      first = shown(page);
      const plot = (await page.locator('svg.live').boundingBox())!;
      await page.mouse.move(plot.x + 700, plot.y + 150);
      return fling(page);
    }, { timeout: 30_000 }).toBe(true);
    await expect.poll(() => shown(page).from).toBeGreaterThan(first.from + 50);
    // Sixty pixels are 72 of these 1,095 days.
    const by = shown(page).from - first.from;
    if (reducedMotion === 'reduce') expect(by).toBeLessThan(90);
    else expect(by).toBeGreaterThan(150);
    expect(shown(page).to - shown(page).from).toBe(first.to - first.from);
  });
}
