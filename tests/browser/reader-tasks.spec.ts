// Twelve questions of a reader, each answered by mouse, by keyboard alone, and by the table alone with the keyboard.
import type { Page } from '@playwright/test';
import { atAnswer } from '#lib/domain/at.ts';
import { ledger } from './read-graph.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

/** A step of the mouse: an actor or a line of the graph, or a link or field of the page; letters typed count one each. */
type MouseStep = { readonly stop: string } | { readonly named: string } | { readonly typed: string };

interface Task {
  readonly question: string;
  readonly start: string;
  readonly mouse: readonly MouseStep[];
  readonly keys: readonly string[];
  /** Where the first two give the answer, and what it is. */
  readonly answer: RegExp;
  /** Is it an answer only where nine rows in ten of the table say it? */
  readonly inTheTable?: true;
  /** The table alone: what is typed into "find" (left out: "held broken" is ticked), and what the row says, cell by cell, that gives the answer. */
  readonly find?: string;
  readonly rows: RegExp;
  /** How many such rows are the answer, where the question is how many. */
  readonly count?: number;
}

const TO_GRAPH = ['Tab', 'Enter', 'Tab', 'Enter'];
const TO_TIMELINE = ['Tab', 'Enter', 'Tab', 'Tab', 'Enter'];
const TO_TABLE = ['Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter'];
const OF_THE_UNION = atAnswer(ledger, ledger.dossier.dossier.day!).commitments.filter(({ id, standing }) => standing === 'in-force' && ledger.commitments.get(id)!.from.includes('eu')).length;
const actor = (id: string): MouseStep => ({ stop: `node:${id}` });
const typed = (name: string, ...then: readonly string[]): string[] => [...TO_GRAPH, ...name, ...then, 'Enter'];

const TASKS: readonly Task[] = [
  {
    question: 'Who is said to have broken a promise to Ukraine in 2014, and who denies it?', start: '',
    mouse: [{ named: '2014 Crimea' }], keys: [...TO_TIMELINE, 'Tab', 'Tab', 'Enter'],
    answer: /What it says of 2 promises:.{0,400}held broken according to Ukraine, Group of Seven, United Kingdom; denied by Russia/s, rows: /^\d+ \| Russia \| Ukraine \|.*\| held broken according to .*denied by Russia/
  },
  {
    question: 'What does Poland owe Ukraine in December 2025?', start: '', mouse: [actor('poland')], keys: typed('p'),
    answer: /What Poland owes \d+.*in force since 8 Jul 2024/s, find: 'poland', rows: /^\d+ \| Poland \| Ukraine \|.*in force since 8 Jul 2024/
  },
  {
    question: 'Who must consult within 24 hours?', start: '', mouse: [{ named: 'Find in these promises' }, { typed: '24 hours' }],
    keys: [...TO_TABLE, 'Tab', 'Tab', 'Tab', 'Tab', ...'24 hours'], answer: /within 24 hours/, inTheTable: true, find: '24 hours', rows: /^\d+ \| Poland \| Ukraine \| Consultation \|.*within 24 hours/
  },
  {
    question: 'Does Russia deny what it is said to have broken by March 2014?', start: '?at=2014-03-18', mouse: [actor('russia')], keys: typed('r'),
    answer: /\d+ are held broken, all denied by the obligor/, rows: /^\d+ \| Russia \|.*\| held broken .*denied by Russia/
  },
  {
    question: 'What do Russia and the United States owe each other?', start: '?at=2014-03-18&focus=russia', mouse: [{ stop: 'edge:russia--united-states' }],
    keys: typed('r', 'ArrowUp', 'ArrowLeft'), answer: /^(?=.*What Russia owes \d+)(?=.*What United States owes \d+).*The story between them/s, find: 'united states',
    rows: /^\d+ \| Russia \| [^|]*United States[^|]* \| Consultation \|.*denied by Russia/
  },
  {
    question: 'What has NATO promised, and does it stand?', start: '', mouse: [actor('nato')], keys: typed('na'),
    answer: /What NATO owes.*in force since/s, find: 'nato', rows: /^\d+ \| NATO \| Ukraine \|.*in force since/
  },
  {
    question: 'What has Ukraine promised Russia?', start: '?at=2014-03-18', mouse: [{ stop: 'edge:ukraine--russia' }], keys: typed('r', 'ArrowUp'),
    answer: /What Ukraine owes \d+.*in force since 1 Apr 1999/s, find: 'russia', rows: /^\d+ \| Ukraine \| Russia \|.*in force since 1 Apr 1999/
  },
  {
    question: 'Was the United States’ promise to consult kept in March 2014, and who says so?', start: '?at=2014-03-18', mouse: [actor('united-states')], keys: typed('st'),
    answer: /What United States owes.*held kept since 5 March 2014\s+according to\s+Ukraine/s, find: 'united states',
    rows: /^\d+ \| United States \| [^|]*Ukraine[^|]* \| Consultation \|.*held kept according to Ukraine/
  },
  {
    question: 'How many promises of the European Union are in force?', start: '', mouse: [actor('eu')], keys: typed('eu'),
    answer: new RegExp(`European Union owes ${OF_THE_UNION} promises in force`), find: 'european union',
    rows: /^\d+ \| [^|]*European Union[^|]* \|.*in force since/, count: OF_THE_UNION
  },
  {
    question: 'Is China’s promise in force?', start: '', mouse: [actor('china')], keys: typed('ch'),
    answer: /What China owes \d+.*pledged since/s, find: 'china', rows: /^\d+ \| China \| Ukraine \|.*pledged since 4 Dec 1994/
  },
  {
    question: 'What happened between Belarus and Ukraine?', start: '', mouse: [{ stop: 'edge:belarus--ukraine' }], keys: typed('b', 'ArrowDown'),
    answer: /What Belarus owes \d+.*The story between them.*Belavezha/s, find: 'belarus', rows: /^\d+ \| Belarus \| Ukraine \|.*in force since 12 Dec 1991/
  },
  {
    question: 'How hard do Japan’s promises bind?', start: '', mouse: [actor('japan')], keys: typed('j'),
    answer: /What Japan owes.*(?:political|legally binding)/s, find: 'japan', rows: /^\d+ \| Japan \| Ukraine \|.*\| political \| worded/
  }
];

