// The words of what is in focus: its headline, its steps, its story, and the graph in a paragraph.
import { en } from './en.ts';
import type { Performance, Standing } from './vocabularies.ts';
import { counted } from './plural.ts';
import type { FocusCounts, FocusPart, PictureNumbers } from './focus-parts.ts';

const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });
const texts = (n: number): string => counted('en', n, { one: 'text', other: 'texts' });
const lines = (n: number): string => counted('en', n, { one: 'line', other: 'lines' });

/** " owes 27 promises in force, under 13 texts, and 2 pledged; 10 are held broken, and it denies all of them." */
function told(verb: string, n: FocusCounts, ofText = false): readonly FocusPart[] {
  if (n.inForce + n.pledged + n.suspended === 0) return [` ${verb} nothing in force on this day.`];
  const also = (count: number, word: string, standing: Standing): readonly FocusPart[] =>
    count > 0 ? [' and ', { text: String(count), standing }, ` ${word}`] : [];
  return [
    ` ${verb} `, { text: n.inForce === 0 ? 'nothing in force' : promises(n.inForce), standing: 'in-force' },
    n.inForce === 0 ? '' : ' in force', n.inForce === 0 || ofText ? '' : ` under ${texts(n.texts)}`,
    ...also(n.pledged, 'pledged', 'pledged'), ...also(n.suspended, 'suspended', 'suspended'), '.',
    ...(n.heldBroken === 0 ? [] : [
      ' ', { text: String(n.heldBroken), performance: 'breached' as const }, n.heldBroken === 1 ? ' is held broken' : ' are held broken',
      n.denied === 0 ? '' : n.denied === n.heldBroken ? (n.denied === 1 ? ', which the obligor denies' : ', all denied by the obligor') : `, ${n.denied} of them denied by the obligor`,
      n.disputed > 0 ? '; ' : '.'
    ]),
    ...(n.disputed === 0 ? [] : [
      n.heldBroken === 0 ? ' ' : '', { text: String(n.disputed), performance: 'disputed' as const }, n.disputed === 1 ? ' is disputed.' : ' are disputed.'
    ])
  ];
}

