// A graph in somebody's article under fingers: one scrolls the article, two bring the graph closer.
import { scrolledBack, swipe } from './fingers.ts';
import { expect, framesOf, test } from './host-pages.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('one finger on the graph scrolls the host, two zoom the graph, and a button shows it whole again', async ({ page, host }) => {
  await host.open({
    head: '<meta name="viewport" content="width=device-width">',
    body: `<p>Before</p><iframe src="${host.site}embed/graph/?at=2014-03-18" width="340" height="900" title="Promises" scrolling="no"></iframe><div style="height:2000px"></div>`
  });
  const inside = framesOf(page)[0]!;
  const stop = inside.locator('[data-stop="node:russia"]');
  await expect(stop).toBeVisible({ timeout: 20_000 });
  const box = (await stop.boundingBox())!;
  const at = { x: 170, y: Math.min(box.y + 40, 500) };
  await swipe(page, [at], [{ x: at.x, y: at.y - 250 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await scrolledBack(page, 0);
  const apart = async (): Promise<number> => Math.abs((await stop.boundingBox())!.x - (await inside.locator('[data-stop="node:united-states"]').boundingBox())!.x);
  const before = await apart();
  await swipe(page, [{ x: at.x - 20, y: at.y }, { x: at.x + 20, y: at.y }], [{ x: at.x - 60, y: at.y }, { x: at.x + 60, y: at.y }]);
  await expect.poll(apart).toBeGreaterThan(before * 1.8);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await swipe(page, [at], [{ x: at.x, y: at.y - 250 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await scrolledBack(page, 0);
  await inside.getByRole('button', { name: 'All of it' }).tap();
  await expect.poll(apart).toBeCloseTo(before, 0);
  expect(host.wrong).toEqual([]);
});
