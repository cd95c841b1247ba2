// A reader asks who must do what if somebody is attacked, and gets the answer of the record.
import { spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched-page.ts';
import type { Page } from '@playwright/test';

const LISTS = ['due', 'alsoOwed', 'wouldBreak', 'notYet'] as const;
type Answer = Record<(typeof LISTS)[number], { commitment: string }[]>;

/** The answer of the command line. */
function asked(attacker: string, victim: string, act: string): Record<string, string[]> {
  const { stdout } = spawnSync('npx', ['pledgeline', 'whatif', '--attacker', attacker, '--victim', victim, '--act', act, '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const answer = JSON.parse(stdout) as Answer;
  return Object.fromEntries(LISTS.map((list) => [list, answer[list].map((one) => one.commitment).sort()]));
}

/** The promises that the page shows in each list. */
const shown = async (page: Page): Promise<Record<string, string[]>> =>
  Object.fromEntries(await Promise.all(LISTS.map(async (list) => {
    const ids = await page.locator(`[data-list="${list}"] details`).evaluateAll((all) => all.flatMap((one) => (one as HTMLElement).dataset.commitments!.split(' ')));
    return [list, ids.sort()] as const;
  })));

const ready = (page: Page) => expect(page.locator('[data-ready="true"]')).toBeAttached({ timeout: 20_000 });

const QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['russia', 'ukraine', 'renewed-attack'], ['russia', 'poland', 'armed-attack'], ['russia', 'malta', 'armed-attack'], ['russia', 'ukraine', 'nuclear-threat'],
  ['russia', 'france', 'attack-on-forces-abroad']
];
for (const [attacker, victim, act] of QUESTIONS) {
  test(`a reader’s answer is the command line’s: ${attacker}, ${victim}, ${act}`, async ({ page }) => {
    await page.goto(`what-if/?attacker=${attacker}&victim=${victim}&act=${act}`);
    await ready(page);
    expect(await shown(page)).toEqual(asked(attacker, victim, act));
  });
}

test('a reader asks with the keyboard alone, opens a line, and comes back', async ({ page }) => {
  await page.goto('what-if/');
  await ready(page);
  await expect(page.locator('.answer .headline')).toHaveText('Nobody is obliged to use force.');
  await page.getByLabel('Victim').focus();
  await page.keyboard.type('Poland');
  await expect(page).toHaveURL(/victim=poland/);
  await expect(page.locator('.answer .headline')).toContainText('owe defence, as a legal duty');
  await expect(page.locator('.answer .headline')).not.toContainText('Nobody');
  const line = page.locator('[data-list="due"] summary').first();
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-list="due"]')).toContainText('Legal force');
  await expect(page.locator('[data-list="due"] a[href*="commitments/"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.answer .headline')).toHaveText('Nobody is obliged to use force.');
});

test('a question people ask is one link away, forces stationed abroad among them, in both languages', async ({ page }) => {
  for (const [path, nobody] of [['what-if/', 'Nobody is obliged'], ['uk/what-if/', 'Ніхто не зобов’язаний']] as const) {
    await page.goto(path);
    await ready(page);
    await page.locator('.presets a').last().click();
    await expect(page).toHaveURL(/victim=france&act=attack-on-forces-abroad/);
    await expect(page.locator('.answer .headline')).toContainText(nobody);
  }
});

test('the attacker’s own duties are headed so, each broken one beside who holds it and who denies it', async ({ page }) => {
  await page.goto('what-if/');
  const own = page.locator('[data-list="wouldBreak"]');
  await expect(own.getByRole('heading')).toContainText('its own duties of restraint to Ukraine');
  await expect(own).not.toContainText(/would break (it|them)\b(?! is not)/);
  await expect(own).toContainText('held broken');
  await expect(own).toContainText('denied by Russia');
});

test('what changed since an earlier day is told for the day a reader chooses', async ({ page }) => {
  await page.goto('what-if/');
  await ready(page);
  await page.getByLabel('Earlier day').selectOption('2014-03-18');
  await expect(page).toHaveURL(/since=2014-03-18/);
  await expect(page.getByRole('heading', { name: 'What changed since 18 March 2014' })).toBeVisible();
});

test('bad values are ignored and a later day shows the record’s last', async ({ page }) => {
  await page.goto('what-if/?attacker=nobody&victim=poland&act=shout&at=2099-01-01');
  await ready(page);
  await expect(page.locator('h1')).toContainText('If Russia attacks Poland on 29 December 2025');
  await expect(page.locator('main')).toContainText('The record ends on 29 December 2025');
});

test('axe finds nothing, with a line open, in both languages', async ({ page }) => {
  for (const path of ['what-if/', 'uk/what-if/?attacker=russia&victim=poland&act=armed-attack']) {
    await page.goto(path);
    await ready(page);
    await page.locator('[data-list="due"] summary').first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
  }
});

test('the brief is one page on A4 and on Letter, whatever is asked, with its texts and their sources', async ({ page }) => {
  for (const path of ['uk/what-if/', 'uk/what-if/?since=1994-12-05', 'what-if/?attacker=russia&victim=ukraine&act=nuclear-threat', 'uk/what-if/?attacker=russia&victim=poland&act=armed-attack&since=1994-12-05']) {
    await page.goto(path);
    await ready(page);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, `${path} on ${format}`).toBe(1);
    }
  }
  await page.goto('what-if/');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const brief = page.locator('section.brief');
  await expect(brief).toContainText('The record ends on 29 December 2025');
  await expect(brief).toContainText('Changed since 24 February 2022');
  await expect(brief).toContainText(/UK–Ukraine|US–Ukraine/);
  await expect(brief).toContainText(page.url());
});