export const traceEn = {
  owes: (n: FocusCounts): readonly FocusPart[] => told('owes', n),
  isOwed: (n: FocusCounts, alone: boolean): readonly FocusPart[] => told(alone ? 'is owed' : 'It is owed', n),
  holds: (n: FocusCounts): readonly FocusPart[] => told('holds', n, true),
  through: (n: number): string => ` ${counted('en', n, { one: 'more promise is', other: 'more promises are' })} reached through others.`,
  betweenHead: (there: number, back: number, name: string, other: string): string =>
    (there + back === 0 ? ': no promise either way over the years.'
      : `: ${there === 0 ? 'no promise' : promises(there)} of ${name} to ${other} over the years, ${back === 0 ? 'none' : back} the other way.`),
  crumbs: 'Where you came from',
  everyone: 'Everyone',
  direction: 'Direction',
  depth: 'Depth',
  depthOf: (n: number): string => (n === 1 ? 'one step' : `${n} steps`),
  pair: 'Between it and',
  pairNone: 'nobody else',
  pairOption: (name: string, n: number): string => `${name} (${n})`,
  groups: {
    out: (name: string): string => `What ${name} owes`,
    in: (name: string): string => `What ${name} is owed`,
    through: (name: string): string => `Through ${name}`,
    further: (depth: number): string => `${depth} steps away`,
    carries: (): string => 'What the text promises',
    itself: (): string => 'The promise',
    changed: (): string => 'What it changed',
    bears: (): string => 'What it bears on without changing it',
    setOff: (): string => 'Promises it set off, by their wording',
    touched: (): string => 'Promises it speaks of'
  },
  setOffRule: 'In force that day, with a trigger that names such an act by and against the same. Whether it was met is for the sides to say.',
  story: {
    between: 'The story between them',
    text: 'What happened to the text',
    promise: 'What happened to the promise',
    event: 'What it did'
  },
  /** "2 promises held broken". */
  together: (n: number, standing?: Standing, performance?: Performance): string =>
    `${promises(n)} ${[standing && en.status.standing[standing], performance && en.status.performance[performance]].filter(Boolean).join(', ')}`,
  later: (date: string): string => `After ${date}`,
  stands: (date: string): string => `What stands on ${date}`,
  toWhom: (from: string, to: string): string => `${from} to ${to}`,
  fromOn: (name: string): string => `from ${name}`,
  textBecame: 'the text',
  lapsed: 'its term ran out',
  shaped: (events: number, cites: number): string =>
    [events > 0 ? counted('en', events, { one: 'event', other: 'events' }) : '', counted('en', cites, { one: 'source', other: 'sources' })].filter(Boolean).join(', '),
  eventsOf: 'Events',
  citesOf: 'Sources',
  parties: 'Parties',
  tookPart: 'Took part',
  authors: 'Written by',
  claims: 'What was said of it',
  unsure: 'Not settled',
  showAll: (n: number): string => `Show all ${n}`,
  onlySome: (shown: number, all: number): string => `The filters below show ${shown} of ${all}.`,
  showEvery: 'Show all',
  pictureHeading: 'What the picture shows',
  pictureWhole: 'Show the whole paragraph',
  picture: (n: PictureNumbers): string => [
    `${lines(n.lines)} ${n.across > 0 ? 'among' : 'between'} ${n.centre} and ${counted('en', n.actors, { one: 'actor', other: 'actors' })}: ${n.incoming} of promises to ${n.centre}, ${n.outgoing} of its own${n.across > 0 ? `, ${n.across} among the others` : ''}.`,
    n.heaviest ? `The thickest is from ${n.heaviest.from} to ${n.heaviest.to}: ${promises(n.heaviest.promises)} under ${texts(n.heaviest.texts)}.` : '',
    n.pledgedOnly.length > 0 ? `All is only pledged on the ${n.pledgedOnly.length === 1 ? 'line' : 'lines'} ${n.pledgedOnly.join('; ')}.` : '',
    n.broken.length === 0 ? 'No line carries a mark of a promise held broken.' : `Marks of promises held broken: ${n.broken.map((one) => `${one.from} to ${one.to}, ${one.promises}, according to ${one.holders}${one.deniers ? `, denied by ${one.deniers}` : ''}`).join('; ')}.`,
    n.folded > 0 ? `${counted('en', n.folded, { one: 'actor is', other: 'actors are' })} folded together.` : ''
  ].filter(Boolean).join(' '),
  pairOfLine: (from: string, to: string): string => `${from} to ${to}`,
  toGraph: 'To the graph',
  toTimeline: 'To the timeline',
  toTable: 'To the table',
  pastGraph: 'Past the graph',
  backToWords: 'Back to the words',
  obligors: {
    heading: (n: number): string => (n === 1 ? '1 promise' : `${n} promises`),
    broken: (n: number): string => `${n} held broken`,
    more: (n: number, name: string): string => (n === 1 ? `1 more of ${name}` : `${n} more of ${name}`),
    others: 'Others who owe something',
    rest: (n: number): string => `${n} more are in the table`
  },
  drafts: {
    draft: 'DRAFT',
    leaked: 'LEAKED',
    by: (who: string): string => `made public by ${who}`,
    how: { leak: 'leaked by', publication: 'published by', statement: 'told by' } as Record<string, string>,
    unsaid: 'who made it public is not recorded'
  },
  filters: {
    any: 'all',
    active: 'active',
    chosen: (n: number): string => `${n} chosen`,
    clear: 'Clear the filters',
    obligation: 'Kind of promise',
    group: 'In groups by',
    groupings: { none: 'none', from: 'who promised', instrument: 'text', obligation: 'kind of promise', standing: 'standing', performance: 'how kept' },
    number: 'No.',
    focusRow: (n: number): string => `Show promise ${n} in the graph`,
    inFocus: 'in focus',
    portion: (shown: string, all: string): string => `The first ${shown} of ${all} promises are listed; the graph holds all.`,
    more: (n: number): string => `List ${n} more`,
    noRows: 'No promise is left by these filters.'
  },
  said: {
    focus: (name: string, rest: string): string => `In focus: ${name}${rest}`,
    noFocus: 'Nothing in focus.',
    status: (status: string, holders: string, deniers: string): string =>
      `${status}${holders ? `, according to ${holders}` : ''}${deniers ? `; denied by ${deniers}` : ''}`,
    web: (draft: string): string => `The graph shows, as if it were in force: ${draft}.`,
    noWeb: 'The graph shows no draft as if in force.',
    moreChanged: (n: number): string => `${promises(n)} more changed.`,
    noChange: 'No promise changed.',
    rows: (n: number): string => `${promises(n)} shown.`,
    lens: (name: string): string => `Colours show ${name}.`
  }
};

export type TraceWords = typeof traceEn;
