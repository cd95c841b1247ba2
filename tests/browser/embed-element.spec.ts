// A developer puts an element into a page: its attributes are its view, it stays in its shadow, and it leaves nothing behind.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Page } from '@playwright/test';
import { expect, test } from './host-pages.ts';

const DAY = '2014-03-18';
const module = (site: string): string => `<script type="module" src="${site}embed/v1.js"></script>`;
const graph = (page: Page) => page.locator('pledgeline-graph').first();
const ready = (page: Page) => expect(page.locator('pledgeline-graph time').first()).toBeVisible();

test('draws the day and focus of its attributes, in place of the children that stand there without script', async ({ page, host }) => {
  const body = `<pledgeline-graph at="${DAY}" focus="russia"><img alt="A picture of that day" src="data:,"><p>In words</p></pledgeline-graph><pledgeline-timeline lang="uk"></pledgeline-timeline>`;
  await host.open({ body });
  await expect(page.getByText('In words')).toBeVisible();
  await host.open({ body: body + module(host.site) });
  await ready(page);
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', DAY);
  await expect(graph(page)).toContainText('In focus: Russia');
  await expect(graph(page).locator('h2')).toHaveText('Who promised Ukraine what? 1994–2025');
  await expect(page.getByText('In words')).toBeHidden();
  await expect(page.locator('pledgeline-timeline h2')).toHaveText(/Хто і що обіцяв/);
  await expect(page.locator('pledgeline-timeline svg.live')).toBeVisible();
  expect(host.wrong).toEqual([]);
});

test('works on a page with a strict policy and Trusted Types', async ({ page, host }) => {
  await host.open({
    policy: `default-src 'none'; script-src ${host.site}; connect-src ${host.site}; style-src 'none'; img-src 'self'; frame-src ${host.site}; require-trusted-types-for 'script'; trusted-types 'none'`,
    body: `<pledgeline-graph at="${DAY}"></pledgeline-graph><pledgeline-timeline></pledgeline-timeline><iframe src="${host.site}embed/graph/${DAY}/" title="Frame"></iframe>${module(host.site)}<script src="${host.site}embed/frame.js"></script>`
  });
  await ready(page);
  const ground = await graph(page).locator('.pledgeline').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(ground).toBe('rgb(251, 248, 241)');
  await expect(page.frames()[1]!.locator('time').first()).toHaveAttribute('datetime', DAY);
  expect(host.wrong).toEqual([]);
});

test('its attributes change its view, and a reader’s choice changes its attributes and is told as an event', async ({ page, host }) => {
  await host.open({
    head: '<script>window.told=[];for(const t of ["ready","focus","at"])addEventListener("pledgeline:"+t,(e)=>told.push([t,e.detail,e.composed]))</script>',
    body: `<pledgeline-graph at="${DAY}" lens="pink"></pledgeline-graph>${module(host.site)}`
  });
  await ready(page);
  await graph(page).evaluate((one) => {
    one.setAttribute('at', '2022-02-24');
    one.setAttribute('lang', 'uk');
    one.setAttribute('theme', 'dark');
    one.setAttribute('controls', '0');
  });
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', '2022-02-24');
  await expect(graph(page).locator('h2')).toHaveText(/Хто і що обіцяв/);
  await expect(graph(page).locator('.controls')).toHaveCount(0);
  await graph(page).locator('[data-node="russia"] .disc').click();
  await expect(graph(page)).toHaveAttribute('focus', 'russia');
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told).toEqual([
    ['ready', { at: DAY, focus: null, lang: 'en', edition: '2025-12-29.1', ignored: ['lens'] }, true],
    ['at', { at: '2022-02-24' }, true], ['focus', { focus: 'russia' }, true]
  ]);
  expect(host.wrong).toEqual([]);
});

test('the article drives the element, and another dossier can be its source', async ({ page, host }) => {
  await host.open({
    body: `<pledgeline-graph id="g" src="${host.site}data/dossier.json"></pledgeline-graph><p><a href="${host.site}" data-pledgeline-at="${DAY}" data-pledgeline-focus="russia" data-pledgeline-for="g">2014</a></p>${module(host.site)}`
  });
  await ready(page);
  await page.getByRole('link', { name: '2014' }).click();
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', DAY);
  await expect(graph(page)).toHaveAttribute('at', DAY);
  expect(page.url()).toBe(host.origin);
  expect(host.wrong).toEqual([]);
});

