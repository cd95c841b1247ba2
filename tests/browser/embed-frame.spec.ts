// A newsroom pastes a frame: it shows title, day and picture wherever it is put, tells its height, and obeys its host alone.
import { expect, expectWhole, framesOf, storedIn, test } from './host-pages.ts';

const DAY = '2014-03-18';
const frame = (site: string, path = `embed/graph/?at=${DAY}&focus=russia`, attributes = ''): string =>
  `<iframe src="${site}${path}" width="640" height="480" title="Promises" ${attributes}></iframe>`;
/** What a host hears, kept in window.heard. */
const LISTENER = '<script>window.heard=[];addEventListener("message",(e)=>heard.push({data:e.data,own:[...document.querySelectorAll("iframe")].some((f)=>f.contentWindow===e.source)}))</script>';
const heard = (page: import('@playwright/test').Page): Promise<{ type?: string; height?: number }[]> =>
  page.evaluate(() => (window as unknown as { heard: { data: { type?: string } }[] }).heard.map(({ data }) => data));
const SANDBOXES = ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-popups', 'allow-scripts allow-forms allow-top-navigation-by-user-activation', 'allow-same-origin', ''];

for (const sandbox of SANDBOXES) {
  test(`works under sandbox="${sandbox}"`, async ({ page, host }) => {
    await host.open({ body: frame(host.site, `embed/graph/${DAY}/`, `sandbox="${sandbox}"`) });
    const [inside] = framesOf(page);
    await expectWhole(inside!, DAY);
    if (sandbox.includes('allow-scripts')) {
      await expect(inside!.getByRole('group', { name: 'What is shown' })).toBeVisible();
      expect(await storedIn(inside!)).toEqual([0, 0, '']);
    }
    expect(host.wrong.filter((one) => !/Blocked script execution/.test(one))).toEqual([]);
  });
}

test('shows the day of its address once its script has run, and its page’s own day without', async ({ page, host, browser }) => {
  await host.open({ body: frame(host.site) });
  await expectWhole(framesOf(page)[0]!, DAY);
  await expect(framesOf(page)[0]!.locator('header')).toContainText('In focus: Russia');
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, date] of [['embed/graph/', '2025-12-29'], [`embed/graph/${DAY}/`, DAY], ['embed/timeline/', '2025-12-29'], ['uk/embed/explorer/', '2025-12-29']] as const) {
    await plain.goto(host.site + path);
    await expectWhole(plain.mainFrame(), date);
    expect(await plain.locator('tr[data-commitment]').count()).toBeGreaterThan(20);
  }
  await plain.close();
  expect(host.wrong).toEqual([]);
});

