// A record of thousands of events, on the bench's own page: marks that are pixels answer as links do, and no step is slow.
// The aims themselves are measured by `npm run bench:peers`; here the bounds stand at ten times an aim.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { buildPages, servePages } from '../bench/peers/harness/pages.js';

/** No frame over two ticks of the display (33 ms) is the aim. */
const LONGEST_FRAME = 330;
/** A step of zoom takes the main thread about 15 ms at 100,000 events. */
const LONGEST_STEP = 150;

let site: { address: string; close: () => void };
test.beforeAll(async () => {
  // Workers that run side by side each build in a folder of their own.
  site = await servePages(await buildPages({ root: process.cwd(), names: ['timeline-ours'], folder: `bench-guard-${test.info().parallelIndex}`, real: {} }));
});
test.afterAll(() => site.close());

const opened = async (page: Page, size: number): Promise<Locator> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.address}/p/timeline-ours?size=${size}`);
  await page.evaluate(() => (globalThis as unknown as { bench: { ready: Promise<void> } }).bench.ready);
  return page.locator('svg.live');
};
/** How many points of the lanes' canvas are darker than the middle grey, and how many are there at all. */
const pixels = (page: Page): Promise<{ dark: number; drawn: number }> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let [dark, drawn] = [0, 0];
    for (let at = 3; at < data.length; at += 4) {
      if (data[at]! < 128) continue;
      drawn += 1;
      if (data[at - 3]! < 128) dark += 1;
    }
    return { dark, drawn };
  });

test('marks that are pixels have links under the pointer, open by a click, and follow the theme', async ({ page }) => {
  const drawing = await opened(page, 2000);
  expect(await drawing.locator('.lane a').count()).toBe(0);
  const light = await pixels(page);
  expect(light.dark).toBeGreaterThan(1000);
  const box = (await drawing.boundingBox())!;
  const link = drawing.locator('a[aria-hidden]');
  const lane = (await drawing.locator('.lane .name').nth(2).boundingBox())!;
  const onEvent = async (): Promise<boolean> => (await link.count()) > 0 && /^.*\d{4}: /.test((await link.locator('title').textContent()) ?? '');
  for (let x = 300; x < 1000 && !(await onEvent()); x += 9) await page.mouse.move(box.x + x, lane.y + 6);
  const id = /event-\d+/.exec((await link.getAttribute('href')) ?? '')?.[0];
  expect(id).toBeDefined();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(async () => (await pixels(page)).dark).toBeLessThan(light.dark / 2);
  expect((await pixels(page)).drawn).toBeGreaterThan(light.drawn / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(drawing.locator('.own')).toHaveCount(1);
});

test('a movement is rehearsed where nobody sees it: nothing in the page changes, and a hand ends it', async ({ page }) => {
  await page.addInitScript(() => {
    const own = Object.assign(globalThis as unknown as { unseen: number; changes: string[]; idle: IdleRequestCallback[] }, { unseen: 0, changes: [], idle: [] });
    // The page has an idle moment when the test gives it one, with room for one step.
    globalThis.requestIdleCallback = (work) => own.idle.push(work);
    // What is drawn on a canvas that is in no document is drawn for nobody.
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...at) {
      if (!this.canvas.isConnected) own.unseen += 1;
      clearRect.apply(this, at);
    };
  });
  /** Gives the page so many idle moments at most; answers how much has been drawn unseen since it was opened. */
  const idle = (moments: number): Promise<number> =>
    page.evaluate((most) => {
      const own = globalThis as unknown as { unseen: number; idle: IdleRequestCallback[] };
      for (let count = 0; count < most && own.idle.length > 0; count += 1) own.idle.shift()!({ didTimeout: false, timeRemaining: () => 0 });
      return own.unseen;
    }, moments);
  await opened(page, 2000);
  await page.evaluate(() => {
    const { changes } = globalThis as unknown as { changes: string[] };
    new MutationObserver((list) => changes.push(...list.map(({ target, type }) => `${type} ${target.nodeName}`))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const before = await pixels(page);
  await expect.poll(() => idle(1)).toBeGreaterThan(0);
  expect(await idle(200)).toBeGreaterThan(25);
  expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  expect(await pixels(page)).toEqual(before);

  await opened(page, 2000);
  await expect.poll(() => idle(1)).toBeGreaterThan(0);
  const reached = await idle(3);
  expect(await idle(1)).toBeGreaterThan(reached);
  await page.keyboard.press('Shift');
  expect(await idle(200)).toBe(reached + 1);
});

/** Turns the wheel over the drawing; did the timeline take it (true), or leave it to the page? */
const turned = async (page: Page, deltaY: number): Promise<boolean> => {
  const taken = (): Promise<boolean[]> =>
    page.evaluate(() => {
      const own = globalThis as unknown as { wheels?: boolean[] };
      if (!own.wheels) addEventListener('wheel', (event) => own.wheels!.push(event.defaultPrevented));
      return (own.wheels ??= []);
    });
  const before = (await taken()).length;
  await page.mouse.wheel(0, deltaY);
  await expect.poll(async () => (await taken()).length).toBeGreaterThan(before);
  return (await taken()).at(-1)!;
};

test('where the page itself does not scroll the plain wheel zooms, and is given back at both limits; where it scrolls Ctrl zooms', async ({ page }) => {
  const drawing = await opened(page, 200);
  const window = drawing.locator('[data-part="move"]');
  const whole = (await window.getAttribute('aria-valuetext'))!;
  const box = (await drawing.boundingBox())!;
  await page.mouse.move(box.x + 700, box.y + 150);
  expect(await turned(page, 120), 'all is shown: the wheel outwards is the page’s').toBe(false);
  expect(await turned(page, -120)).toBe(true);
  await expect(window).not.toHaveAttribute('aria-valuetext', whole);
  let steps = 0;
  while (await turned(page, -200)) expect((steps += 1)).toBeLessThan(40);
  expect(steps, 'from 37 years to some days').toBeGreaterThan(5);

  await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { className: 'tall' })));
  await page.addStyleTag({ content: '.tall { height: 3000px }' });
  const near = (await window.getAttribute('aria-valuetext'))!;
  expect(await turned(page, 120)).toBe(false);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(window).toHaveAttribute('aria-valuetext', near);
  await page.keyboard.down('Control');
  expect(await turned(page, 120)).toBe(true);
  await page.keyboard.up('Control');
  await expect(window).not.toHaveAttribute('aria-valuetext', near);
});

test('at 100,000 events zoom and pan keep the display’s pace, with ten times the aim to spare', async ({ page }) => {
  const drawing = await opened(page, 100_000);
  const box = (await drawing.boundingBox())!;
  const taskTime = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.evaluate(() => (globalThis as unknown as { bench: { recorder: { start: () => void } } }).bench.recorder.start());
  const before = await taskTime();
  await page.mouse.move(box.x + 700, box.y + 150);
  await page.keyboard.down('Control');
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 15 ? -100 : 100);
  await page.keyboard.up('Control');
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(box.x + 700 - step * 9, box.y + 150);
  await page.mouse.up();
  const busy = (await taskTime()) - before;
  const frames = await page.evaluate(() => (globalThis as unknown as { bench: { recorder: { stop: () => number[] } } }).bench.recorder.stop());
  expect(frames.length).toBeGreaterThan(20);
  expect(Math.max(...frames)).toBeLessThan(LONGEST_FRAME);
  expect(busy / 60).toBeLessThan(LONGEST_STEP);
});