/** One script of these files, as somebody's tools bundle it. */
async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'host' } }
  });
  const [bundle] = (Array.isArray(made) ? made : [made]) as { output: { code: string }[] }[];
  return bundle!.output[0]!.code;
}

test('the component that the page for embedders gives works as it stands in a React app', async ({ page, host }) => {
  await page.goto(`${host.site}share/docs/`);
  const recipe = (await page.getByRole('region', { name: 'React' }).textContent())!;
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results/react-'));
  writeFileSync(join(folder, 'promises.jsx'), recipe);
  writeFileSync(join(folder, 'app.jsx'), "import { createRoot } from 'react-dom/client';\nimport { Promises } from './promises.jsx';\ncreateRoot(document.getElementById('app')).render(<Promises />);");
  await host.open({ body: `<div id="app"></div>${module(host.site)}<script src="/host.js"></script>`, script: await bundled(join(folder, 'app.jsx')) });
  rmSync(folder, { recursive: true });
  await ready(page);
  const day = /useState\('(.*)'\)/.exec(recipe)![1]!;
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', day);
  await graph(page).getByRole('button', { name: 'Later' }).click();
  await expect(graph(page)).not.toHaveAttribute('at', day);
  await expect(graph(page).locator('time')).not.toHaveAttribute('datetime', day);
  expect(host.wrong).toEqual([]);
});

test('is at home in a React app', async ({ page, host }) => {
  await host.open({ body: `<div id="app"></div>${module(host.site)}<script src="/host.js"></script>`, script: await bundled('tests/browser/hosts/react-host.js') });
  await ready(page);
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', '1994-12-05');
  await expect(graph(page)).toContainText('In focus: Russia');
  await page.getByRole('button', { name: 'To Crimea' }).click();
  await expect(graph(page).locator('time')).toHaveAttribute('datetime', DAY);
  await graph(page).getByRole('button', { name: 'Clear focus' }).click();
  await expect(page.locator('#told')).toHaveText('pledgeline:focus null');
  expect(host.wrong).toEqual([]);
});

test('twenty embeds on one page do not meet', async ({ page, host }) => {
  const one = (index: number): string => index % 2 === 0 ? `<pledgeline-graph id="e${index}" at="${DAY}"></pledgeline-graph>` : `<iframe src="${host.site}embed/timeline/" title="Frame ${index}"></iframe>`;
  await host.open({ body: Array.from({ length: 20 }, (_, index) => one(index)).join('') + module(host.site) });
  await expect(page.locator('pledgeline-graph time')).toHaveCount(10);
  for (const frame of page.frames().slice(1)) await expect(frame.locator('time').first()).toHaveAttribute('datetime', '2025-12-29');
  await page.locator('#e4').getByRole('button', { name: 'Russia', exact: true }).press('Enter');
  await expect(page.locator('#e4')).toHaveAttribute('focus', 'russia');
  expect(await page.locator('pledgeline-graph[focus]').count()).toBe(1);
  expect(host.wrong).toEqual([]);
});

test('two hundred times put in and taken out, it leaves no nodes, no listeners and no heap behind', async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium counts nodes and listeners for us');
  await host.open({ body: `<div id="room"></div>${module(host.site)}` });
  const devtools = await page.context().newCDPSession(page);
  const cycle = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const room = document.getElementById('room')!;
      for (let turn = 0; turn < count; turn += 1) {
        const one = document.createElement('pledgeline-graph');
        one.setAttribute('at', '1994-12-05');
        const drawn = new Promise((done) => one.addEventListener('pledgeline:ready', done, { once: true }));
        room.append(one);
        await drawn;
        one.remove();
      }
      // What nobody holds is put away after two seconds.
      await new Promise((done) => setTimeout(done, 2500));
    }, times);
  const counted = async (): Promise<{ nodes: number; listeners: number; heap: number }> => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, heap: usedSize };
  };
  await cycle(3);
  const before = await counted();
  await cycle(200);
  const after = await counted();
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(2);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.heap - before.heap).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(host.wrong).toEqual([]);
});
