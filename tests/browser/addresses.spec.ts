// Addresses outlive builds: what was ever cited or pasted is still there.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const ISSUED = readFileSync('tests/fixtures/addresses.txt', 'utf8').split('\n').filter((line) => line.startsWith('/'));

test('every address that was ever issued still answers', async ({ request }) => {
  const gone: string[] = [];
  for (const address of ISSUED) if ((await request.get(address.slice(1))).status() !== 200) gone.push(address);
  expect(gone).toEqual([]);
  expect(ISSUED.length).toBeGreaterThanOrEqual(66);
});

test('the page of editions names the one edition, and says that nothing has changed yet', async ({ page }) => {
  await page.goto('editions/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Edition 2025-12-29.1');
  await expect(page.locator('main')).toContainText('nothing has changed between editions yet');
});
