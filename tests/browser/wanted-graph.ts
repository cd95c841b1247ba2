// The graph's canvas is fetched once a reader wants it.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Tells the graph that a pointer has come, and waits until its canvas is there and painted. */
export async function wantGraph(page: Page): Promise<void> {
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await page.locator('#graph .still').dispatchEvent('pointerover');
  await expect(page.locator('.stage:not(.waiting)')).toBeVisible({ timeout: 30_000 });
  // It is painted with the frame in which the still picture goes: between the two it is there and empty.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}
