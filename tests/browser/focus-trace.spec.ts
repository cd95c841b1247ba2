// A reader follows a promise: sentences and strings point at each other, the way back is kept, and the table keeps step.
import { holdBack } from './held-back.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const open = async (page: import('@playwright/test').Page, query: string): Promise<void> => {
  await page.goto(query);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await wantGraph(page);
};

/** Ids of the lines lit on the canvas. */
const lit = (page: import('@playwright/test').Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Drawn { id: () => string }
    const { cy } = (document.querySelector('.stage') as unknown as { _cyreg: { cy: { elements: (selector: string) => { map: (to: (one: Drawn) => string) => string[] } } } })._cyreg;
    return cy.elements('edge.lit').map((one) => one.id());
  });

test('a sentence under the pointer lights its string, and a string under the keyboard its sentence', async ({ page }) => {
  await open(page, '?at=2014-03-18&focus=russia&trace=out');
  const step = page.locator('[data-step="budapest-no-force-russia"]');
  await step.hover();
  expect(await lit(page)).toEqual([expect.stringContaining('russia--ukraine')]);
  await page.locator('h2 time').hover();
  expect(await lit(page)).toEqual([]);
  const line = page.locator('[data-stop="edge:russia--united-states"]');
  const spoken = page.locator('li[data-step].reached');
  await line.focus();
  await expect(spoken).not.toHaveCount(0);
  await line.blur();
  await expect(spoken).toHaveCount(0);
});

test('every step names its text, its standing and a source', async ({ page }) => {
  await open(page, '?at=2014-03-18&focus=russia&trace=out');
  for (const step of await page.locator('li[data-step]').all()) {
    expect(await step.locator('a[href*="sources/"]').count()).toBeGreaterThan(0);
    await expect(step).toContainText(/in force|pledged|suspended/);
  }
});

test('Escape ends a focus, Back returns to it, and days in between are not walked through', async ({ page }) => {
  await open(page, '?at=2014-03-18');
  await page.locator('[data-stop="node:russia"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#focus-heading')).toHaveText('Russia');
  await page.getByRole('link', { name: /^Later: / }).click();
  await expect(page).not.toHaveURL(/at=2014-03-18/);
  await page.locator('[data-stop="node:russia"]').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#focus-heading')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('#focus-heading')).toHaveText('Russia');
  await expect(page).not.toHaveURL(/at=2014-03-18/);
  await page.goBack();
  await expect(page.locator('#focus-heading')).toHaveCount(0);
});

test('the way a reader came stands above the steps and leads back', async ({ page }) => {
  await open(page, '?at=2014-03-18&focus=russia&trace=out');
  await page.locator('[data-step="budapest-no-force-russia"]').getByRole('link', { name: 'Budapest Memorandum' }).click();
  await expect(page.locator('#focus-heading')).toHaveText('Budapest Memorandum');
  await page.getByRole('navigation', { name: 'Where you came from' }).getByRole('link', { name: 'Russia' }).click();
  await expect(page.locator('#focus-heading')).toHaveText('Russia');
});

test('a second actor is chosen beside the first, and their story is told', async ({ page }) => {
  await open(page, '?at=2014-03-18&focus=russia');
  await page.getByLabel('Between it and').selectOption('united-states');
  await expect(page).toHaveURL(/focus=russia,united-states/);
  await expect(page.getByRole('heading', { name: 'The story between them' })).toBeVisible();
});

test('a row of the table puts its promise in focus, and the promise in focus marks its row', async ({ page }) => {
  await open(page, '?at=2014-03-18');
  const rows = await page.locator('tr[data-commitment]').count();
  const row = page.locator('tr[data-commitment="budapest-no-force-russia"]');
  await row.getByRole('button').click();
  await expect(page).toHaveURL(/focus=budapest-no-force-russia/);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('tr[data-commitment]')).toHaveCount(rows);
});

test('filters take several values at once, and the table groups with counts', async ({ page }) => {
  await open(page, '?at=2014-03-18&performance=disputed,breached&obligation=consult,respect-sovereignty');
  const shown = await page.locator('tr[data-commitment]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-performance')));
  expect(new Set(shown)).toEqual(new Set(['breached', 'disputed']));
  await page.getByLabel('In groups by').selectOption('from');
  const counts = await page.locator('tr.group span').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(shown.length);
});

test('what is only proposed stands last, each marked and with who made it public', async ({ page }) => {
  await open(page, '');
  await page.getByRole('button', { name: 'Show what is proposed' }).first().click();
  const marks = page.locator('.draft');
  await expect(marks.first()).toBeVisible();
  for (const mark of await marks.all()) await expect(mark).toContainText(/^(DRAFT|LEAKED) .+ · .+/);
});

test('an address with a focus and a draft as if in force opens without a jump', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => (one as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await holdBack(page);
  await page.goto('?focus=russia&web=draft-plan-20-points');
  await expect(page.locator('main[data-settled="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { name: /^As if in force/ })).toBeVisible();
  const shifted = await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done((window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0))))));
  expect(shifted).toBeLessThan(0.01);
});
