// A newsroom freezes what it published: later builds leave it as it was, and it shows what it showed, apart from all that follows corrections.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { serve } from '../../tools/serve.js';

const [FIRST, SECOND] = ['1950-12-31.1', '1950-12-31.2'] as const;

interface Site {
  readonly address: string;
  /** Is the first edition, after the second was built beside it, the same to the byte? */
  readonly kept: boolean;
  /** What a build of the first edition's name with other content said, and its exit code. */
  readonly refused: { readonly code: number; readonly said: string };
}

const run = (args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) => execFile(process.execPath, ['src/cli/pledgeline.js', ...args], { timeout: 240_000 }, (error, _, said) => done({ code: error ? Number(error.code) : 0, said })));

function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().filter((name) => statSync(join(folder, name)).isFile());
  return files.reduce((hash, name) => hash.update(name).update(readFileSync(join(folder, name))), createHash('sha256')).digest('hex');
}

/** The harbour dossier as edition 1; then as edition 2, with one promise softer and one text renamed, built into the same folder. */
const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'pledgeline-'));
      const [dossier, out] = [join(folder, 'harbour'), join(folder, 'site')];
      cpSync('tests/fixtures/harbour', dossier, { recursive: true });
      const change = (file: string, from: string, to: string): void => writeFileSync(join(dossier, file), readFileSync(join(dossier, file), 'utf8').replace(from, to));
      const built = (): Promise<{ code: number; said: string }> => run(['build', dossier, '--out', out, '--edition']);
      change('dossier.yaml', 'dossier:', `dossier:\n  edition: ${FIRST}`);
      expect((await built()).code).toBe(0);
      const before = hashOf(join(out, 'editions', FIRST));
      change('commitments.yaml', 'strength: must', 'strength: should');
      change('dossier.yaml', 'title: Who promised Vell its harbour?', 'title: Who owes Vell a harbour?');
      const refused = await built();
      change('dossier.yaml', FIRST, SECOND);
      expect((await built()).code).toBe(0);
      const { address, close } = await serve({ folder: out, port: 0 });
      await use({ address, kept: hashOf(join(out, 'editions', FIRST)) === before, refused });
      close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 }
  ]
});
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('an edition is never written again with other content, and another one beside it leaves it to the byte', ({ site }) => {
  expect(site.refused.code).toBe(1);
  expect(site.refused.said).toMatch(new RegExp(`editions/${FIRST}/dossier\\.json:1:1 edition-frozen edition ${FIRST} was written with other content`));
  expect(site.kept).toBe(true);
});

test('a frozen frame shows what it showed, names its edition, leads to the list, and asks for nothing but its own files', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(site.address, '')));
  await page.goto(`${site.address}editions/${FIRST}/embed/graph/?at=1914-08-02`);
  await expect(page.locator('.controls')).toBeVisible();
  await expect(page.locator('h1')).toHaveText('Who promised Vell its harbour?');
  await expect(page.locator('time').first()).toHaveAttribute('datetime', '1914-08-02');
  const name = page.locator('footer').getByRole('link', { name: `Edition ${FIRST}` });
  await expect(name).toHaveAttribute('href', `${site.address}editions/`);
  expect(asked.filter((one) => !one.startsWith(`editions/${FIRST}/embed/`) && one !== 'favicon.svg')).toEqual([]);
});

test('edition=ID on a frame leads to the frozen one without a step in the history; one that is not kept is told as ignored', async ({ page, site }) => {
  await page.goto(`${site.address}share/`);
  const ready = (query: string): Promise<{ edition: string; ignored: string[]; entries: number }> =>
    page.evaluate((path) => new Promise((done) => {
      const entries = history.length;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      const heard = ({ source, data }: MessageEvent): void => {
        if (source !== frame.contentWindow || data?.type !== 'ready') return;
        removeEventListener('message', heard);
        frame.remove();
        done({ edition: data.edition, ignored: data.ignored, entries: history.length - entries });
      };
      addEventListener('message', heard);
      frame.src = path;
      document.body.append(frame);
    }), `${site.address}uk/embed/timeline/${query}`);
  expect(await ready(`?edition=${FIRST}`)).toEqual({ edition: FIRST, ignored: [], entries: 0 });
  expect(await ready('?edition=1950-12-31.9')).toEqual({ edition: SECOND, ignored: ['edition'], entries: 0 });
  expect(await ready('')).toEqual({ edition: SECOND, ignored: [], entries: 0 });
});

test('the builder freezes what it makes, and its snippet is what it previews', async ({ page, site }) => {
  await page.goto(`${site.address}share/?at=1914-08-02`);
  await page.getByLabel('Frozen, or following corrections?').selectOption(FIRST);
  await expect(page.locator('#snippet-frame')).toContainText(`editions/${FIRST}/embed/graph/1914-08-02/"`);
  await expect(page.locator('#snippet-element')).toContainText(`<pledgeline-graph at="1914-08-02" edition="${FIRST}">`);
  await expect(page.locator('#snippet-picture')).toHaveCount(0);
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('h1')).toHaveText('Who promised Vell its harbour?');
  // The snippet itself, on an empty page of the same site.
  const snippet = (await page.locator('#snippet-element').textContent())!;
  const frame = (await page.locator('#snippet-frame').textContent())!;
  await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${snippet}${frame}` }));
  await page.goto(`${site.address}host`);
  await expect(page.locator('pledgeline-graph h2')).toHaveText('Who promised Vell its harbour?');
  await expect(page.locator('pledgeline-graph footer')).toContainText(`Edition ${FIRST}`);
  await expect(page.frameLocator('iframe').locator('footer')).toContainText(`Edition ${FIRST}`);
});

for (const [lang, width, theme] of [['', 1440, 'light'], ['uk/', 768, 'light'], ['uk/', 390, 'dark']] as const) {
  test(`${lang}editions/ says at ${width} pixels, promise by promise, what changed, and keeps each edition's data and embeds in reach`, async ({ page, site, request }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address}${lang}editions/`);
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: '1950' })).toHaveText([new RegExp(SECOND), new RegExp(FIRST)]);
    await expect(page.locator('main li').filter({ hasText: 'strength' })).toHaveText(lang ? /Повага до кордонів.*strength: must → should/ : /Respect for borders.*strength: must → should/);
    const links = await page.locator('main section a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links).toHaveLength(8);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}
