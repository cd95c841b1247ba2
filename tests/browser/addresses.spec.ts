// Addresses outlive builds: what was ever cited or pasted is still there.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const ISSUED = readFileSync('tests/fixtures/addresses.txt', 'utf8').split('\n').filter((line) => line.startsWith('/'));

test('every address that was ever issued still answers', async ({ request }) => {
  const gone: string[] = [];
  for (const address of ISSUED) if ((await request.get(address.slice(1))).status() !== 200) gone.push(address);
  expect(gone).toEqual([]);
  expect(ISSUED.length).toBeGreaterThanOrEqual(93);
});

test('the page of editions names the one edition, and says that nothing has changed yet', async ({ page }) => {
  await page.goto('editions/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Edition 2025-12-29.1');
  await expect(page.locator('main')).toContainText('nothing has changed between editions yet');
});

test('every address of a frame is understood whole: no parameter that was ever issued is ignored', async ({ page, baseURL }) => {
  const issued = ISSUED.filter((address) => /\/embed\/(graph|timeline|explorer)\/.*\?/.test(address));
  expect(issued.length).toBeGreaterThan(8);
  await page.goto('about/');
  for (const address of issued) {
    const ready = await page.evaluate((src) => new Promise<{ at: string; ignored: string[] }>((done) => {
      const frame = document.createElement('iframe');
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow || data?.type !== 'ready') return;
        frame.remove();
        done(data);
      });
      frame.src = src;
      document.body.append(frame);
    }), baseURL! + address.slice(1));
    expect(ready.ignored, address).toEqual([]);
    const { searchParams, pathname } = new URL(address, baseURL);
    expect(ready.at, address).toBe(searchParams.get('at') ?? /\d{4}-\d\d-\d\d/.exec(pathname)?.[0] ?? '2025-12-29');
  }
});
