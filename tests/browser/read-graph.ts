// What the graph draws, speaks and lists for a view, read from a page, and how that differs from the record.
import type { Page } from '@playwright/test';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import { drawnActor } from '#lib/graph/actors-drawn.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';

export const ledger = builtInLedger();
const idOf = new Map(ledger.dossier.actors.map((actor) => [actor.name, actor.id]));

export interface Read {
  readonly date: string;
  readonly drawn: readonly string[];
  readonly stops: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly string[];
  /** The states of the actors drawn, as the canvas has them. */
  readonly faded: readonly string[];
  readonly focused: readonly string[];
}

/** Goes to a view as Back and Forward do, and reads what is drawn, what is spoken and what is listed; a line that ended on the day fades for a moment and is no more. */
export async function read(page: Page, query: string): Promise<Read> {
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

/** The names of these holders, as the ear meets them. */
const namesOf = (ids: readonly string[]): Set<string> => new Set(ids.map((id) => {
  const source = ledger.sources.get(id);
  return ledger.actors.get(id)?.name ?? source?.publisher ?? source?.title ?? id;
}));
/** What is said after a word of the ear, up to the next part; how many more there are left out. */
const saidAfter = (name: string, word: string): string => (name.split(word)[1]?.split('; ')[0] ?? '').replace(/ and \d+ more$/, '');
/** Is this a list of some of these names, and of nobody else? A name may hold a comma. */
const isOf = (said: string, names: Set<string>): boolean =>
  /^(, )*$/.test([...names].sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replace(one, ''), said));

/** Lines said to be held broken with nobody who says so, with somebody who does not, or with the denial left out. */
export function unheldVerdicts({ stops }: Read, active: readonly CommitmentAt[]): string[] {
  return stops.filter(({ id, name }) => id.startsWith('edge:') && name.includes('held broken')).flatMap(({ name }) => {
    const from = idOf.get(name.split(/ to (?=[^:]*:)/)[0]!) ?? '';
    const broken = active.filter(({ performanceBy }) => performanceBy[from] === 'breached');
    const [holders, deniers] = [namesOf(broken.flatMap((one) => one.accordingTo)), namesOf(broken.flatMap((one) => one.disputedBy))];
    const [said, denied] = [saidAfter(name, 'held broken, according to '), saidAfter(name, '; denied by ')];
    const isHeld = said !== '' && isOf(said, holders) && isOf(denied, deniers) && (denied !== '' || deniers.size === 0);
    return from === '' || isHeld ? [] : [name];
  });
}

/**
 * What differs between the ear and the record: for each pair of nodes, the promises spoken of and those there are; with
 * `isAll` no other pair may be spoken of.
 */
export function wrongPairs({ stops }: Read, active: readonly CommitmentAt[], isDrawn: (from: string, to: string) => boolean, isAll = false): string[] {
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
    const [from, to, one] = id.slice(5).split('--');
    // A line of a fan is one promise; a bundle says how many it holds.
    const counted = /: (\d+) promises?\b/.exec(name);
    spoken.set(`${from}--${to}`, (spoken.get(`${from}--${to}`) ?? 0) + (counted ? Number(counted[1]) : one === undefined ? NaN : 1));
  }
  return [
    ...[...there].filter(([pair, ids]) => spoken.get(pair) !== ids.size).map(([pair, ids]) => `${pair}: spoken ${spoken.get(pair)}, there ${ids.size}`),
    ...(isAll ? [...spoken.keys()].filter((pair) => !there.has(pair)).map((pair) => `${pair}: spoken, not there`) : [])
  ];
}
