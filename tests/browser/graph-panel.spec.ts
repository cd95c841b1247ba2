// What a reader does with the graph's panel: asks its legend for one kind, opens a circle of several, takes the picture along,
// and looks at a draft as if it were in force.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

async function opened(page: Page, query = ''): Promise<void> {
  await page.goto(query);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await wantGraph(page);
}
const rows = (page: Page): Promise<number> => page.locator('tr[data-commitment]').count();
const asked = (page: Page, key: string): Promise<string | null> => page.evaluate((name) => new URL(location.href).searchParams.get(name), key);
const names = (page: Page): Promise<string[]> => page.locator('#graph [data-stop]').evaluateAll((all) => all.map((one) => one.getAttribute('data-stop')!));

test('a click on the legend shows that alone, in the graph and in the table, and a second one shows all again', async ({ page }) => {
  await opened(page);
  const all = await rows(page);
  for (const [lens, filter] of [['standing', 'standing'], ['force', 'value'], ['strength', 'value']] as const) {
    await page.getByLabel('Colours show').selectOption(lens);
    const item = page.locator('.legend ul button').first();
    await item.click();
    await expect(item).toHaveAttribute('aria-pressed', 'true');
    expect(await rows(page), lens).toBeLessThan(all);
    expect(await page.locator('.legend ul button[title] svg line:not([stroke-dasharray])').count(), `only one line is left under ${lens}`).toBe(1);
    await expect.poll(() => asked(page, filter)).not.toBeNull();
    await item.click();
    expect(await rows(page), lens).toBe(all);
  }
});

