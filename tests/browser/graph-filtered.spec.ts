// What a filter shows, and nothing else, is drawn, spoken and listed: by the legend, a lens, the filters and what drafts propose.
import { atAnswer } from '#lib/domain/at.ts';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { trace } from '#lib/domain/trace.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { ledger, read, wrongPairs } from './read-graph.ts';
import type { Read } from './read-graph.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const centre = ledger.dossier.dossier.centre!;
const DAYS = ['2014-03-18', '2022-02-24', '2023-07-12', '2025-02-28', '2025-12-29'];
type Filter = readonly [query: string, lets: (one: CommitmentAt) => boolean];
const isActive = ({ standing }: CommitmentAt): boolean => ACTIVE.includes(standing);

/** Filters as addresses, and what `pledgeline at` answers of each. */
const FILTERS: readonly Filter[] = [
  ['standing=pledged', ({ standing }) => standing === 'pledged'],
  ['standing=in-force&performance=breached,disputed', (one) => one.standing === 'in-force' && ['breached', 'disputed'].includes(one.performance)],
  ['obligation=military-aid,sanctions,consult', (one) => isActive(one) && ['military-aid', 'sanctions', 'consult'].includes(one.obligation)],
  ['lens=strength&value=must', (one) => isActive(one) && one.strength === 'must'],
  ['lens=force&value=legally-binding', (one) => isActive(one) && one.force === 'legally-binding'],
  ['standing=proposed', ({ standing }) => standing === 'proposed']
];

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const answered = (date: string): readonly CommitmentAt[] => atAnswer(ledger, date).commitments;
const withCentre = (from: string, to: string): boolean => from === centre || to === centre;

/** One voice, one picture, and one row a promise let through. */
function expectSame(seen: Read, wanted: readonly CommitmentAt[], what: string): void {
  expect(sorted(seen.stops.map(({ id }) => id)), `spoken and drawn, ${what}`).toEqual(sorted(seen.drawn));
  expect(sorted(seen.rows), `rows, ${what}`).toEqual(sorted(wanted.map(({ id }) => id)));
}

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await wantGraph(page);
});

test('under every filter: each promise let through is one row and behind one line a pair, and no other line is drawn', async ({ page }) => {
  for (const date of DAYS) {
    for (const [query, lets] of FILTERS) {
      const wanted = answered(date).filter(lets);
      const seen = await read(page, `?at=${date}&${query}`);
      expectSame(seen, wanted, `${query} on ${date}`);
      expect(wrongPairs(seen, wanted, withCentre), `lines, ${query} on ${date}`).toEqual([]);
    }
  }
});

test('with an actor in focus the filters still hold', async ({ page }) => {
  for (const date of DAYS) {
    for (const [query, lets] of FILTERS.slice(0, 5)) {
      const own = new Set(trace(ledger, { actor: 'russia', day: parseDay(date)!, direction: 'both', depth: 1 }).steps.map(({ commitment }) => commitment));
      const wanted = answered(date).filter(lets);
      const seen = await read(page, `?at=${date}&focus=russia&${query}`);
      expectSame(seen, wanted.filter(({ id }) => own.has(id)), `russia, ${query} on ${date}`);
      expect(wrongPairs(seen, wanted, (from, to) => from === 'russia' || to === 'russia'), `lines of russia, ${query} on ${date}`).toEqual([]);
    }
  }
});

test('what drafts propose is drawn once it is asked for, and a draft as if in force beside what stands', async ({ page }) => {
  const date = '2025-12-29';
  await read(page, `?at=${date}`);
  const panel = page.getByLabel('Graph of promises');
  await panel.getByRole('button', { name: 'Show what is proposed' }).click();
  const proposed = await read(page, `?at=${date}`);
  const standing = answered(date).filter((one) => isActive(one) || one.standing === 'proposed');
  expect(wrongPairs(proposed, standing, withCentre), 'lines with what is proposed').toEqual([]);
  await panel.getByRole('button', { name: 'Hide what is proposed' }).click();
  const draft = ledger.drafts.get('draft-plan-20-points')!;
  const asIf = await read(page, `?at=${date}&web=${draft.id}`);
  const added = answered(date).filter((one) => isActive(one) || one.instrument === draft.instrument);
  expect(wrongPairs(asIf, added, withCentre), 'lines with the draft').toEqual([]);
  expect(asIf.drawn.some((id) => id.endsWith('--added'))).toBe(true);
});

test('a click on the legend draws, speaks and lists that alone', async ({ page }) => {
  const date = '2023-07-12';
  for (const [label, lets] of [['pledged', FILTERS[0]![1]], ['held broken', (one) => isActive(one) && one.performance === 'breached']] as const satisfies readonly Filter[]) {
    await read(page, `?at=${date}`);
    const item = page.locator('.legend ul button', { hasText: label });
    await item.click();
    await expect(item).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => page.evaluate(() => location.search)).toMatch(/standing=|performance=/);
    const wanted = answered(date).filter(lets);
    const seen = await read(page, await page.evaluate(() => location.search));
    expectSame(seen, wanted, label);
    expect(wrongPairs(seen, wanted, withCentre), label).toEqual([]);
  }
});
