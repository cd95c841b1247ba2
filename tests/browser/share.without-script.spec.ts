// Without script the page that makes snippets is whole: one landmark day's snippets, its picture, and every download.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

for (const lang of ['', 'uk/']) {
  test(`${lang}share/ gives the snippets of a landmark day, shows it, and offers every picture with its words`, async ({ page, request, baseURL }) => {
    await page.goto(`${lang}share/`);
    const snippet = await page.locator('#snippet-frame').textContent();
    const [, path] = /embed\/graph\/(\d{4}-\d{2}-\d{2})\/"/.exec(snippet!) ?? [];
    expect(snippet).toContain(`${lang}embed/graph/${path}/`);
    await expect(page.locator('pre:visible')).toHaveCount(4);
    await expect(page.frameLocator('iframe').locator('body')).toHaveAttribute('data-at', path!);
    await expect(page.locator('select:visible, button[data-copy]:visible')).toHaveCount(0);
    const files = await page.locator('a[download]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const { dossier, actors, drafts } = JSON.parse(readFileSync('build/data/dossier.json', 'utf8')) as { dossier: { landmarks: string[] }; actors: unknown[]; drafts: unknown[] };
    expect(new Set(files).size).toBe((dossier.landmarks.length + actors.length + drafts.length) * 4);
    for (const file of files.filter((_, at) => at % 29 === 0)) expect((await request.get(file)).status(), file).toBe(200);
    for (const alt of await page.locator('.picture img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')))) expect(alt!.length).toBeGreaterThan(40);
    expect(files[0]).toContain(baseURL);
  });
}