test('a circle of several opens into a list, one of them steps out of it, and Escape folds it again', async ({ page }) => {
  await opened(page, '?at=2025-12-24');
  const before = await names(page);
  await page.locator('#graph [data-stop="node:fold-left"]').focus();
  await page.keyboard.press('Enter');
  const list = page.locator('#graph').getByRole('list').or(page.getByRole('dialog')).last();
  await expect(list).toBeVisible();
  // Closed again, the keyboard is where it was; with a choice it is at what has been chosen.
  for (const close of [() => page.keyboard.press('Escape'), () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter')]) {
    await close();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('#graph [data-stop="node:fold-left"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeFocused();
  }
  const member = page.locator('#graph button', { hasText: 'Estonia' });
  await member.press('Enter');
  await expect(page.locator('#focus-heading')).toContainText('Estonia');
  await expect(page.locator('#focus-heading')).toBeFocused();
  expect(await names(page)).toContain('node:estonia');
  await page.locator('#graph [data-stop="node:estonia"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toEqual(before);
});

async function taken(page: Page, choice: string, menu = 'Take along'): Promise<Download> {
  const waiting = page.waitForEvent('download');
  if (!(await page.getByRole('button', { name: choice }).isVisible())) await page.getByText(menu).click();
  await page.getByRole('button', { name: choice }).click();
  return waiting;
}

test('the picture taken along keeps its text as text, with title, day, who holds what broken, credit, licence and address', async ({ page }) => {
  await opened(page, '?at=2014-03-18');
  const svg = await readFile(await (await taken(page, 'Picture (SVG)')).path(), 'utf8');
  for (const text of ['Who promised Ukraine what?', '18 March 2014', 'held broken by', 'Pledgeline', 'CC BY 4.0', 'at=2014-03-18', 'The record ends on']) expect(svg).toContain(text);
  expect(svg).toMatch(/<tspan[^>]*>United States<\/tspan>/);
  const legend = svg.slice(svg.indexOf('data-part="legend"'));
  for (const label of await page.locator('.legend li').allTextContents()) expect(legend, 'the legend is below the picture').toContain(`>${label.trim()}</text>`);
  expect(svg).not.toMatch(/<image|href="http(?!:\/\/127|:\/\/www\.w3)/);
  const png = await readFile(await (await taken(page, 'Picture (PNG, double size)')).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const size = await page.evaluate(() => document.querySelector('#graph')!.clientWidth);
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(size * 2);
  const csv = await readFile(await (await taken(page, 'Table (CSV)')).path(), 'utf8');
  expect(csv.trim().split(/\r?\n/).length).toBeGreaterThanOrEqual((await rows(page)) + 1);
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  expect(head).toMatch(/^date,recordEnds,.*,dossier,credit,licence,view$/);
  for (const line of lines) expect(line).toMatch(/^2014-03-18,2025-12-29,.*Pledgeline,CC BY 4\.0,http.*at=2014-03-18$/);
});

test('the link to the view is copied as it stands in the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page, '?at=2014-03-18&focus=russia');
  await page.getByText('Take along').click();
  await page.getByRole('button', { name: 'Copy the link to this view' }).click();
  await expect(page.locator('main [role="status"]')).toContainText('The link is copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a draft as if in force adds its promises beside those that stand, says that nobody agreed to them, and leaves again', async ({ page }) => {
  await opened(page, '?at=2025-12-24');
  const before = await names(page);
  const choice = page.getByLabel('As if in force');
  const draft = await choice.locator('option').nth(1).getAttribute('value');
  await choice.selectOption(draft);
  await expect.poll(() => asked(page, 'web')).toBe(draft);
  await expect(page.locator('#web-heading')).toContainText('As if in force');
  await expect(page.getByText('Nobody has agreed to')).toBeVisible();
  const added = (await names(page)).filter((name) => name.endsWith('--added'));
  expect(added.length).toBeGreaterThan(0);
  await expect(page.locator(`#graph [data-stop="${added[0]}"]`)).toHaveAttribute('aria-label', /If the draft were in force/);
  await expect(page.locator('.legend ul')).toContainText('added by the draft');
  await page.getByRole('button', { name: 'Back to the record as it is' }).click();
  await expect.poll(() => names(page)).toEqual(before);
  await expect.poll(() => asked(page, 'web')).toBeNull();
});

interface Drawn { readonly cy: { edges: (selector: string) => { length: number } } }
for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`what begins, ends or breaks on a day is marked on its lines for a moment and listed (motion: ${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await opened(page, '?at=2014-03-15');
    await page.evaluate(() => {
      const { cy } = (document.querySelector('.stage') as unknown as { _cyreg: Drawn })._cyreg;
      const marked: number[] = ((globalThis as unknown as { marked: number[] }).marked = []);
      setInterval(() => marked.push(cy.edges('.changed, .ending').length), 50);
    });
    const marked = (): Promise<number[]> => page.evaluate(() => (globalThis as unknown as { marked: number[] }).marked);
    expect(Math.max(0, ...await marked())).toBe(0);
    await page.getByRole('link', { name: 'Later: 18 March 2014' }).click();
    await expect.poll(async () => Math.max(0, ...await marked())).toBeGreaterThan(0);
    await expect.poll(async () => (await marked()).at(-1)).toBe(0);
    await expect(page.locator('main')).toContainText(/On this day\s+Russia declares Crimea annexed/);
  });
}

for (const [colorScheme, ink, ground] of [['light', 'rgb(0,0,0)', 'rgb(255,255,255)'], ['dark', 'rgb(255,255,255)', 'rgb(0,0,0)']] as const) test(`in a reader’s own ${colorScheme} colours the canvas has them, not names of colours that it does not know`, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await opened(page);
  const read = (): Promise<string[]> => page.evaluate(() => {
    interface Styled { style: (name: string) => string }
    const { cy } = (document.querySelector('.stage') as unknown as { _cyreg: { cy: { nodes: (of: string) => Styled } } })._cyreg;
    const discs = cy.nodes('.centre');
    return [discs.style('background-color'), discs.style('color')];
  });
  /** How many pixels of what is painted have a hue: colours of ours, where the reader's own have none. */
  const hued = (): Promise<{ hued: number; painted: number }> => page.evaluate(() => {
    const told = { hued: 0, painted: 0 };
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3]! < 64) continue;
        told.painted += 1;
        if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) - Math.min(data[at]!, data[at + 1]!, data[at + 2]!) > 24) told.hued += 1;
      }
    }
    return told;
  });
  expect(await read()).toEqual([ink, ground]);
  const { hued: coloured, painted } = await hued();
  expect(painted).toBeGreaterThan(2000);
  expect(coloured).toBe(0);
});

test('a view is the same picture to the pixel, however a reader came to it', async ({ page }) => {
  const goTo = (query: string): Promise<void> => page.evaluate(async (asked) => {
    history.replaceState(history.state, '', asked);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  }, query);
  const painted = (): Promise<string> => page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas')];
    const whole = Object.assign(document.createElement('canvas'), { width: canvases[0]!.width, height: canvases[0]!.height });
    for (const canvas of canvases) whole.getContext('2d')!.drawImage(canvas, 0, 0);
    return whole.toDataURL();
  });
  await opened(page, '?at=2022-03-29');
  // At rest: once the focus has been rehearsed, which paints the same again.
  let fresh = '';
  await expect.poll(async () => { const last = fresh; fresh = await painted(); return fresh === last; }, { intervals: [300] }).toBe(true);
  for (const query of ['?at=1994-12-05', '?at=2014-03-18&focus=russia', '?at=2025-12-29', '?at=2025-12-29&focus=united-states', '?at=2022-03-29']) await goTo(query);
  // What began or ended on the day is marked for a moment.
  await expect.poll(async () => (await painted()) === fresh, 'the same').toBe(true);
});

test('on paper the graph stands whole in its place, with what its lines and signs mean under it', async ({ page }) => {
  await opened(page);
  await page.emulateMedia({ media: 'print' });
  const boxOf = async (of: string): Promise<{ x: number; y: number; width: number; height: number }> => (await page.locator(of).first().boundingBox())!;
  const [ground, canvas, legend] = [await boxOf('#graph'), await boxOf('#graph .stage canvas'), await boxOf('.foot .legend ul')];
  expect(canvas.width).toBeGreaterThan(300);
  for (const [from, to] of [[ground.x, canvas.x], [ground.y, canvas.y], [canvas.x + canvas.width, ground.x + ground.width], [canvas.y + canvas.height, ground.y + ground.height], [ground.y + ground.height, legend.y]] as const) expect(to).toBeGreaterThanOrEqual(from - 1);
  await expect(page.locator('.foot .legend ul')).toContainText('pledged');
});

test('what a graph in the dark has been painted with stays off the paper: the still picture stands there, whole, in the paper’s colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await opened(page, 'uk/?at=2014-03-18&focus=russia');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const still = page.locator('#graph .still svg');
  await expect(still).toBeVisible();
  await expect(page.locator('#graph .stage')).toBeHidden();
  await expect(still.locator('[data-node="russia"] .name')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  const [ground, picture] = [(await page.locator('#graph').boundingBox())!, (await still.boundingBox())!];
  expect(picture.y + picture.height).toBeLessThanOrEqual(ground.y + ground.height + 1);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(still).toHaveCount(0);
  await expect(page.locator('#graph .stage')).toBeVisible();
});

test('no word under a picture taken along is cut where it is opened without the site’s faces', async ({ page, context }) => {
  await opened(page, 'uk/?at=2014-03-18&focus=russia');
  const path = await (await taken(page, 'Зображення (SVG)', 'Узяти з собою')).path();
  const alone = await context.newPage();
  await alone.setContent(await readFile(path, 'utf8'));
  const beyond = await alone.evaluate(() => {
    const svg = document.querySelector('svg')!;
    for (const text of svg.querySelectorAll('text')) text.setAttribute('font-family', 'DejaVu Sans, Verdana, sans-serif');
    const { right } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll(':scope > text, [data-part="legend"] text')].filter((text) => text.getBoundingClientRect().right > right).map((text) => text.textContent);
  });
  expect(beyond).toEqual([]);
});

test('in a reader’s own colours the door to the story can be read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const door = page.locator('a.story');
  await expect(door).toHaveCSS('forced-color-adjust', 'none');
  expect(await door.evaluate((one) => getComputedStyle(one).color !== getComputedStyle(one).backgroundColor)).toBe(true);
});
