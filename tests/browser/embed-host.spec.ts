// A host's page stays its own: it does not move, its embeds come to rest, in a hidden tab too, and no message of anybody upsets them.
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { expect, expectWhole, framesOf, test } from './host-pages.ts';

const DAY = '2014-03-18';
/** How long a page is watched for a height that does not come to rest; `npm run soak` watches a minute. */
const WATCHED = Number(process.env.SOAK_SECONDS ?? 5) * 1000;
const COUNTED = '<script>window.told=0;addEventListener("message",({data})=>{if(data&&data.source==="pledgeline"&&data.type==="height")told+=1})</script>';
const told = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { told: number }).told);
const SHIFTS = '<script>window.shifts=[];new PerformanceObserver((all)=>{for(const one of all.getEntries())shifts.push(one.value)}).observe({type:"layout-shift",buffered:true})</script>';
const shifted = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
const WORDS = `<p>${'Words of the article. '.repeat(40)}</p>`;

test('the page does not move while a frame or an element comes in, with the height that the builder measured', async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium measures layout shifts');
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(`${host.site}share/?what=graph&at=${DAY}&width=640`);
  await expect(page.locator('#snippet-sized')).toContainText('width="640"');
  await expect(page.locator('#snippet-sized')).not.toContainText('height="720"');
  const sized = (await page.locator('#snippet-sized').textContent())!;
  await host.open({ head: SHIFTS, body: `${WORDS}${sized}${WORDS}` });
  await expectWhole(framesOf(page)[0]!, DAY);
  await page.waitForTimeout(800);
  expect(await shifted(page)).toBeLessThanOrEqual(0.01);
  const height = /height="(\d+)"/.exec(sized)![1]!;
  await page.goto(`${host.site}share/?what=graph&at=${DAY}&width=640`);
  const room = (await page.locator('#room-element').textContent())!;
  expect(room).toContain(`${height}px`);
  await host.open({ head: `${SHIFTS}<style>${room} pledgeline-graph { width: 640px }</style>`, body: `${WORDS}<pledgeline-graph at="${DAY}"></pledgeline-graph>${WORDS}<script type="module" src="${host.site}embed/v1.js"></script>` });
  await expect(page.locator('pledgeline-graph time')).toBeVisible();
  await page.waitForTimeout(800);
  expect(await shifted(page)).toBeLessThanOrEqual(0.01);
});

test('heights come to rest and stay there, on a page whose scroll bar they move too', async ({ page, host }) => {
  test.setTimeout(60_000 + 2 * WATCHED);
  await page.setViewportSize({ width: 900, height: 800 });
  // The bar is the host's: as wide as on many systems, and there while the frame does not fit its room.
  const bar = `<script>addEventListener("message",()=>{const f=document.querySelector("iframe");const limit=+f.dataset.limit;f.style.width=limit&&f.clientHeight>limit?"610px":"640px"})</script>`;
  await host.open({ head: COUNTED, body: `<iframe src="${host.site}embed/explorer/?at=${DAY}" width="640" height="500" title="Promises"></iframe><script src="${host.site}embed/frame.js"></script>${bar}` });
  const [inside] = framesOf(page);
  await expectWhole(inside!, DAY);
  await page.waitForTimeout(1000);
  const wide = await page.locator('iframe').evaluate((one) => one.clientHeight);
  const before = await told(page);
  await page.waitForTimeout(WATCHED);
  expect((await told(page)) - before, 'a page at rest').toBe(0);
  // Just below the height of the wide frame: it does not fit, the narrow one is lower and does.
  await page.locator('iframe').evaluate((one, limit) => {
    one.dataset.limit = String(limit);
    one.style.width = '610px';
  }, wide - 1);
  await page.waitForTimeout(3000);
  const swung = await told(page);
  await page.waitForTimeout(WATCHED);
  expect((await told(page)) - swung, 'a page with a scroll bar').toBe(0);
  // What a reader opens is shown whole all the same.
  await inside!.locator('details summary').first().click();
  const apart = async (): Promise<number> => (await page.locator('iframe').evaluate((one) => one.clientHeight)) - (await inside!.locator('#pledgeline').evaluate((room) => room.getBoundingClientRect().height));
  await expect.poll(apart).toBeGreaterThanOrEqual(-1);
});

/** What a tab in the background withholds from its page and every frame in it, until it is shown: it draws nothing, so that nobody is told of sizes. */
function inBackground(): void {
  let shown = false;
  const waiting: (() => void)[] = [];
  const later = (go: () => void): void => (shown ? go() : void waiting.push(go));
  const [Observer, frame] = [ResizeObserver, requestAnimationFrame.bind(window)];
  window.ResizeObserver = class extends Observer {
    constructor(heard: ResizeObserverCallback) {
      super((...told) => later(() => heard(...told)));
    }
  };
  window.requestAnimationFrame = (draw) => (later(() => frame(draw)), 0);
  Object.defineProperty(document, 'visibilityState', { get: () => (shown ? 'visible' : 'hidden') });
  Object.defineProperty(document, 'hidden', { get: () => !shown });
  Object.assign(window, {
    showTab: () => {
      shown = true;
      document.dispatchEvent(new Event('visibilitychange'));
      for (const go of waiting.splice(0)) go();
    }
  });
}

