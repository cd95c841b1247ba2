// Fingers on a page, for the tests that touch it.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export type Point = { x: number; y: number };

/** Fingers that move from some points to others, as the browser gets them from a screen. */
export async function swipe(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (share: number): Point[] => from.map((one, i) => ({ x: one.x + (to[i]!.x - one.x) * share, y: one.y + (to[i]!.y - one.y) * share }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 8; step += 1) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
    await page.waitForTimeout(16);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Brings the page to where it was, and waits until nothing scrolls it any more. */
export async function scrolledBack(page: Page, top: number): Promise<void> {
  let still = 0;
  await expect.poll(async () => {
    const there = await page.evaluate((to) => {
      const before = scrollY;
      scrollTo({ top: to, behavior: 'instant' });
      return before === to;
    }, top);
    still = there ? still + 1 : 0;
    return still;
  }, { intervals: [100] }).toBeGreaterThan(3);
}
