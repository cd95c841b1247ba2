// A reader sets peace drafts side by side: what changed, in what, who is bound, where it is written.
import { readFileSync } from 'node:fs';
import { expect, test } from './watched-page.ts';

const US = 'draft-us-28-point-plan';
const E3 = 'draft-e3-counter-proposal';
const row = (id: string): string => `#topic-${id}`;

test('the known differences of the 28-point plan and the European counter-text stand on the page', async ({ page }) => {
  await page.goto(`drafts/?d=${E3},${US}`);
  await expect(page.locator('table').first().locator('.titles th')).toHaveText(['Topic', 'US 28-point plan', 'E3 rewrite of the 28 points']);
  await expect(page.locator(row('force-cap'))).toContainText('Changed: the number, the words');
  await expect(page.locator(row('force-cap')).locator('td').nth(0)).toContainText('600,000');
  await expect(page.locator(row('force-cap')).locator('td').nth(1)).toContainText('800,000');
  await expect(page.locator(row('nato-membership'))).toContainText('Changed: who is bound, the words');
  await expect(page.locator(row('foreign-troops'))).toContainText('Changed: the words');
  await expect(page.locator(row('compensation-for-guarantee'))).toContainText('Unchanged from');
  for (const id of ['territory-crimea', 'territory-donbas', 'demilitarised-zone']) {
    await expect(page.locator(row(id))).toContainText('Dropped');
    await expect(page.locator(row(id)).locator('td').nth(1)).toContainText('Nothing in the text on this.');
  }
});

test('the payment for the guarantee is seen kept by three states, gone from the Europeans’ own text and taken out at last', async ({ page }) => {
  await page.goto('drafts/');
  const cells = page.locator(row('compensation-for-guarantee')).locator('td');
  await expect(cells.nth(1)).toContainText('Beside US 28-point plan: same');
  await expect(cells.nth(2)).toContainText('Beside E3 rewrite of the 28 points: dropped');
  await expect(cells.nth(2)).toContainText('Nothing in the text on this.');
  await expect(cells.nth(3)).toContainText('taken out');
});

test('a comparison is chosen by keyboard, has an address, and Back returns from it', async ({ page }) => {
  await page.goto('drafts/');
  await expect(page.locator('article[data-ready=true]')).toBeVisible();
  await page.locator('summary', { hasText: 'Choose drafts' }).press('Enter');
  await page.getByRole('checkbox', { name: 'European 24-point text' }).press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three drafts, agreed by nobody');
  await page.getByRole('checkbox', { name: 'Minsk II' }).press('Space');
  await expect(page).toHaveURL(/\?d=.*draft-minsk-2/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four drafts side by side');
  await expect(page.locator('.titles th').nth(1)).toContainText('Minsk II');
  await expect(page.getByRole('checkbox', { name: 'Victory Plan' })).toBeDisabled();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three drafts, agreed by nobody');
});

test('versions of one text stand in their order, and only what changed or only numbers can be shown', async ({ page }) => {
  await page.goto('drafts/');
  await expect(page.locator('article[data-ready=true]')).toBeVisible();
  await page.locator('summary', { hasText: 'Versions of one text' }).click();
  await page.getByRole('link', { name: 'US 28-point plan → Geneva revision (19 points) → 20-point framework' }).click();
  await expect(page.locator('.titles th')).toHaveText(['Topic', 'US 28-point plan', 'Geneva revision (19 points)', '20-point framework']);
  await expect(page.locator(row('force-cap')).locator('td').nth(1)).toContainText('no number');
  await page.getByRole('button', { name: 'Only what changed' }).click();
  await expect(page.locator(row('nuclear-status'))).toHaveCount(0);
  await page.getByRole('button', { name: 'Only numbers' }).click();
  await expect(page.locator('tr.topic:not(:has(.figure))')).toHaveCount(0);
  await expect(page.locator(row('force-cap'))).toBeVisible();
});

test('each clause leads to its place, its source and the promise it would create; the draft to its web', async ({ page }) => {
  await page.goto('drafts/');
  const cap = page.locator(row('force-cap')).locator(`td[data-draft=${US}]`);
  await expect(cap.locator(`a[href$="drafts/${US}/#${US}-6"]`)).toHaveText(/6/);
  await expect(cap.locator('a[href*="sources/"]').first()).toBeVisible();
  await expect(cap.locator('a[href*="commitments/"]').first()).toHaveText('Limit on forces');
  await expect(page.locator(`a[href$="?web=${US}"]`)).toBeVisible();
});

test('the comparison is taken along as a sheet and as Markdown', async ({ page }) => {
  await page.goto(`drafts/?d=${US},${E3}`);
  await expect(page.locator('.titles th')).toHaveCount(3);
  for (const [name, start] of [['CSV', '\ufefftopic,'], ['Markdown', '# Two drafts, agreed by nobody']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain('800,000');
    expect(text).toContain('The record ends on 29 December 2025');
  }
});

test('on a phone one topic is shown at a time with its drafts below one another, and nothing runs off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('uk/drafts/');
  await expect(page.locator('article[data-ready=true]')).toBeVisible();
  await expect(page.locator('tr.topic:visible')).toHaveCount(1);
  const before = await page.locator('tr.topic:visible').getAttribute('id');
  await page.getByRole('button', { name: 'Наступна тема' }).click();
  expect(await page.locator('tr.topic:visible').getAttribute('id')).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('on paper, A4 or Letter, the comparison is a table whose heads repeat, each source numbered, each address once below', async ({ page }) => {
  await page.goto('uk/drafts/');
  await expect(page.locator('article[data-ready=true]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const sheet of [{ width: 1000, height: 680 }, { width: 718, height: 1000 }]) {
    await page.setViewportSize(sheet);
    await expect(page.locator('article .tools')).toBeHidden();
    await expect(page.locator('#matrix')).toBeHidden();
    expect(await page.locator('tr.topic').evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
    const { unsaid, beyond } = await page.evaluate(() => {
      const said = new Set([...document.querySelectorAll('article section li span')].filter((one) => one.checkVisibility()).map((one) => one.textContent));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('article table a[data-at]')].filter((one) => one.checkVisibility());
      return {
        unsaid: links.map((one) => `‹${one.dataset.at}›`).filter((address) => !said.has(address)),
        beyond: [...document.querySelectorAll('article td p, article td li')].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent?.slice(0, 40))
      };
    });
    expect(unsaid).toEqual([]);
    expect(beyond).toEqual([]);
  }
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/MediaBox \[0 0 (\d+)/)?.[1]).toMatch(/^84[12]/);
});
