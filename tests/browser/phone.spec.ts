// The first screen of a phone: the question, its answer, the whole picture and the doors to the rest.
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ready = async (page: import('@playwright/test').Page, path = ''): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('svg.live')).toBeVisible();
};
const bottomOf = async (one: import('@playwright/test').Locator): Promise<number> => {
  const box = (await one.boundingBox())!;
  return box.y + box.height;
};

test('the first screen holds summary, graph, stops and the way to the story, above a strip of the timeline', async ({ page }) => {
  await ready(page);
  const strip = (await page.locator('div.band').boundingBox())!;
  expect(strip.height).toBeLessThanOrEqual(90);
  expect(strip.y + strip.height).toBeLessThanOrEqual(845);
  expect((await page.locator('#graph').boundingBox())!.height).toBe(222);
  expect(await bottomOf(page.locator('#graph'))).toBeLessThan(strip.y);
  const stop = page.locator('.doors').getByRole('link', { name: '2025 drafts' });
  // A link, so that a press before the script has come is not lost.
  await expect(stop).toHaveAttribute('href', /^\?at=\d{4}-\d\d-\d\d$/);
  expect(await bottomOf(stop)).toBeLessThan(strip.y);
  await stop.click();
  await expect(stop).toHaveAttribute('aria-current', 'true');
  expect(await bottomOf(page.getByRole('link', { name: 'Read the story' }))).toBeLessThanOrEqual(strip.y);
  await ready(page, 'uk/');
  expect(await bottomOf(page.locator('p.stops a').last())).toBeLessThanOrEqual(844);
});

test('the stop that the day has reached is marked, as on the timeline', async ({ page }) => {
  const marked = page.locator('.doors .stops [aria-current]');
  for (const [path, stop] of [['', '2025 drafts'], ['?at=1993-06-01', null], ['?at=2014-03-18', '2014 Crimea'], ['?at=2020-01-01', '2014 Crimea'], ['uk/?at=2023-01-01', '2022 вторгнення']] as const) {
    await ready(page, path);
    if (stop) await expect(marked).toHaveText([stop]);
    else await expect(marked).toHaveCount(0);
  }
});

test('the strip opens to its buttons under a finger and under the keyboard', async ({ page }) => {
  await ready(page);
  const grip = page.getByRole('button', { name: 'Eras, steps and zoom' });
  await grip.tap();
  await expect(grip).toHaveAttribute('aria-expanded', 'true');
  expect((await page.locator('.timeline div.bar').boundingBox())!.height).toBe(44);
  await grip.tap();
  await expect.poll(async () => (await page.locator('.timeline div.bar').boundingBox())!.height).toBe(0);
  await grip.focus();
  await page.keyboard.press('Tab');
  expect((await page.locator('.timeline div.bar').boundingBox())!.height).toBe(44);
  await expect(page.locator('.timeline div.bar :focus')).toBeInViewport({ ratio: 1 });
});

for (const width of [320, 360, 390]) {
  test(`nothing runs off sideways at ${width} pixels, in either language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['', 'uk/', '?at=2014-03-18&focus=russia', 'uk/?at=2014-03-18&focus=russia']) {
      await ready(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });
}

for (const [width, height] of [[1180, 820], [820, 1180]] as const) {
  test.describe(`a tablet of ${width} pixels`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });
    test('has targets of 44 pixels for a finger', async ({ page }) => {
      await ready(page, '?at=2014-03-18&from=2010-01-01&to=2018-12-31');
      const small = await page.locator('.bar :is(a, button, select):visible, .step a, .words label:visible, svg.live .part').evaluateAll((all) => all.map((one) => {
        const box = one.getBoundingClientRect();
        return { box, name: one.getAttribute('aria-label') ?? one.textContent.trim() };
      }).filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 43.5).map(({ box, name }) => `${name}: ${box.width} by ${box.height}`));
      expect(small).toEqual([]);
    });
  });
}

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 667, height: 375 } });
  test('has the picture of wider grounds, at the height that its names need', async ({ page }) => {
    await ready(page, 'uk/');
    expect((await page.locator('#graph').boundingBox())!.height).toBe(380);
    const still = await page.locator('#graph svg').first().boundingBox();
    expect(still!.height).toBeLessThanOrEqual(381);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
