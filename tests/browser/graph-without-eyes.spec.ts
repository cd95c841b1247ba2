// The same graph without eyes or mouse: on many days, at rest and with a focus, the layer for keyboards, the picture, the
// table and the record say the same.
import { atAnswer } from '#lib/domain/at.ts';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import { trace } from '#lib/domain/trace.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { ledger, read, unheldVerdicts, unpainted, wrongCounts, wrongPairs } from './read-graph.ts';
import type { Read } from './read-graph.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const head = ledger.dossier.dossier;
const centre = head.centre!;
const landmarks = head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date));
const changes = ledger.changeDays.filter((day) => formatDay(day) >= head.span.from && formatDay(day) <= head.span.to);
const step = changes.length / 60;
const days = [...new Set([...landmarks, ...Array.from({ length: 60 }, (_, i) => changes[Math.floor(i * step)]!)])].sort((a, b) => a - b);
/** Whose turn it is to be in focus on a day. */
const FOCI = ['russia', 'united-states', 'poland', 'nato', 'ukraine'];

/** The nodes that no line ties to this one, the centre apart: they step back while it is in focus. */
function strangersTo(actor: string, { stops }: Read): string[] {
  const ties = stops.filter(({ id }) => id.startsWith('edge:')).map(({ id }) => id.slice(5).split('--'));
  const near = new Set([actor, centre, ...ties.filter((ends) => ends.includes(actor)).flat()]);
  return stops.filter(({ id }) => id.startsWith('node:')).map(({ id }) => id.slice(5)).filter((id) => !near.has(id));
}

const activeOn = (date: string): CommitmentAt[] => atAnswer(ledger, date).commitments.filter(({ standing }) => ACTIVE.includes(standing));
/** The promises of a text that have been made by a day, and those that an event changes. */
const under = (instrument: string, date: string): string[] =>
  atAnswer(ledger, date).commitments.filter((one) => one.instrument === instrument && one.standing !== 'none').map(({ id }) => id);
const changedBy = (event: string): string[] => (ledger.events.get(event)!.effects ?? []).flatMap(({ commitment }) => commitment ?? []);
const proposedBy = (event: string, date: string): CommitmentAt[] =>
  atAnswer(ledger, date).commitments.filter(({ id, standing }) => standing === 'proposed' && changedBy(event).includes(id));
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await wantGraph(page);
});

test(`on ${days.length} days at rest: what is drawn is spoken, every active promise is one row and behind one line a pair`, async ({ page }) => {
  expect(days.length).toBeGreaterThanOrEqual(60);
  let verdicts = 0;
  for (const day of days) {
    const date = formatDay(day);
    const seen = await read(page, `?at=${date}`);
    expect(seen.date).toBe(date);
    expect(sorted(seen.stops.map(({ id }) => id)), `spoken and drawn on ${date}`).toEqual(sorted(seen.drawn));
    expect(seen.stops.filter(({ name }) => name.trim() === '')).toEqual([]);
    expect([seen.faded, seen.focused], `nobody steps back on ${date}`).toEqual([[], []]);
    const active = activeOn(date);
    expect(sorted(seen.rows), `rows on ${date}`).toEqual(sorted(active.map(({ id }) => id)));
    expect(wrongPairs(seen, active, (from, to) => from === centre || to === centre), `lines on ${date}`).toEqual([]);
    expect(wrongCounts(seen, active), `how they stand on ${date}`).toEqual([]);
    expect(await unpainted(page), `lines spoken of and not painted on ${date}`).toEqual([]);
    expect(unheldVerdicts(seen, active), `verdicts without their holders on ${date}`).toEqual([]);
    verdicts += seen.stops.filter(({ name }) => name.includes('held broken')).length;
  }
  expect(verdicts, 'lines said to be held broken').toBeGreaterThan(40);
});

test('with an actor in focus: the same of its own promises, and the rows are its trace', async ({ page }) => {
  for (const [index, day] of days.entries()) {
    const [date, actor] = [formatDay(day), FOCI[index % FOCI.length]!];
    const seen = await read(page, `?at=${date}&focus=${actor}`);
    expect(sorted(seen.stops.map(({ id }) => id)), `${actor} on ${date}`).toEqual(sorted(seen.drawn));
    expect([seen.focused, sorted(seen.faded)], `${actor} stands out on ${date}`).toEqual([[actor], sorted(strangersTo(actor, seen))]);
    const steps = trace(ledger, { actor, day, direction: 'both', depth: 1 }).steps;
    expect(sorted(seen.rows), `rows of ${actor} on ${date}`).toEqual(sorted(steps.map(({ commitment }) => commitment)));
    expect(wrongPairs(seen, activeOn(date), (from, to) => from === actor || to === actor), `lines of ${actor} on ${date}`).toEqual([]);
  }
});

test('with a text or an event in focus: the same, and a line says how many of its promises are in focus, as the record has it', async ({ page }) => {
  let parts = 0;
  for (const [index, day] of landmarks.entries()) {
    const [date, event] = [formatDay(day), head.landmarks![index]!];
    for (const focus of [event, 'budapest-memorandum']) {
      const seen = await read(page, `?at=${date}&focus=${focus}`);
      // What an event proposes is drawn with it, beside all that is active, and nothing else that is proposed.
      const active = [...activeOn(date), ...(focus === event ? proposedBy(event, date) : [])];
      expect(sorted(seen.stops.map(({ id }) => id)), `${focus} on ${date}`).toEqual(sorted(seen.drawn));
      expect(wrongPairs(seen, active, (from, to) => from === centre || to === centre), `lines on ${date}`).toEqual([]);
      if (focus === event) expect(seen.rows, `rows of ${event} on ${date}`).toEqual(expect.arrayContaining(changedBy(event)));
      else expect(sorted(seen.rows), `rows of ${focus} on ${date}`).toEqual(sorted(under(focus, date)));
      const own = (from: string, to: string): number => active.filter(({ id, instrument }) => instrument === focus && pairsOf(ledger.commitments.get(id)!).some((pair) => pair.join() === `${from},${to}`)).length;
      for (const { id, name } of seen.stops.filter((stop) => focus === 'budapest-memorandum' && / in focus \d+ of them: /.test(stop.name))) {
        expect(Number(/ in focus (\d+) of them: /.exec(name)![1]), `${name} on ${date}`).toBe(own(...(id.slice(5).split('--') as [string, string])));
        parts += 1;
      }
    }
  }
  expect(parts).toBeGreaterThan(20);
});

test('a change is said once, in status words, and there is one voice', async ({ page }) => {
  await expect(page.locator('[aria-live], [role="status"], [role="alert"]').and(page.locator('main *'))).toHaveCount(1);
  const voice = page.locator('main [role="status"]');
  await read(page, '?at=2014-03-18');
  await expect(voice).toContainText('18 March 2014. Russia declares Crimea annexed.');
  await expect(voice).toContainText('held broken, according to Ukraine');
  await read(page, '?at=2014-03-18&focus=russia&trace=out');
  await expect(voice).toHaveText(/^In focus: Russia owes \d+ promises in force/);
});
