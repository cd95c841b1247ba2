// The same graph without eyes or mouse: on many days, at rest and with a focus, the layer for keyboards, the picture, the
// table and the record say the same.
import type { Page } from '@playwright/test';
import { atAnswer } from '#lib/domain/at.ts';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import { trace } from '#lib/domain/trace.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { drawnActor } from '#lib/graph/actors-drawn.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { expect, test } from './watched-page.ts';
import { wantGraph } from './wanted-graph.ts';

const ledger = builtInLedger();
const head = ledger.dossier.dossier;
const centre = head.centre!;
const landmarks = head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date));
const changes = ledger.changeDays.filter((day) => formatDay(day) >= head.span.from && formatDay(day) <= head.span.to);
const step = changes.length / 60;
const days = [...new Set([...landmarks, ...Array.from({ length: 60 }, (_, i) => changes[Math.floor(i * step)]!)])].sort((a, b) => a - b);
/** Whose turn it is to be in focus on a day. */
const FOCI = ['russia', 'united-states', 'poland', 'nato', 'ukraine'];
const idOf = new Map(ledger.dossier.actors.map((actor) => [actor.name, actor.id]));

interface Read {
  readonly date: string;
  readonly drawn: readonly string[];
  readonly stops: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly string[];
  /** The states of the actors drawn, as the canvas has them. */
  readonly faded: readonly string[];
  readonly focused: readonly string[];
}

/** Goes to a view as Back and Forward do, and reads what is drawn, what is spoken and what is listed; a line that ended on the day fades for a moment and is no more. */
async function read(page: Page, query: string): Promise<Read> {
  return page.evaluate(async (asked) => {
    history.replaceState(history.state, '', asked);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    interface Drawn { id: () => string; hasClass: (name: string) => boolean; scratch: (name: string) => unknown }
    const { cy } = (document.querySelector('.stage') as unknown as { _cyreg: { cy: { elements: (selector: string) => { filter: (which: (one: Drawn) => boolean) => { map: (to: (one: Drawn) => string) => string[] } } } } })._cyreg;
    const actors = (which: (one: Drawn) => boolean): string[] => cy.elements('node.actor').filter(which).map((one) => one.id().slice(5));
    return {
      faded: actors((one) => Number(one.scratch('alpha') ?? 1) < 1), focused: actors((one) => one.hasClass('focused')),
      date: document.querySelector('main time')!.getAttribute('datetime')!,
      drawn: cy.elements('node.actor, edge').filter((one) => !one.hasClass('ending')).map((one) => one.id()),
      stops: [...document.querySelectorAll('[data-stop]')].map((one) => ({ id: one.getAttribute('data-stop')!, name: one.getAttribute('aria-label')! })),
      rows: [...document.querySelectorAll('tr[data-commitment]')].map((one) => one.getAttribute('data-commitment')!)
    };
  }, query);
}

/** The actors that a spoken name names. */
const membersOf = (name: string): string[] => {
  const own = idOf.get(name);
  return own ? [own] : name.slice(name.indexOf(': ') + 2).split(', ').map((one) => idOf.get(one) ?? `nobody is called ${one}`);
};

/**
 * What differs between the ear and the record: for each pair of nodes, the promises spoken of and those there are; with
 * `isAll` no other pair may be spoken of.
 */
function wrongPairs({ stops }: Read, active: readonly CommitmentAt[], isDrawn: (from: string, to: string) => boolean, isAll = false): string[] {
  const nodes = stops.filter(({ id }) => id.startsWith('node:')).map(({ id, name }) => ({ id: id.slice(5), actors: new Set(membersOf(name)) }));
  const nodeOf = (actor: string): string | undefined => nodes.find(({ actors }) => actors.has(drawnActor(ledger, actor)))?.id;
  const there = new Map<string, Set<string>>();
  for (const commitment of active) {
    for (const [from, to] of pairsOf(ledger.commitments.get(commitment.id)!)) {
      const [a, b] = [nodeOf(from), nodeOf(to)];
      if (!isDrawn(drawnActor(ledger, from), drawnActor(ledger, to)) || a === b) continue;
      const pair = `${a}--${b}`;
      there.set(pair, (there.get(pair) ?? new Set()).add(commitment.id));
    }
  }
  const spoken = new Map<string, number>();
  for (const { id, name } of stops.filter((stop) => stop.id.startsWith('edge:'))) {
    const [from, to] = id.slice(5).split('--');
    const counted = /: (\d+) commitments?\b/.exec(name);
    spoken.set(`${from}--${to}`, (spoken.get(`${from}--${to}`) ?? 0) + (counted ? Number(counted[1]) : 1));
  }
  return [
    ...[...there].filter(([pair, ids]) => spoken.get(pair) !== ids.size).map(([pair, ids]) => `${pair}: spoken ${spoken.get(pair)}, there ${ids.size}`),
    ...(isAll ? [...spoken.keys()].filter((pair) => !there.has(pair)).map((pair) => `${pair}: spoken, not there`) : [])
  ];
}

/** The nodes that no line ties to this one, the centre apart: they step back while it is in focus. */
function strangersTo(actor: string, { stops }: Read): string[] {
  const ties = stops.filter(({ id }) => id.startsWith('edge:')).map(({ id }) => id.slice(5).split('--'));
  const near = new Set([actor, centre, ...ties.filter((ends) => ends.includes(actor)).flat()]);
  return stops.filter(({ id }) => id.startsWith('node:')).map(({ id }) => id.slice(5)).filter((id) => !near.has(id));
}

const activeOn = (date: string): CommitmentAt[] => atAnswer(ledger, date).commitments.filter(({ standing }) => ACTIVE.includes(standing));
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await expect(page.locator('main[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await wantGraph(page);
});

test(`on ${days.length} days at rest: what is drawn is spoken, every active promise is one row and behind one line a pair`, async ({ page }) => {
  expect(days.length).toBeGreaterThanOrEqual(60);
  for (const day of days) {
    const date = formatDay(day);
    const seen = await read(page, `?at=${date}`);
    expect(seen.date).toBe(date);
    expect(sorted(seen.stops.map(({ id }) => id)), `spoken and drawn on ${date}`).toEqual(sorted(seen.drawn));
    expect(seen.stops.filter(({ name }) => name.trim() === '')).toEqual([]);
    expect([seen.faded, seen.focused], `nobody steps back on ${date}`).toEqual([[], []]);
    const active = activeOn(date);
    expect(sorted(seen.rows), `rows on ${date}`).toEqual(sorted(active.map(({ id }) => id)));
    expect(wrongPairs(seen, active, (from, to) => from === centre || to === centre, true), `lines on ${date}`).toEqual([]);
  }
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

test('a change is said once, in status words, and there is one voice', async ({ page }) => {
  await expect(page.locator('[aria-live], [role="status"], [role="alert"]').and(page.locator('main *'))).toHaveCount(1);
  const voice = page.locator('main [role="status"]');
  await read(page, '?at=2014-03-18');
  await expect(voice).toContainText('18 March 2014. Russia declares Crimea annexed.');
  await expect(voice).toContainText('held broken, according to Ukraine');
  await read(page, '?at=2014-03-18&focus=russia&trace=out');
  await expect(voice).toHaveText(/^In focus: Russia owes \d+ promises in force/);
});
