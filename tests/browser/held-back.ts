// What an address asks for is held back for three seconds (`unseen` in the explorer): on a machine under load, as long as it takes.
import type { Page } from '@playwright/test';

/** Lets this page's animations take twenty times as long, on every document that it opens. */
export async function holdBack(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Animation.enable');
  await tools.send('Animation.setPlaybackRate', { playbackRate: 0.05 });
}
