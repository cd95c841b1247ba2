// A dossier of 5,000 actors and 20,000 promises in the real explorer: it opens folded, the table comes in portions, and no task freezes the page.
import { expect, test } from '@playwright/test';
import { openLarge } from './large-record.ts';

/** The longest task of opening is under a quarter of a second on a quiet machine of two cores; the bound stands at ten times that. */
const LONGEST_TASK = 2500;

test('it opens, lists its promises in portions, finds an actor in the whole network, and never freezes', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const longest: number[] = ((globalThis as unknown as { longest: number[] }).longest = []);
    new PerformanceObserver((list) => longest.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  });
  /** Waits without a task of its own that is worth the name: a locator that is awaited or asked for by role reads the whole page, seconds at this size. */
  const there = (selector: string, times = 1): Promise<unknown> =>
    page.waitForFunction(([what, count]) => document.querySelectorAll(what).length === count, [selector, times] as const, { timeout: 60_000 });
  const press = (name: string): Promise<void> =>
    page.evaluate((wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent.includes(wanted))!.click(), name);
  await openLarge(page, { actors: 5000, promises: 20_000, query: '?lens=standing' });
  await there('main[data-ready="true"]');
  await there('tr[data-commitment]', 500);
  expect(await page.evaluate(() => document.querySelector('main')!.textContent)).toMatch(/The first 500 of \d{2},\d{3} promises are listed/);
  await press('List 500 more');
  await there('tr[data-commitment]', 1000);
  await press('Show every actor');
  await there('#graph .whole:not(:has(.wait)) canvas');
  const field = page.locator('#graph [role=search] input');
  await field.fill('Actor 12');
  await field.press('Enter');
  await there('#focus-heading');
  expect(await page.evaluate(() => document.querySelector('#focus-heading')!.textContent)).toContain('Actor 12');
  const tasks = await page.evaluate(() => (globalThis as unknown as { longest: number[] }).longest);
  expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK);
  expect(errors).toEqual([]);
});

test('where drawing every actor takes long, it tells how far it is, and a press of Cancel brings the folded graph back', async ({ page }) => {
  test.slow();
  // Whoever presses Cancel as soon as it is there; the press comes from inside. Each look at the clock costs five milliseconds once it is slow, as on a machine that is.
  await page.addInitScript(() => {
    const heard = ((globalThis as unknown as { heard: { share: number; isSlow: boolean } }).heard = { share: -1, isSlow: false });
    const now = performance.now.bind(performance);
    let late = 0;
    performance.now = () => now() + (late += heard.isSlow ? 5 : 0);
    new MutationObserver(() => {
      const button = document.querySelector<HTMLButtonElement>('#graph .wait button');
      if (!button || heard.share >= 0) return;
      button.focus();
      heard.share = document.querySelector<HTMLProgressElement>('#graph .wait progress')!.value;
      button.click();
    }).observe(document, { childList: true, subtree: true });
  });
  await openLarge(page, { actors: 5000, promises: 20_000, query: '' });
  await expect(page.locator('main[data-ready="true"]')).toBeAttached({ timeout: 60_000 });
  const every = page.getByRole('button', { name: 'Every actor' });
  await expect(every).toBeEnabled();
  const slowed = (isSlow: boolean): Promise<void> => page.evaluate((is) => void ((globalThis as unknown as { heard: { isSlow: boolean } }).heard.isSlow = is), isSlow);
  await slowed(true);
  await every.click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { heard: { share: number } }).heard.share), { timeout: 30_000 }).toBeGreaterThan(0);
  await slowed(false);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: { share: number } }).heard.share)).toBeLessThan(1);
  await expect(page.locator('#graph .whole')).toHaveCount(0);
  await expect(page.locator('#graph .still, #graph .stage').first()).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.has('whole')).toBe(false);
  await expect(every, 'the keyboard goes on where it began').toBeFocused();
  // Asked for once more it is drawn to its end.
  await every.click();
  await expect(page.locator('.legend ul li').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('#graph .wait')).toHaveCount(0, { timeout: 30_000 });
});
