// A reader leaves the site and comes back, has it open twice, or reads with larger letters: nothing is lost or moved.
import type { Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const PLACE = '?at=2014-06-01&focus=russia&from=2013-01-01&to=2016-12-31';
async function opened(page: Page, query: string, lang = ''): Promise<void> {
  await page.goto(`${lang}${query}`);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('svg.live')).toBeVisible();
}
const place = (page: Page) => page.evaluate(() => ({
  query: location.search, day: document.querySelector('main time')?.getAttribute('datetime'), focus: document.querySelector('#focus-heading')?.textContent?.trim(),
  window: document.querySelector('[data-part="move"]')?.getAttribute('aria-valuetext')
}));

test('who leaves the site and comes back finds day, window and focus as they were', async ({ page }) => {
  await page.addInitScript(() => {
    // What keeps a browser from holding the page as it is: a listener for its unloading.
    const heard = ((globalThis as unknown as { heard: string[] }).heard = [] as string[]);
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof add>) {
      if (/^(before)?unload$/.test(given[0])) heard.push(given[0]);
      add.apply(this, given);
    };
  });
  await opened(page, PLACE);
  await page.locator('svg.live [data-part="cursor"]').press('PageDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe('2014-06-01');
  const before = await place(page);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).not.toContain('unload');
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => place(page)).toEqual(before);
});

test('two tabs know nothing of each other', async ({ page, context }) => {
  await opened(page, PLACE);
  const other = await context.newPage();
  await opened(other, '?at=2022-03-01');
  const before = await place(page);
  await other.locator('svg.live [data-part="cursor"]').press('PageDown');
  await expect.poll(() => new URL(other.url()).searchParams.get('at')).not.toBe('2022-03-01');
  expect(await place(page)).toEqual(before);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  const moved = new URL(other.url()).searchParams.get('at');
  await page.reload();
  await expect(page.locator('svg.live')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => place(page)).toEqual(before);
  expect(new URL(other.url()).searchParams.get('at')).toBe(moved);
});

for (const [width, lang] of [[1280, ''], [768, 'uk/'], [390, 'uk/']] as const) {
  test(`with letters of twice the size no name of the timeline covers another or is cut, at ${width} pixels ${lang || 'en/'}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page, '?from=2014-01-01&to=2014-12-31', lang);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const wrong = await page.evaluate(() => {
      const drawing = document.querySelector('svg.live')!.getBoundingClientRect();
      // Buttons of a strip that is folded lie under it.
      const inReach = (one: Element, { x, y, width, height }: DOMRect): boolean => one.matches('text') || one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      const seen = [...document.querySelectorAll('svg.live text, .timeline .bar :is(button, a)')].map((one) => ({ one, says: one.textContent.trim(), box: one.getBoundingClientRect() }))
        .filter(({ one, says, box }) => says && box.width > 0 && inReach(one, box));
      const cut = seen.filter(({ box }) => box.left < drawing.left - 1 || box.right > drawing.right + 1).map(({ says }) => says);
      const over = seen.flatMap((a, at) => seen.slice(at + 1).filter((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        return across > 1 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6;
      }).map((b) => `${a.says} | ${b.says}`));
      return { cut, over, sideways: document.documentElement.scrollWidth - innerWidth };
    });
    expect(wrong).toEqual({ cut: [], over: [], sideways: 0 });
  });
}
