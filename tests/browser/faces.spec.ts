// Letters do not change under a reader's eyes: the page gives its faces a moment, never longer, and what stands in for them is as wide.
import { expect, test } from './watched-page.ts';

test('a page whose faces do not come is shown all the same, in faces of the machine', async ({ page }) => {
  await page.route('**/*.woff2', () => {}); // Never answered.
  await page.goto('about/', { waitUntil: 'commit' });
  await expect(page.locator('html:not([data-faces])')).toBeAttached();
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.includes('Source') && status === 'loaded'))).toEqual([]);
});

/** Milliseconds that a page waits for its faces at most, as theme.js has it. */
const MOMENT = 400;

test('a page whose faces come soon is first shown with them', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 250));
    await route.continue();
  });
  await page.goto('about/');
  await expect(page.locator('h1')).toBeVisible();
  const { painted, came } = await page.evaluate(async () => {
    await document.fonts.ready;
    // Words can be seen by a script before the browser has told when it painted them.
    const painted = await new Promise<number>((told) => {
      const observer = new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => told(startTime)));
      observer.observe({ type: 'paint', buffered: true });
    });
    const faces = performance.getEntriesByType('resource').filter(({ name }) => /source-(serif|sans)-latin\./.test(name)) as PerformanceResourceTiming[];
    return { painted, came: Math.max(...faces.map(({ responseEnd }) => responseEnd)) };
  });
  expect(came).toBeGreaterThan(250);
  expect(painted).toBeGreaterThanOrEqual(Math.min(came, MOMENT));
});

/** The sizes at which most words are set: the serif is drawn wider when it is small. */
const SET = [
  ['400 21px "Source Serif 4"', '400 21px', 'serif'], ['600 20px "Source Serif 4"', '700 20px', 'serif'],
  ['400 14px "Source Sans 3"', '400 14px', 'sans'], ['600 14px "Source Sans 3"', '700 14px', 'sans']
] as const;

for (const lang of ['', 'uk/']) {
  test(`what stands in for the faces sets the words of ${lang || 'en/'} as wide as they do`, async ({ page }) => {
    await page.goto(`${lang}about/`);
    const found = await page.evaluate(async (all) => {
      const words = document.querySelector('main')!.textContent!.match(/\p{L}{2,}/gu)!.slice(0, 400);
      const pen = document.createElement('canvas').getContext('2d')!;
      const width = (font: string): number => {
        pen.font = font;
        return words.reduce((sum, word) => sum + pen.measureText(word).width, 0);
      };
      const ratios: { name: string; ratio: number }[] = [];
      for (const [ours, set, family] of all) {
        await document.fonts.load(ours, words.join(' '));
        for (const kind of family === 'serif' ? ['Times', 'Noto Serif', 'DejaVu Serif'] : ['Arial', 'Roboto', 'DejaVu Sans']) {
          const name = `${set} "Like ${kind}"`;
          const [face] = await document.fonts.load(name).catch(() => []);
          if (face?.status === 'loaded') ratios.push({ name, ratio: width(name) / width(ours) });
        }
      }
      return ratios;
    }, SET);
    // Debian has DejaVu wherever it has a browser.
    for (const family of ['Serif', 'Sans']) expect(found.map(({ name }) => name), 'which faces of this machine stand in').toContainEqual(expect.stringContaining(`DejaVu ${family}`));
    for (const { name, ratio } of found) expect(Math.abs(ratio - 1), name).toBeLessThan(0.04);
  });
}