async function open(page: Page, start: string): Promise<void> {
  await page.goto(start);
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  // A browser comes back to where the page was left.
  await page.evaluate(() => scrollTo(0, 0));
  await wantGraph(page);
}

/** How many steps a mouse takes; each letter typed is one. */
const stepsOf = (mouse: readonly MouseStep[]): number => mouse.reduce((sum, step) => sum + ('typed' in step ? step.typed.length : 1), 0);

async function point(page: Page, step: MouseStep): Promise<void> {
  if ('typed' in step) return page.keyboard.type(step.typed);
  if ('named' in step) return page.getByRole('link', { name: step.named }).or(page.getByLabel(step.named)).first().click();
  // The layer lets the pointer through to the picture, which takes the click where the stop lies.
  const box = (await page.locator(`[data-stop="${step.stop}"]`).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
}

async function isAnswered(page: Page, { answer, inTheTable }: Task): Promise<boolean> {
  if (!inTheTable) return answer.test(((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' '));
  const rows = await page.locator('tr[data-commitment]').allTextContents();
  return rows.length > 0 && rows.filter((row) => answer.test(row)).length >= 0.9 * rows.length;
}

/** What the table says, row by row, its cells told apart. */
const cellsOf = (page: Page): Promise<string[]> => page.locator('tr[data-commitment]').evaluateAll((rows) =>
  rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(' | ')));

for (const task of TASKS) {
  test(task.question, async ({ page }) => {
    await open(page, task.start);
    expect(await isAnswered(page, task), 'nothing is answered before it is asked').toBe(false);
    for (const step of task.mouse) await point(page, step);
    await expect.poll(() => isAnswered(page, task), 'the answer').toBe(true);

    await open(page, task.start);
    expect(await isAnswered(page, task), 'nor before a key is pressed').toBe(false);
    await press(page, task.keys);
    await expect.poll(() => isAnswered(page, task), 'the answer').toBe(true);
    expect(task.keys.length).toBeLessThanOrEqual(2 * stepsOf(task.mouse) + 6);

    await open(page, task.find === undefined ? '?at=2014-03-18' : task.start);
    const inTable = task.find === undefined ? ['Tab', 'Enter', 'Tab', 'Space'] : ['Tab', 'Tab', 'Tab', 'Tab', ...task.find];
    const byMouse = task.find === undefined ? 2 : 1 + task.find.length;
    const all = await page.locator('tr[data-commitment]').count();
    await press(page, [...TO_TABLE, ...inTable]);
    await expect.poll(() => page.locator('tr[data-commitment]').count()).toBeLessThan(all);
    if (task.find !== undefined) await expect(page).toHaveURL((url) => url.searchParams.get('q') === task.find);
    const rows = (await cellsOf(page)).filter((row) => task.rows.test(row));
    expect(rows, 'rows with the answer').not.toEqual([]);
    if (task.count !== undefined) expect(rows).toHaveLength(task.count);
    expect(TO_TABLE.length + inTable.length).toBeLessThanOrEqual(2 * byMouse + 6);
  });
}
