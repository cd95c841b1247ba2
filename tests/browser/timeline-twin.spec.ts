// The picture without script is the picture under the hand: nothing moves when the script takes over.
import type { Page } from '@playwright/test';
import { holdBack } from './held-back.ts';
import { expect, test } from './watched-page.ts';

type Places = Record<string, { x: number; y: number }>;
/** Where the marks, flags, ticks and names stand in the band that is seen. */
const places = (page: Page): Promise<Places> =>
  page.evaluate(async () => {
    // Names are as wide as their letters: both pages are measured in the faces of the site.
    await document.fonts.ready;
    const found: Record<string, { x: number; y: number }> = {};
    const band = [...document.querySelectorAll('.timeline .room svg')].find((one) => one.getBoundingClientRect().height > 0)!;
    const above = band.getBoundingClientRect();
    for (const one of band.querySelectorAll('.band text, .lane a > path, .lane a > rect.cluster, .stem')) {
      const box = one.getBoundingClientRect();
      const key = `${one.tagName} ${(one.closest('a')?.getAttribute('href') ?? '').replace(/^.*?(?=\w+\/[\w-]+\/$)/, '')} ${one.textContent} ${one.getAttribute('d')?.length ?? ''}`;
      let name = key;
      for (let again = 2; name in found; again += 1) name = `${key} ${again}`;
      found[name] = { x: box.x - above.x, y: box.y - above.y };
    }
    return found;
  });

for (const width of [390, 768, 1280]) {
  for (const lang of ['', 'uk/']) {
    test(`at ${width} pixels ${lang || 'en/'} no mark and no label moves by more than a pixel`, async ({ page, browser, baseURL }) => {
      const still = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 900 } });
      await still.goto(`${baseURL}${lang}`);
      const before = await places(still);
      await still.close();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(lang);
      await expect(page.locator('svg.live')).toBeVisible({ timeout: 20_000 });
      const after = await places(page);
      expect(Object.keys(before).length).toBeGreaterThan(40);
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const [name, { x, y }] of Object.entries(before)) {
        expect(Math.abs(after[name]!.x - x), name).toBeLessThanOrEqual(1);
        expect(Math.abs(after[name]!.y - y), name).toBeLessThanOrEqual(1);
      }
    });
  }
}

const RUSSIA = '?focus=russia';
const CRIMEA = '?at=2014-03-18';
for (const [width, path] of [
  [390, ''], [390, 'uk/'], [768, ''], [768, 'uk/'], [1024, ''], [1440, ''],
  // What the address asks for is another page than the one that was built, and takes its place without pushing anything.
  [390, RUSSIA], [390, `uk/${RUSSIA}`], [768, `uk/${RUSSIA}`], [1024, CRIMEA], [1440, RUSSIA], [1440, `uk/${RUSSIA}`]
] as const) {
  test(`at ${width} pixels ${path || 'en/'} nothing on the page shifts while it loads`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await holdBack(page);
    await page.goto(path);
    await expect(page.locator('svg.live')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('main[data-settled="true"] .rest')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.001);
  });
}

test('what an address asks for is waited for three seconds; then the page is there as it was built', async ({ page }) => {
  await page.route('**/data/dossier.json', () => {}); // Never answered.
  // Looked at from inside, frame by frame: from outside a busy machine may look too late.
  await page.addInitScript(() => {
    const seen = ((globalThis as unknown as { seen: { hidden?: number; shown?: number } }).seen = {} as { hidden?: number; shown?: number });
    const look = (now: number): void => {
      const rest = document.querySelector('.explorer[data-settled="false"] .rest');
      if (rest && getComputedStyle(rest).visibility === 'hidden') seen.hidden ??= now;
      else if (rest) seen.shown ??= now;
      if (seen.shown === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(RUSSIA, { waitUntil: 'commit' });
  const seen = (): Promise<{ hidden?: number; shown?: number }> => page.evaluate(() => (globalThis as unknown as { seen: { hidden?: number; shown?: number } }).seen);
  await expect.poll(async () => (await seen()).shown).toBeDefined();
  const { hidden, shown } = await seen();
  expect(shown! - hidden!).toBeGreaterThan(2900);
  await expect(page.locator('.rest').first()).toBeVisible();
});

test.describe('without script on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  for (const lang of ['', 'uk/']) {
    test(`the strip of ${lang || 'en/'} leaves the door to the story free and still names its landmarks`, async ({ page }) => {
      await page.goto(lang);
      const door = (await page.locator('.doors .story').boundingBox())!;
      const strip = (await page.locator('.band-cell').boundingBox())!;
      expect(strip.y).toBeGreaterThanOrEqual(door.y + door.height);
      await expect(page.locator('.room .narrow').getByText('1994', { exact: false }).first()).toBeInViewport();
    });
  }
});

for (const [width, lang] of [[390, ''], [390, 'uk/'], [768, '']] as const) {
  test(`at ${width} pixels ${lang || 'en/'} the strip is as high before its script as after`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const height = async (): Promise<number> => (await page.locator('.band-cell').boundingBox())!.height;
    // Until the dossier comes the page stays as it was built, with its script.
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/dossier.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(lang);
    const before = await height();
    await expect(page.locator('svg.live')).toHaveCount(0);
    release();
    await expect(page.locator('svg.live')).toBeVisible({ timeout: 20_000 });
    expect(await height()).toBe(before);
  });
}
