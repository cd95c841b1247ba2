// A reader walks thirty-one years: by mouse, by wheel, by key, and by ear.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const ready = async (page: Page, query = '', lang = ''): Promise<void> => {
  await page.goto(`${lang}${query}`);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('svg.live')).toBeVisible();
};
const day = (page: Page): Locator => page.locator('main time').first();
const cursor = (page: Page): Locator => page.locator('svg.live [data-part="cursor"]');
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
/** Days that the window shows; the address has it once it rests. */
const windowDays = (page: Page): number => {
  const [from, to] = ['from', 'to'].map((key) => Date.parse(query(page).get(key) ?? ''));
  return Math.round(((to ?? 0) - (from ?? 0)) / 86_400_000) + 1;
};

test.beforeEach(async ({ page }) => page.setViewportSize({ width: 1280, height: 900 }));

test('drags the day, and the slider says the full date and what happened', async ({ page }) => {
  await ready(page, '?at=2014-03-18');
  await expect(cursor(page)).toHaveAttribute('aria-valuetext', '18 March 2014: Russia declares Crimea annexed');
  const box = (await cursor(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  const held = await cursor(page).getAttribute('aria-valuetext');
  await page.mouse.up();
  expect(held, 'not said anew while held').toContain('18 March 2014');
  const date = (await day(page).getAttribute('datetime'))!;
  expect(date > '2014-06-01').toBe(true);
  await expect(page).toHaveURL(new RegExp(`at=${date}`));
});

test('with Alt the day snaps to an event', async ({ page }) => {
  await ready(page, '?at=2014-03-10&from=2014-02-01&to=2014-05-01');
  const box = (await cursor(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  const perDay = (1280 - 136 - 232) / 90;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.keyboard.down('Alt');
  await page.mouse.move(x + perDay * 8 + 4, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  expect(await cursor(page).getAttribute('aria-valuetext')).not.toContain('no event');
});

test('a drag moves the window, Ctrl or ⌘ and the wheel zoom where the page scrolls, and zooming back returns', async ({ page }) => {
  await ready(page, '?at=2014-03-18&from=2013-01-01&to=2015-12-31');
  const plot = (await page.locator('svg.live').boundingBox())!;
  const [x, y] = [plot.x + 700, plot.y + 150];
  await page.mouse.move(x, y);
  expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  for (const key of ['Control', 'Meta']) {
    await page.keyboard.down(key);
    for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -120);
    await expect.poll(() => windowDays(page), key).toBeLessThan(400);
    for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 120);
    await page.keyboard.up(key);
    await expect.poll(() => Math.abs(windowDays(page) - 1095), key).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  const from = query(page).get('from')!;
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.waitForTimeout(150);
  await page.mouse.up();
  await expect.poll(() => query(page).get('from')! > from).toBe(true);
});

test('a plain wheel over the timeline is the page’s, a sideways one walks', async ({ page }) => {
  await ready(page);
  const plot = (await page.locator('svg.live').boundingBox())!;
  await page.mouse.move(plot.x + 700, plot.y + 150);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await ready(page, '?from=2014-01-01&to=2014-12-31');
  await page.mouse.move(plot.x + 700, plot.y + 150);
  await page.mouse.wheel(200, 0);
  await expect.poll(() => query(page).get('from')! > '2014-01-01').toBe(true);
});

test('keys do all of it: + and −, arrows, Home and End, the next event, the next change', async ({ page }) => {
  await ready(page, '?at=2014-03-18&from=2013-01-01&to=2015-12-31&focus=russia');
  await cursor(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => windowDays(page)).toBeLessThan(800);
  await page.keyboard.press('-');
  await expect.poll(() => Math.abs(windowDays(page) - 1095)).toBeLessThanOrEqual(2);
  await page.keyboard.press('PageDown');
  const next = (await day(page).getAttribute('datetime'))!;
  expect(next > '2014-03-18').toBe(true);
  await page.keyboard.press('PageUp');
  await expect(day(page)).toHaveAttribute('datetime', '2014-03-18');
  await page.keyboard.press('Shift+PageDown');
  const changed = (await day(page).getAttribute('datetime'))!;
  expect(changed >= next).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect((await day(page).getAttribute('datetime'))! < changed).toBe(true);
  await page.keyboard.press('End');
  await expect(day(page)).toHaveAttribute('datetime', '2025-12-29');
  await page.keyboard.press('Home');
  await expect(day(page)).toHaveAttribute('datetime', '1994-01-01');
});

test('what happened before the window is counted at its left edge', async ({ page }) => {
  await ready(page);
  await expect(page.locator('svg.live')).toContainText('17 earlier events');
  await ready(page, '?from=1949-04-04&to=2025-12-29');
  await expect(page.locator('svg.live')).not.toContainText('earlier event');
});

test('a day out of the window is brought back by a labelled arrow', async ({ page }) => {
  await ready(page, '?at=2014-03-18&from=2021-12-07&to=2023-07-10');
  await page.getByRole('button', { name: /Back to 18 Mar 2014/ }).click();
  await expect.poll(() => query(page).get('from')! < '2014-03-18').toBe(true);
  await expect(page.getByRole('button', { name: /Back to/ })).toHaveCount(0);
});

test('an era is fitted by its button and by a double click', async ({ page }) => {
  await ready(page);
  await page.getByRole('combobox', { name: 'Zoom to an era' }).selectOption({ index: 4 });
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^2021-11/);
  await page.getByRole('button', { name: 'Show the whole span' }).click();
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^1994/);
  const plot = (await page.locator('svg.live').boundingBox())!;
  await page.mouse.dblclick(plot.x + 500, plot.y + 76);
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^199[56]/);
  await expect(day(page), 'the day stays').toHaveAttribute('datetime', '2025-12-29');
});

test('the list of eras stands on the era shown, whatever was chosen in it before', async ({ page }) => {
  await ready(page);
  const list = page.getByRole('combobox', { name: 'Zoom to an era' });
  const shown = (): Promise<string> => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]!.label);
  const none = await shown();
  await list.selectOption({ index: 4 });
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^2021-11/);
  const era = await shown();
  expect(era).not.toBe(none);
  await list.selectOption({ index: 0 });
  await expect.poll(shown, 'no era is none to go to').toBe(era);
  await page.getByRole('button', { name: 'Show the whole span' }).click();
  await expect.poll(shown).toBe(none);
  await page.locator('svg.live').getByRole('group', { name: 'Zoom to an era' }).getByRole('button').nth(3).press('Enter');
  await expect.poll(shown).toBe(era);
});

