// What the graph's panel says beside the picture: filters, folds, a draft as if it were in force, taking the picture along.
import { counted } from './plural.ts';

const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });

export const graphPanelEn = {
  added: 'added by the draft',
  noTie: {
    both: 'No promise by or to it stands on this day.', out: 'No promise by it stands on this day.', in: 'No promise to it stands on this day.'
  },
  noTieShown: 'None of the promises shown is by or to it.',
  noTieBetween: 'No promise from one of the two to the other stands on this day.',
  noLine: 'No line in the picture is about it on this day.',
  noTieBetweenShown: 'None of the promises shown is from one of the two to the other.',
  nearestTie: {
    first: (day: string): string => `The first promise is from ${day}.`,
    next: (day: string): string => `The next promise is from ${day}.`,
    last: (day: string): string => `The last promise stood until ${day}.`
  },
  signsPartly: 'signs: only where there is room',
  ring: 'promises among its members',
  partOfLine: (n: number, standings: string): string => `in focus ${n} of them: ${standings}`,
  addedLine: (name: string): string => `If the draft were in force: ${name}`,
  asIf: 'As if in force',
  asItIs: 'nothing more',
  webHeading: (draft: string): string => `As if in force: ${draft}`,
  webAdded: (n: number): string => (n === 0
    ? 'The record has no promise from actor to actor of this draft that would be added to those that stand on this day.'
    : `${promises(n)} would be added to those that stand on this day. Nobody has agreed to ${n === 1 ? 'it' : 'them'}.`),
  webDropped: 'No event of the record says that a promise which now stands would end with the draft; what its clauses say is on its page.',
  webDraft: 'The draft, clause by clause',
  webClose: 'Back to the record as it is',
  webLink: 'Its promises in the graph, as if it were in force',
  showAll: 'Show all',
  onlyThis: (label: string): string => `Show only: ${label}`,
  changed: 'changed on this day',
  foldHeading: (n: number): string => `${n} in this circle`,
  close: 'Close',
  take: 'Take along',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG, double size)',
  csv: 'Table (CSV)',
  copy: 'Copy the link to this view',
  copied: 'The link is copied',
  copyFailed: 'The link could not be copied; it stands in the address bar',
  recordEnds: (day: string): string => `The record ends on ${day}; later changes are not in it.`,
  heldBy: (promise: string, holders: string, deniers: string): string =>
    `${promise}: held broken by ${holders}${deniers === '' ? '' : `; denied by ${deniers}`}`,
  strip: 'Eras, steps and zoom',
  unnamed: 'Count unnamed speakers too',
  columns: {
    id: 'id', from: 'from', to: 'to', promise: 'promise', text: 'text', force: 'legal force', standing: 'standing', since: 'since',
    performance: 'kept', accordingTo: 'according to', disputedBy: 'denied by', link: 'link'
  }
};
