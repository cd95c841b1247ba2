// A reader is not lost: Escape leads back from anywhere, a record that does not come can be asked for again, and an
// address that asks for something that is not there says so.
import { expect as plainly, test as unwatched } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const ready = (page: Page) => plainly(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
const hasFocus = (page: Page, focus: string | null) => expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe(focus);
const held = (page: Page) => page.evaluate(() => document.activeElement?.closest('[id]')?.id ?? '');

test('Escape ends the focus from the words, the table, the timeline and the bare page, and the keyboard keeps a place', async ({ page }) => {
  const places = ['#promise-table-caption >> xpath=.. >> button >> nth=0', 'main .rest a[href^="?"] >> nth=0', '#timeline [role="slider"] >> nth=0'];
  for (const place of places) {
    await page.goto('?at=2014-03-18&focus=russia');
    await ready(page);
    await page.locator(place).focus();
    await page.keyboard.press('Escape');
    await hasFocus(page, null);
    await expect(page.locator('#focus-heading')).toHaveCount(0);
    expect(await held(page), place).not.toBe('');
  }
  // What had the keyboard is gone with the focus: the day's heading has it.
  await page.goto('?at=2014-03-18&focus=russia');
  await ready(page);
  await page.getByRole('button', { name: 'Clear focus' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#day-heading')).toBeFocused();
  await page.goBack();
  await hasFocus(page, 'russia');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Escape');
  await hasFocus(page, null);
});

test('Escape first does what is nearest: it closes a choice, a list and the sheet of takings, and empties a field', async ({ page }) => {
  await page.goto('?focus=poland');
  await ready(page);
  const filters = page.locator('.filters details').first();
  await filters.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(filters).not.toHaveAttribute('open');
  await page.getByLabel('Find in these promises').fill('gas');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Find in these promises')).toHaveValue('');
  const takings = page.locator('.switches details');
  await takings.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(takings).not.toHaveAttribute('open');
  await wantGraph(page);
  await page.locator('[data-stop^="node:fold"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('focus')).toBe('poland');
  await page.locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await hasFocus(page, null);
});

for (const [lang, path, failed, again] of [['English', '', /could not be loaded/, 'Try again'], ['Ukrainian', 'uk/', /не завантажився/, 'Спробувати ще раз']] as const) {
  unwatched(`a record that does not come is told in ${lang}, what was built stays, and it can be asked for again`, async ({ page }) => {
    let asked = 0;
    await page.route('**/data/dossier.json', (route) => (asked++ < 2 ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(`${path}?at=2014-03-18`);
    const told = page.locator('main .ends', { hasText: failed });
    await plainly(told).toBeVisible({ timeout: 30_000 });
    await plainly(page.locator('main [role="status"]')).toHaveText(failed);
    await plainly(page.locator('main time').first()).toHaveAttribute('datetime', '2025-12-29');
    await plainly(page.locator('tr[data-commitment]').first()).toBeVisible();
    const button = page.getByRole('button', { name: again });
    await button.press('Enter');
    await plainly.poll(() => asked).toBe(2);
    await plainly(button).toBeFocused();
    await plainly(button).toHaveAttribute('aria-disabled', 'false');
    await button.press('Enter');
    await ready(page);
    await plainly(told).toHaveCount(0);
    await plainly(page.locator('main time').first()).toHaveAttribute('datetime', '2014-03-18');
    await plainly(page.locator('#day-heading')).toBeFocused();
    await plainly(page.locator('main [role="status"]')).not.toHaveText('');
  });
}

unwatched('a part of the script that does not come can be asked for again too', async ({ page, request }) => {
  const html = await (await request.get('')).text();
  let isOut = true;
  let kept = 0;
  await page.route(/\.js$/, (route) => {
    if (!isOut || html.includes(route.request().url().split('/').at(-1)!)) return route.continue();
    kept += 1;
    return route.abort();
  });
  await page.goto('');
  const button = page.getByRole('button', { name: 'Try again' });
  await plainly(button).toBeVisible({ timeout: 30_000 });
  plainly(kept).toBeGreaterThan(0);
  isOut = false;
  await button.click();
  await ready(page);
  await plainly(button).toHaveCount(0);
});

test('an address that asks for something that is not there says so in one line, and keeps the rest', async ({ page }) => {
  await page.goto('?at=nonsense&focus=atlantis&lens=force');
  await ready(page);
  const note = page.locator('main .ends', { hasText: 'Not understood in this address' });
  await expect(note).toHaveText('Not understood in this address: at=nonsense, focus=atlantis. Shown instead: 29 December 2025. Nothing is in focus.');
  await expect(page.locator('main [role="status"]')).toHaveText(/^Not understood in this address/);
  await expect(page.getByLabel('Colours show')).toHaveValue('force');
  await page.locator('main .stops a, main .step a').first().click();
  await expect(note).toHaveCount(0);

  await page.goto('uk/?at=2031-01-01');
  await ready(page);
  await expect(page.locator('main .ends', { hasText: '2031-01-01 — поза межами запису' })).toBeVisible();

  await page.goto('?at=2014-03-18&focus=russia&utm_source=newsletter');
  await ready(page);
  await expect(page.locator('main .ends', { hasText: /address|record/ })).toHaveCount(0);
});

test('what is typed into a filter, or ticked in it, shortens the page and leaves the day where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('?at=2014-03-18');
  await ready(page);
  const day = page.locator('main time').first();
  const field = page.getByLabel('Find in these promises');
  // The list of events lies on the reading line, the field below it.
  await field.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 780));
  await field.evaluate((one) => one.focus({ preventScroll: true }));
  await page.keyboard.type('poland');
  await expect(page).toHaveURL(/q=poland/);
  await expect(day).toHaveAttribute('datetime', '2014-03-18');
  await page.keyboard.press('PageUp');
  await page.locator('h1').click();
  await expect(async () => {
    await field.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 1500));
    await page.mouse.wheel(0, 40);
    await expect(day, 'a wheel over the list walks').not.toHaveAttribute('datetime', '2014-03-18', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

test('Space on a button presses it and is no walk through the list of events', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('?at=2014-03-18');
  await ready(page);
  const day = page.locator('main time').first();
  const rows = page.locator('[data-walk]');
  /** Brings the list to the reading line and moves the page a little, as what a button does may. */
  const moved = (by: number): Promise<void> => rows.last().evaluate(async (row, px) => {
    scrollBy(0, row.getBoundingClientRect().top - innerHeight * 0.38 + px);
    for (let frames = 0; frames < 20; frames += 1) await new Promise(requestAnimationFrame);
  }, by);
  const button = page.getByRole('button', { name: 'Show every actor' });
  await button.evaluate((one) => {
    one.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
    one.focus({ preventScroll: true });
  });
  await page.keyboard.press('Space');
  await moved(0);
  await moved(-6);
  await expect(day).toHaveAttribute('datetime', '2014-03-18');
  await button.evaluate((one) => one.blur());
  await page.keyboard.press('ArrowUp');
  await moved(0);
  await expect(day, 'a key that scrolls walks').not.toHaveAttribute('datetime', '2014-03-18');
});

test('a stop pressed right after Tab is the day shown, though the list of events lies on the reading line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('');
  await ready(page);
  const stop = page.locator('#timeline').getByRole('link', { name: '1994 Budapest' });
  const day = page.locator('main time').first();
  await stop.focus();
  // The end of the list is brought to the reading line.
  await page.locator('[data-walk]').last().evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - innerHeight * 0.38));
  await page.keyboard.press('Tab');
  await page.evaluate(() => scrollBy(0, -4));
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('datetime', '2014-03-18');
  await expect(page).toHaveURL(/at=2014-03-18/);
  await expect(day).toHaveAttribute('datetime', '2014-03-18');
});

unwatched('what comes only when it is asked for, and does not, says so and can be asked for again', async ({ page, context }) => {
  await page.goto('');
  await ready(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Show every actor' }).press('Enter');
  const lost = page.locator('#graph', { hasText: 'This part could not be loaded.' });
  await plainly(lost).toBeVisible();
  await plainly(page.locator('main [role="status"]')).toHaveText('This part could not be loaded.');
  await page.locator('.switches summary').click();
  await page.locator('.switches details button').first().click();
  await plainly(page.locator('.switches details')).toContainText('This part could not be loaded.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await plainly(page.locator('#graph canvas')).toBeVisible();
});

unwatched('the trace of a focus that does not come says so among the words, can be asked for again, and the keyboard keeps a place', async ({ page, context }) => {
  await page.goto('?at=2014-03-18');
  await ready(page);
  await context.setOffline(true);
  await page.locator('tr[data-commitment] button').first().press('Enter');
  const lost = page.locator('main .rest', { hasText: 'This part could not be loaded.' });
  await plainly(lost).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await plainly(page.locator('main .rest li[data-step]').first()).toBeVisible();
  await plainly(lost).toHaveCount(0);
  await plainly(page.locator('#focus-heading')).toBeFocused();
});

unwatched('the dated story in a trace that does not come can be asked for again', async ({ page, context }) => {
  await page.goto('?at=2014-03-18&focus=russia');
  await ready(page);
  await plainly(page.locator('main .rest li[data-step]').first()).toBeVisible();
  await context.setOffline(true);
  await page.locator('tr[data-commitment] button').first().press('Enter');
  const lost = page.locator('main .rest', { hasText: 'This part could not be loaded.' });
  await plainly(lost).toBeVisible();
  await plainly(page.locator('#story-heading')).toHaveCount(0);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await plainly(page.locator('#story-heading')).toBeVisible();
  await plainly(lost).toHaveCount(0);
});

test.describe('where the browser holds on to a part that did not come', () => {
  /** Keeps these files of the script away until the page itself is asked for once more. */
  async function keepAway(page: Page, isKept: (url: string) => boolean): Promise<void> {
    let isOut = true;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) isOut = false;
    });
    await page.route(/\.js$/, (route) => (isOut && isKept(route.request().url()) ? route.abort() : route.continue()));
  }

  unwatched('the page is asked for anew, and shows what was wanted', async ({ page }) => {
    await page.goto('?at=2014-03-18');
    await ready(page);
    await keepAway(page, () => true);
    await page.locator('tr[data-commitment] button').first().press('Enter');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await plainly(page.locator('main .rest li[data-step]').first()).toBeVisible();
    plainly(new URL(page.url()).searchParams.get('at')).toBe('2014-03-18');
    await plainly(page.locator('#focus-heading')).toBeVisible();
  });

  unwatched('so it is where a picture is taken along', async ({ page }) => {
    await page.goto('?at=2014-03-18');
    await ready(page);
    await keepAway(page, () => true);
    await page.locator('.switches summary').click();
    await page.locator('.switches details button').first().click();
    await plainly(page.locator('.switches details')).toContainText('This part could not be loaded.');
    const anew = page.waitForEvent('load');
    await page.locator('.switches details button').first().click();
    await anew;
    await ready(page);
    plainly(new URL(page.url()).searchParams.get('at')).toBe('2014-03-18');
  });

  unwatched('so it is where the explorer itself did not come', async ({ page, request }) => {
    const html = await (await request.get('')).text();
    let pages = 0;
    page.on('request', (asked) => void (pages += asked.isNavigationRequest() ? 1 : 0));
    await page.route(/\.js$/, (route) => (pages < 2 && !html.includes(route.request().url().split('/').at(-1)!) ? route.abort() : route.continue()));
    await page.goto('?at=2014-03-18');
    await page.getByRole('button', { name: 'Try again' }).press('Enter', { timeout: 30_000 });
    await ready(page);
    plainly(pages).toBe(2);
    await plainly(page.locator('main time').first()).toHaveAttribute('datetime', '2014-03-18');
  });
});

test('the keyboard goes on in the whole network, and comes back where it left', async ({ page }) => {
  await page.goto('');
  await ready(page);
  await page.getByRole('button', { name: 'Show every actor' }).press('Enter');
  await expect(page.locator('#graph .field button')).toBeFocused();
  await page.keyboard.press('Enter');
  await hasFocus(page, 'ukraine');
  await page.keyboard.press('Escape');
  await hasFocus(page, null);
  await page.getByRole('button', { name: 'Fold again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show every actor' })).toBeFocused();
});
