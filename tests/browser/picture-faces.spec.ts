// A picture taken along as PNG is set in the site's own faces: letters, figures and signs, in both languages.
import { readFile } from 'node:fs/promises';
import { expect, test } from './watched-page.ts';

interface Line {
  readonly font: string;
  /** The same size and weight in whatever the machine has. */
  readonly other: string;
  readonly text: string;
  /** Where the line stands in the picture, px of its own. */
  readonly base: number;
  readonly size: number;
}
interface Measured { readonly ink: number; readonly ours: number; readonly others: number }
const MARGIN = 24;

for (const lang of ['', 'uk/']) {
  test(`heading and day of the PNG of ${lang || 'en/'} are as wide as in the site's faces`, async ({ page }) => {
    await page.goto(`${lang}?at=2014-03-18`);
    await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
    await page.locator('.switches details summary').last().click();
    const waiting = page.waitForEvent('download');
    await page.locator('.switches button', { hasText: 'PNG' }).click();
    const png = await readFile(await (await waiting).path(), 'base64');
    const lines: Line[] = await page.evaluate(() => [
      { font: '650 21px "Source Serif 4"', other: '650 21px serif', text: document.querySelector('header a')!.textContent!.trim(), base: 34, size: 21 },
      { font: '400 13px "Source Sans 3"', other: '400 13px sans-serif', text: document.querySelector('#graph svg title')!.textContent!.trim(), base: 55, size: 13 }
    ]);
    for (const line of lines) {
      const { ink, ours, others } = await page.evaluate(measured, { png, line, margin: MARGIN });
      expect(Math.abs(ours - others), `${line.text}: another face would show`).toBeGreaterThan(4);
      expect(Math.abs(ink - ours), line.text).toBeLessThanOrEqual(1.5);
    }
  });
}

/** In the page: how far the ink of a line of the picture reaches, and how far its text would in our face and in another's. */
async function measured({ png, line, margin }: { png: string; line: Line; margin: number }): Promise<Measured> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  const top = 2 * (line.base - Math.round(line.size * 0.6));
  const { data, width, height } = pen.getImageData(0, top, picture.width, 2 * line.base - top);
  let last = 0;
  for (let at = 0; at < width * height; at += 1) {
    const isInk = [0, 1, 2].some((part) => Math.abs(data[4 * at + part]! - data[part]!) > 60);
    if (isInk) last = Math.max(last, at % width);
  }
  const reach = (font: string): number => {
    pen.font = font;
    return pen.measureText(line.text).actualBoundingBoxRight;
  };
  await document.fonts.load(line.font, line.text);
  return { ink: (last + 1) / 2 - margin, ours: reach(line.font), others: reach(line.other) };
}
