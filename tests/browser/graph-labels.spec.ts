// What is measured on the record without a browser holds in one: as the letters are really drawn, in the still picture and on
// the canvas, no name lies on another, on a circle or on a mark, none leaves the ground and none is missing.
import type { Page } from '@playwright/test';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { ledger } from './read-graph.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const days = [...new Set(ledger.dossier.dossier.landmarks!.map((id) => formatDay(earliestDay(ledger.events.get(id)!.date))))];
const PAGES = [[1440, 900], [768, 1024], [390, 844]] as const;

interface Box { readonly says: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
interface Ground { readonly width: number; readonly height: number; readonly labels: readonly Box[]; readonly discs: readonly Box[] }

/** What is wrong with these labels: letters may come as near to each other as a pixel. */
function wrong({ width, height, labels, discs }: Ground): string[] {
  const meet = (a: Box, b: Box): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return [
    ...labels.flatMap((one, at) => [...labels.slice(at + 1), ...discs].filter((other) => meet(one, other)).map(({ says }) => `${one.says} × ${says}`)),
    ...labels.filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1).map(({ says }) => `${says} is cut`),
    ...labels.filter(({ says, left, right }) => says === '' || right - left < 4).map(() => 'a name is missing')
  ];
}

/** The labels of the still picture where the browser has put them, and the circles of those that it names. */
const inStill = (page: Page): Promise<Ground> => page.evaluate(() => {
  const picture = document.querySelector<SVGSVGElement>('#graph svg.picture')!;
  const [of, scale] = [picture.getBoundingClientRect(), picture.viewBox.baseVal.width / picture.getBoundingClientRect().width];
  const boxOf = (one: Element, says: string, less: number) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return { says, left: (left - of.left) * scale, right: (right - of.left) * scale, top: (top - of.top) * scale + less, bottom: (bottom - of.top) * scale - less };
  };
  const all = (selector: string): Element[] => [...picture.querySelectorAll(selector)];
  // A face's box is higher than its letters.
  const labels = all('.node:not(.centre) .name, text.sector, text.note, text.text').map((one) => boxOf(one, one.textContent.replace(/\s+/g, ' ').trim(), 3.5));
  const signs = all('.mark .patch').map((one) => boxOf(one, 'a mark', 0));
  const discs = all('.node .disc').map((one) => boxOf(one, 'a circle', 0));
  const { width, height } = picture.viewBox.baseVal;
  return { width, height, labels, discs: [...discs, ...signs] };
});

/** The labels of the canvas as Cytoscape measures and sets them, and its circles. */
const onCanvas = (page: Page): Promise<Ground> => page.evaluate(() => {
  interface Sides { x1: number; x2: number; y1: number; y2: number }
  interface Drawn { style: (name: string) => string; boundingBox: (of: object) => Sides; hasClass: (name: string) => boolean }
  interface Stage { _cyreg: { cy: { nodes: (which: string) => { map: <T>(to: (one: Drawn) => T) => T[] }; extent: () => Sides } } }
  const { cy } = (document.querySelector('.stage') as unknown as Stage)._cyreg;
  const only = (kept: string): object => Object.fromEntries(['includeNodes', 'includeEdges', 'includeLabels', 'includeOverlays', 'includeUnderlays', 'includeOutlines'].map((part) => [part, part === kept]));
  const boxOf = ({ x1, x2, y1, y2 }: Sides, says: string, less: number) => ({ says, left: x1 + less, right: x2 - less, top: y1 + less, bottom: y2 - less });
  const labels = cy.nodes('.actor').map((one) => (one.hasClass('centre') ? [] : [boxOf(one.boundingBox(only('includeLabels')), one.style('label').replaceAll('\n', ' '), 4)])).flat();
  const discs = cy.nodes('.actor').map((one) => boxOf(one.boundingBox(only('includeNodes')), 'a circle', 1));
  const { x2, y2 } = cy.extent();
  return { width: x2, height: y2, labels, discs };
});

for (const date of days) {
  test(`on ${date} every name of the still picture stands clear, at every width`, async ({ page }) => {
    await page.setViewportSize({ width: PAGES[0][0], height: PAGES[0][1] });
    await page.goto(`?at=${date}`);
    await expect(page.locator('main[data-settled="true"] time').first()).toHaveAttribute('datetime', date, { timeout: 30_000 });
    await page.evaluate(() => document.fonts.ready);
    for (const [width, height] of PAGES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => {
        const { viewBox, parentElement } = document.querySelector<SVGSVGElement>('#graph svg.picture')!;
        return Math.abs(viewBox.baseVal.width - parentElement!.clientWidth);
      }), 'drawn for its ground').toBeLessThanOrEqual(1);
      const seen = await inStill(page);
      expect(seen.labels.length).toBeGreaterThan(5);
      expect(wrong(seen), `at ${width} pixels`).toEqual([]);
    }
  });
}

for (const [width, height] of PAGES) {
  test(`at ${width} pixels every name of the canvas does, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const lang of ['', 'uk/']) {
      await page.goto(lang);
      await wantGraph(page);
      await page.evaluate(() => document.fonts.ready);
      for (const date of days) {
        await page.evaluate((asked) => {
          history.replaceState(history.state, '', asked);
          dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
        }, `?at=${date}`);
        await expect(page.locator('main time').first()).toHaveAttribute('datetime', date);
        await page.evaluate(async () => {
          for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        });
        const seen = await onCanvas(page);
        expect(seen.labels.length).toBeGreaterThan(5);
        expect(wrong(seen), `${date} ${lang}`).toEqual([]);
      }
    }
  });
}