test('is whole and right in a tab that was opened in the background, before it is shown and after', async ({ page, host }) => {
  await page.addInitScript(inBackground);
  await host.open({
    head: COUNTED,
    body: `<iframe src="${host.site}embed/graph/?at=${DAY}" width="640" height="300" title="Promises"></iframe><pledgeline-graph at="${DAY}"></pledgeline-graph><script src="${host.site}embed/frame.js"></script><script type="module" src="${host.site}embed/v1.js"></script>`
  });
  const [inside] = framesOf(page);
  await expectWhole(inside!, DAY);
  await expect(page.locator('pledgeline-graph time')).toHaveAttribute('datetime', DAY);
  const apart = async (): Promise<number> => Math.abs((await page.locator('iframe').evaluate((one) => one.clientHeight)) - (await inside!.locator('#pledgeline').evaluate((room) => room.getBoundingClientRect().height)));
  await expect.poll(apart).toBeLessThanOrEqual(1);
  // The column changes while nobody looks.
  await page.locator('iframe').evaluate((one) => one.setAttribute('width', '340'));
  for (const one of [page.mainFrame(), inside!]) await one.evaluate(() => (window as unknown as { showTab: () => void }).showTab());
  await expect.poll(apart).toBeLessThanOrEqual(1);
  await expectWhole(inside!, DAY);
  expect(await told(page)).toBeLessThanOrEqual(4);
  expect(host.wrong).toEqual([]);
});

test('ten thousand messages of any kind, to the frame and to the host, change nothing and break nothing', async ({ page, host }) => {
  await host.open({
    head: COUNTED,
    body: `<iframe src="${host.site}embed/graph/?at=${DAY}" width="640" height="480" title="Promises"></iframe><pledgeline-graph at="${DAY}"></pledgeline-graph><script src="${host.site}embed/frame.js"></script><script type="module" src="${host.site}embed/v1.js"></script>`
  });
  const [inside] = framesOf(page);
  await expectWhole(inside!, DAY);
  await expect(page.locator('pledgeline-graph time')).toHaveAttribute('datetime', DAY);
  await page.waitForTimeout(500);
  const near = fc.record({
    target: fc.constantFrom('pledgeline', 'other', null), source: fc.constantFrom('pledgeline', 7), v: fc.constantFrom(1, 2, '1'), type: fc.constantFrom('set', 'ready', 'height', 'focus', '__proto__', 'constructor'),
    at: fc.oneof(fc.jsonValue(), fc.constantFrom('2014-99-99', 'today')), focus: fc.oneof(fc.constantFrom('nobody', '<b>', 'a,b,c'), fc.integer()), depth: fc.constantFrom(9, -1, 'x'), theme: fc.constantFrom('pink', 1), height: fc.constantFrom(-1, 1e9, 1.5, '480', null)
  }, { requiredKeys: ['at', 'theme', 'height'] });
  const messages: unknown[] = fc.sample(fc.oneof(fc.jsonValue(), near), 10_000);
  const shown = (): Promise<unknown> => inside!.evaluate(() => [document.querySelector('time')!.dateTime, document.body.dataset.theme, document.documentElement.lang, document.querySelector('header')!.textContent]);
  const [was, height] = [await shown(), await page.locator('iframe').evaluate((one) => one.clientHeight)];
  const post = (all: unknown[]): void => {
    const to = document.querySelector('iframe');
    for (const one of all) {
      // From the host to the frame; and from the frame and from the host itself to the host.
      if (to) to.contentWindow!.postMessage(one, '*');
      else parent.postMessage(one, '*');
      window.postMessage(one, '*');
    }
  };
  await page.evaluate(post, messages);
  await inside!.evaluate(post, messages);
  await page.waitForTimeout(500);
  expect(await shown()).toEqual(was);
  expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(height);
  expect(await page.evaluate(() => ({ polluted: 'at' in {} }))).toEqual({ polluted: false });
  await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage({ target: 'pledgeline', v: 1, type: 'set', at: '2022-02-24' }, '*'));
  await expectWhole(inside!, '2022-02-24');
  expect(host.wrong).toEqual([]);
});

test('on a page without script each form shows the day: the frame itself, the element by what stands in it', async ({ host, browser, browserName }) => {
  test.skip(browserName !== 'chromium', 'a driven Firefox keeps the script of frames from another origin');
  const plain = await browser.newPage({ javaScriptEnabled: false });
  host.show({ body: `<iframe src="${host.site}embed/graph/${DAY}/" title="Frame" width="640" height="480"></iframe><pledgeline-graph at="${DAY}"><a href="${host.site}?at=${DAY}"><img src="${host.site}share/graph-${DAY}.png" alt="The day in words"></a></pledgeline-graph>` });
  await plain.goto(host.origin);
  await expectWhole(plain.frames()[1]!, DAY);
  await expect(plain.frames()[1]!.locator('.full + .address')).toHaveText(`/?at=${DAY}`);
  const image = plain.getByRole('img', { name: 'The day in words' });
  await expect(image).toBeVisible();
  expect(await plain.getByRole('link', { name: 'The day in words' }).getAttribute('href')).toBe(`${host.site}?at=${DAY}`);
  await plain.close();
});
