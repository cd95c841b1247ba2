// The head of the page fits every screen: nothing wraps, overlaps or is cut, and every page can be reached from it.
import { expect, test } from './watched-page.ts';

const WIDTHS = [320, 360, 390, 480, 600, 767, 768, 900, 1023, 1024, 1180, 1339, 1340, 1366, 1439, 1440, 1599, 1600, 1920];

for (const lang of ['', 'uk/']) {
  test(`${lang || 'en/'} the head fits at every width, and what does not fit is in the menu`, async ({ page }) => {
    await page.goto(`${lang}about/`);
    const wanted = await page.locator('header a').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')))].length);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('header > *, header > nav.row > *, header .tools > *')]
          .filter((one) => one.checkVisibility() && !one.closest('.menu nav') && one.getClientRects().length > 0);
        const leaves = shown.filter((one) => !shown.some((other) => other !== one && one.contains(other)));
        const head = document.querySelector('header')!.getBoundingClientRect();
        return leaves.flatMap((one, i) => {
          const box = one.getBoundingClientRect();
          const text = one.innerText.trim();
          if (box.top > head.bottom) return [];
          return [
            ...(box.left < -0.5 || box.right > innerWidth + 0.5 ? [`${text} is cut`] : []),
            ...(one.scrollWidth > box.width + 6 ? [`${text} overflows`] : []),
            ...(box.height > head.height + 1 ? [`${text} wraps`] : []),
            ...leaves.slice(i + 1).flatMap((other) => {
              const next = other.getBoundingClientRect();
              return box.left < next.right - 0.5 && next.left < box.right - 0.5 && box.top < next.bottom - 0.5 && next.top < box.bottom - 0.5 ? [`${text} lies on ${other.innerText.trim()}`] : [];
            })
          ];
        });
      });
      expect(faults, `at ${width}`).toEqual([]);
      expect(await page.locator('header .title a').evaluate((one) => one.scrollWidth - one.clientWidth), `title cut at ${width}`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `sideways scroll at ${width}`).toBeLessThanOrEqual(0);
      const summary = page.locator('header summary');
      if (await summary.isVisible()) await summary.click();
      const reached = await page.locator('header a').evaluateAll((all) =>
        [...new Set(all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href')))].length);
      // A phone's explorer alone hides the title, which leads where "Explore" does.
      expect(reached, `reachable at ${width}`).toBe(wanted);
      if (await summary.isVisible()) await summary.click();
    }
  });
}

test('the menu closes on Escape and by a click beside it, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('about/');
  const menu = page.locator('header details');
  await page.locator('header summary').click();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(page.locator('header summary')).toBeFocused();
  await page.locator('header summary').click();
  await page.mouse.click(200, 780);
  await expect(menu).not.toHaveAttribute('open');
});