test('passes WordPress’s filter and its sandbox, and tells its height in WordPress’s words', async ({ page, host }) => {
  // What wp_filter_oembed_result leaves of an iframe, and what WordPress adds.
  const left = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${host.site}embed/graph/?at=${DAY}#?secret=Ab3dEf9hIj" data-secret="Ab3dEf9hIj" width="600" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
  const receive = `<script>addEventListener('message',({data,source})=>{if(!data||!data.secret&&!data.message||/[^a-zA-Z0-9]/.test(data.secret))return;
    for(const f of document.querySelectorAll('iframe[data-secret="'+data.secret+'"]'))if(f.contentWindow===source&&data.message==='height')f.height=Math.min(1000,Math.max(200,~~parseInt(data.value,10)))})</script>`;
  await host.open({ head: receive, body: left });
  await expectWhole(framesOf(page)[0]!, DAY);
  const content = await framesOf(page)[0]!.locator('#pledgeline').evaluate((room) => Math.ceil(room.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveAttribute('height', String(Math.min(1000, content)));
  expect(host.wrong).toEqual([]);
});

test('frame.js makes it as high as it is, within a pixel, in at most two messages a change, and comes to rest', async ({ page, host }) => {
  await host.open({ head: LISTENER, body: `${frame(host.site)}<script src="${host.site}embed/frame.js"></script>` });
  const inside = framesOf(page)[0]!;
  await expectWhole(inside, DAY);
  const apart = async (): Promise<number> => Math.abs((await page.locator('iframe').evaluate((one) => one.clientHeight)) - (await inside.locator('#pledgeline').evaluate((room) => room.getBoundingClientRect().height)));
  await expect.poll(apart).toBeLessThanOrEqual(1);
  const told = async (): Promise<number> => (await heard(page)).filter(({ type }) => type === 'height').length;
  const before = await told();
  await inside.locator('summary').first().click();
  await expect.poll(apart).toBeLessThanOrEqual(1);
  await page.waitForTimeout(700);
  expect((await told()) - before).toBeLessThanOrEqual(2);
  const open = await told();
  await page.locator('iframe').evaluate((one) => one.setAttribute('width', '320'));
  await expect.poll(apart).toBeLessThanOrEqual(1);
  await page.waitForTimeout(1500);
  expect((await told()) - open).toBeLessThanOrEqual(2);
  expect(host.wrong).toEqual([]);
});

test('is right after a hidden tab and a closed column', async ({ page, host }) => {
  await host.open({ head: LISTENER, body: `<div id="fold" hidden>${frame(host.site)}</div><script src="${host.site}embed/frame.js"></script>` });
  await expect.poll(async () => (await heard(page)).some(({ type }) => type === 'ready')).toBe(true);
  expect((await heard(page)).filter(({ type }) => type === 'height')).toEqual([]);
  await page.locator('#fold').evaluate((fold) => fold.removeAttribute('hidden'));
  const inside = framesOf(page)[0]!;
  await expect.poll(async () => Math.abs((await page.locator('iframe').evaluate((one) => one.clientHeight)) - (await inside.locator('#pledgeline').evaluate((room) => room.getBoundingClientRect().height)))).toBeLessThanOrEqual(1);
  await expectWhole(inside, DAY);
});

test('obeys its parent’s commands, and nobody else’s', async ({ page, host }) => {
  await host.open({ head: LISTENER, body: frame(host.site, 'embed/graph/', 'sandbox="allow-scripts"') });
  const inside = framesOf(page)[0]!;
  await expectWhole(inside, '2025-12-29');
  await expect.poll(async () => (await heard(page)).some(({ type }) => type === 'ready')).toBe(true);
  const post = (data: unknown): Promise<void> => page.evaluate((one) => document.querySelector('iframe')!.contentWindow!.postMessage(one, '*'), data);
  // From inside itself, and unsound ones from the parent.
  await inside.evaluate(() => window.postMessage({ target: 'pledgeline', v: 1, type: 'set', at: '1994-12-05' }, '*'));
  for (const data of [null, 'pledgeline', { target: 'pledgeline', v: 2, type: 'set', at: '1994-12-05' }, { target: 'pledgeline', v: 1, type: 'set', at: 'yesterday' }, { target: 'pledgeline', v: 1, type: 'set', focus: 'nobody' }]) await post(data);
  await page.waitForTimeout(200);
  await expectWhole(inside, '2025-12-29');
  await post({ target: 'pledgeline', v: 1, type: 'set', at: DAY, focus: 'russia', theme: 'dark', lang: 'uk', lens: 'performance' });
  await expectWhole(inside, DAY);
  await expect(inside.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(inside.locator('body')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator('header')).toContainText('Росія');
  expect(await heard(page)).toEqual(expect.arrayContaining([
    expect.objectContaining({ source: 'pledgeline', v: 1, type: 'at', at: DAY }), expect.objectContaining({ type: 'focus', focus: 'russia' })
  ]));
  expect(host.wrong).toEqual([]);
});

test('choosing an actor by mouse and by keyboard tells the host, which keeps its history and its scrolling', async ({ page, host }) => {
  await host.open({ head: LISTENER, body: `${frame(host.site, `embed/graph/?at=${DAY}`)}<div style="height:3000px"></div>` });
  const inside = framesOf(page)[0]!;
  await expectWhole(inside, DAY);
  const entries = await page.evaluate(() => history.length);
  await inside.locator('.picture [data-node="russia"] .disc').click();
  await expect.poll(async () => (await heard(page)).some((one) => (one as { focus?: string }).focus === 'russia')).toBe(true);
  await inside.getByRole('button', { name: 'Russia', exact: true }).press('Escape');
  await expect(inside.locator('header')).not.toContainText('In focus');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => location.hash + location.search)).toBe('');
  const box = (await page.locator('iframe').boundingBox())!;
  await page.locator('iframe').evaluate((one) => (one.style.height = '900px'));
  await page.mouse.move(box.x + 300, box.y + 250);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(host.wrong).toEqual([]);
});

test('the article drives the frame: a link moves it, a paragraph too when it is reached, and without script it is a link', async ({ page, host }) => {
  const article = `<h1>Article</h1><p><a id="crimea" href="${host.site}?at=${DAY}&focus=russia" data-pledgeline-at="${DAY}" data-pledgeline-focus="russia">March 2014</a></p>
    <div style="height:1200px"></div><p id="minsk" data-pledgeline-at="2015-02-12">Minsk</p><div style="height:1200px"></div>`;
  await host.open({ body: `<div style="position:sticky;top:0">${frame(host.site, 'embed/graph/')}</div>${article}<script src="${host.site}embed/frame.js"></script>` });
  const inside = framesOf(page)[0]!;
  await expectWhole(inside, '2025-12-29');
  await page.locator('#crimea').focus();
  await page.keyboard.press('Enter');
  await expectWhole(inside, DAY);
  expect(page.url()).toBe(host.origin);
  await page.locator('#minsk').evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await expectWhole(inside, '2015-02-12');
  await expect(page.locator('#crimea')).toHaveAttribute('href', `${host.site}?at=${DAY}&focus=russia`);
  expect(host.wrong).toEqual([]);
});

test('a link that the sandbox does not open shows its address', async ({ page, host }) => {
  await host.open({ body: frame(host.site, `embed/graph/?at=${DAY}`, 'sandbox="allow-scripts"') });
  const inside = framesOf(page)[0]!;
  await inside.getByRole('link', { name: 'Open in full' }).click();
  await expect(inside.getByRole('status')).toContainText(`${host.site}?at=${DAY}`);
  expect(inside.url()).toContain('/embed/graph/');
});

test('fits a column of 320 pixels, in every view and both languages', async ({ page, host }) => {
  const paths = ['embed/graph/', 'embed/timeline/', 'embed/explorer/', 'uk/embed/graph/', 'uk/embed/timeline/', 'uk/embed/explorer/'];
  await host.open({ body: paths.map((path) => `<iframe src="${host.site}${path}" style="width:320px;height:900px;border:0"></iframe>`).join('') });
  for (const inside of framesOf(page)) {
    await expectWhole(inside, '2025-12-29');
    expect(await inside.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), inside.url()).toBeLessThanOrEqual(0);
  }
  expect(host.wrong).toEqual([]);
});

test('the page for embedders names every field and message, in both languages, and its snippets work', async ({ page, host }) => {
  for (const lang of ['', 'uk/']) {
    await page.goto(`${host.site}${lang}share/docs/`);
    await expect(page.locator('tbody th code')).toHaveText(['at', 'focus', 'trace', 'depth', 'lens', 'from', 'to', 'theme', 'controls', 'lang', 'src', 'edition']);
    await expect(page.locator('dt code')).toHaveText(['ready', 'height', 'focus', 'at']);
  }
  await page.goto(`${host.site}share/docs/`);
  const snippet = async (at: number): Promise<string> => (await page.locator('pre code').nth(at).textContent())!.replaceAll('https://example.org/', host.site);
  const [sized, element] = [await snippet(1), await snippet(2)];
  await host.open({ body: sized + element });
  await expect(page.locator('pledgeline-graph time')).toBeVisible();
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).not.toBe(720);
  expect(host.wrong).toEqual([]);
});
