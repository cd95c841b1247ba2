// What the graph draws, speaks and lists for a view, read from a page, and how that differs from the record.
import type { Page } from '@playwright/test';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import { drawnActor } from '#lib/graph/actors-drawn.ts';
import { sampled } from '#lib/graph/curves.ts';
import type { Line } from '#lib/graph/curves.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';

export const ledger = builtInLedger();
const idOf = new Map(ledger.dossier.actors.map((actor) => [actor.name, actor.id]));

export interface Read {
  readonly date: string;
  readonly drawn: readonly string[];
  /** What the layer's tree for readers' software has, by its ids and names. */
  readonly stops: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly string[];
  /** The states of the actors drawn, as the canvas has them. */
  readonly faded: readonly string[];
  readonly focused: readonly string[];
}

/** Goes to a view as Back and Forward do, and reads what is drawn, what is spoken and what is listed; a line that ended on the day fades for a moment and is no more. */
export async function read(page: Page, query: string): Promise<Read> {
  const seen = await page.evaluate(async (asked) => {
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
  // What is hidden from readers' software is no button of the layer.
  const heard = await page.getByRole('group', { name: 'The graph, actor by actor' }).getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('data-stop')!));
  return { ...seen, stops: seen.stops.filter(({ id }) => heard.includes(id)) };
}

/** Lines that Cytoscape keeps and of which the canvas shows less than half, in the picture's own pixels. */
export async function unpainted(page: Page): Promise<string[]> {
  interface Kept { id: () => string; hasClass: (name: string) => boolean; scratch: (name: string) => unknown }
  interface Stage { _cyreg: { cy: { zoom: () => number; pan: () => { x: number; y: number }; edges: () => { filter: (which: (one: Kept) => boolean) => { map: <T>(to: (one: Kept) => T) => T[] } } } } }
  const lines = await page.evaluate(() => (document.querySelector('.stage') as unknown as Stage)._cyreg.cy.edges().filter((one) => !one.hasClass('ending'))
    .map((one) => ({ id: one.id(), course: (one.scratch('drawn') as { course: Line }).course })));
  const courses = lines.map(({ id, course }) => ({ id, points: sampled(course, 10) }));
  return page.evaluate((all) => {
    const { cy } = (document.querySelector('.stage') as unknown as Stage)._cyreg;
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas')];
    const { width, height, clientWidth } = canvases[0]!;
    const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true })!;
    for (const canvas of canvases) pen.drawImage(canvas, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const [ratio, zoom, pan] = [width / clientWidth, cy.zoom(), cy.pan()];
    const isPainted = ({ x, y }: { x: number; y: number }): boolean => [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) =>
      data[4 * (Math.round((y * zoom + pan.y) * ratio + dy) * width + Math.round((x * zoom + pan.x) * ratio + dx)) + 3]! > 16));
    return all.filter(({ points }) => points.filter(isPainted).length < points.length / 2).map(({ id }) => id);
  }, courses);
}

const SAID = { 'in-force': 'in force', suspended: 'suspended', pledged: 'pledged', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken' } as const;

/** Lines between two actors whose names count otherwise than the record how many of their promises stand so, and were kept so. */
export function wrongCounts({ stops }: Read, active: readonly CommitmentAt[]): string[] {
  return stops.filter(({ id }) => id.startsWith('edge:')).flatMap(({ id, name }) => {
    const [from, to, one] = id.slice(5).split('--');
    if (one !== undefined || !ledger.actors.has(from!) || !ledger.actors.has(to!)) return [];
    const behind = active.flatMap((commitment) => {
      const pair = pairsOf(ledger.commitments.get(commitment.id)!).find((ends) => drawnActor(ledger, ends[0]) === from && drawnActor(ledger, ends[1]) === to);
      return pair ? [[commitment.standing, commitment.performanceBy[pair[0]]]] : [];
    });
    return Object.entries(SAID).flatMap(([word, said]) => {
      const there = behind.filter((words) => words.includes(word as never)).length;
      const spoken = Number(new RegExp(`(\\d+) ${said}`).exec(name)?.[1] ?? 0);
      return spoken === there ? [] : [`${name}: ${spoken} ${said}, there ${there}`];
    });
  });
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
 * What differs between the ear and the record: for each pair of nodes that is drawn, the promises spoken of and those there
 * are; and no other pair may be spoken of but as it is.
 */
export function wrongPairs({ stops }: Read, active: readonly CommitmentAt[], isDrawn: (from: string, to: string) => boolean): string[] {
  const nodes = stops.filter(({ id }) => id.startsWith('node:')).map(({ id, name }) => ({ id: id.slice(5), actors: new Set(membersOf(name)) }));
  const nodeOf = (actor: string): string | undefined => nodes.find(({ actors }) => actors.has(drawnActor(ledger, actor)))?.id;
  const there = new Map<string, Set<string>>();
  const wanted = new Set<string>();
  for (const commitment of active) {
    for (const [from, to] of pairsOf(ledger.commitments.get(commitment.id)!)) {
      const [a, b] = [nodeOf(from), nodeOf(to)];
      if (a === b) continue;
      const pair = `${a}--${b}`;
      if (isDrawn(drawnActor(ledger, from), drawnActor(ledger, to))) wanted.add(pair);
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
  return [...new Set([...wanted, ...spoken.keys()])].filter((pair) => spoken.get(pair) !== (there.get(pair)?.size ?? 0))
    .map((pair) => `${pair}: spoken ${spoken.get(pair)}, there ${there.get(pair)?.size ?? 0}`);
}