test('the overview names its eras: Enter on one fits it, arrows walk among them, a click on a name does the same', async ({ page }) => {
  await ready(page);
  const eras = page.locator('svg.live').getByRole('group', { name: 'Zoom to an era' }).getByRole('button');
  await expect(eras).toHaveCount(6);
  await eras.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(eras.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^2013-0[78]/);
  const name = page.locator('svg.live text.era', { hasText: 'Between the blocs' });
  const box = (await name.boundingBox())!;
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^1995/);
});

test('an event is chosen by a click: it is ringed and joined to what came before and after', async ({ page }) => {
  await ready(page, '?from=2014-01-01&to=2014-12-31&at=2014-06-01');
  await page.locator('svg.live a[data-event="crimea-annexation"]').first().click();
  await expect(page.locator('#focus-heading')).toContainText('Crimea annexed');
  await expect(page.locator('svg.live .own')).toHaveCount(1);
  expect(await page.locator('svg.live path.arc').count()).toBeGreaterThan(0);
});

test('marks of a lifeline never cover one another; one that stands for several says each, and a click zooms to them', async ({ page }) => {
  await ready(page, '?focus=russia');
  const many = page.locator('svg.live .mark.mixed');
  await expect(many.first()).toBeVisible();
  const said = (await many.first().locator('title').textContent())!.split('\n');
  expect(said).toHaveLength(Number(await many.first().locator('text').textContent()));
  for (const line of said) expect(line).toMatch(/^\d{1,2} \w+ \d{4}: (held broken|disputed|invoked|held kept)/);
  const before = windowDays(page);
  await many.first().click();
  await expect.poll(() => query(page).get('from') ?? '').toMatch(/^20/);
  expect(windowDays(page)).not.toBe(before);
  await expect(page.locator('svg.live [data-part="cursor"]')).toHaveCount(1);
  const boxes = await page.locator('svg.live .mark:not(.late)').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
  for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    expect(across > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6).toBe(false);
  }
});

test('with a focus every lifeline has a name of its own', async ({ page }) => {
  for (const lang of ['', 'uk/']) {
    await ready(page, '?focus=russia', lang);
    const names = await page.locator('svg.live a[href*="instruments/"] text').allTextContents();
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('one polite sentence an action is said aloud', async ({ page }) => {
  await ready(page, '?at=2014-03-17');
  const aloud = page.locator('p.heard[role="status"]');
  await expect(aloud).toHaveText('');
  await cursor(page).focus();
  await page.keyboard.press('PageDown');
  await expect(aloud).toHaveText(/^18 March 2014\. Russia declares Crimea annexed\. .*held broken/);
});

test('scrolling through the events walks the day, and never holds the page', async ({ page }) => {
  await ready(page);
  const walk = page.locator('section[aria-labelledby="walk"]');
  expect(await walk.getByRole('heading', { level: 3 }).first().textContent()).toMatch(/^\d{4}: \d+ events?$/);
  await page.mouse.move(1100, 300);
  await page.locator('#walk-2014').evaluate((year) => scrollTo(0, year.getBoundingClientRect().top + scrollY - innerHeight * 0.6));
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await day(page).getAttribute('datetime'))!.slice(0, 4)).toMatch(/201[34]/);
  await page.getByLabel('The day, the graph and the summary follow').uncheck();
  const kept = await day(page).getAttribute('datetime');
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 2000);
  await page.waitForTimeout(300);
  await expect(day(page)).toHaveAttribute('datetime', kept!);
});

test('a mark, a flag and an era say to a mouse what they are called', async ({ page }) => {
  await ready(page, '?from=2013-01-01&to=2016-12-31&at=2014-06-01');
  for (const named of [page.locator('svg.live .lane a').first(), page.locator('svg.live g > a[data-event]:has(text)').first(), page.locator('svg.live g.era').nth(1)]) {
    const name = (await named.getAttribute('aria-label')) ?? '';
    expect(name).toMatch(/\d{4}/);
    // The first to be come over fetches what tells names; it tells them from the next move on.
    await expect.poll(async () => {
      await named.hover({ force: true });
      return named.evaluate((one) => one.querySelector('title')?.textContent ?? null);
    }).toBe(name);
  }
});
