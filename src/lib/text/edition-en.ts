// The words of the page of editions in English; each key has its twin in edition-uk.ts.
import { counted } from './plural.ts';

const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });

export const editionEn = {
  title: 'Editions',
  lead: 'An edition is the record as it was on the day it was published. A frozen edition keeps its data and its embeds at one address for good; the rest of this site follows corrections.',
  fromData: 'All editions, and what changed between them',
  name: (id: string): string => `Edition ${id}`,
  present: 'The one this site shows',
  frozen: 'Frozen',
  notFrozen: 'Not frozen: it has no address of its own here and may still be corrected.',
  changedSince: (id: string): string => `Edition ${id}, changed since it was frozen`,
  ends: (date: string): string => `the record ends on ${date}`,
  holds: (n: number): string => promises(n),
  data: 'Data',
  embeds: 'Embeds',
  what: { graph: 'graph', timeline: 'timeline', explorer: 'explorer' },
  hash: 'SHA-256',
  changes: 'What changed',
  onlyOne: 'There is one edition: nothing has changed between editions yet.',
  between: (from: string, to: string): string => `${from} → ${to}`,
  nothing: 'No promise was added, withdrawn or changed.',
  added: (n: number): string => `Added: ${promises(n)}`,
  withdrawn: (n: number): string => `Withdrawn: ${promises(n)}`,
  changed: (n: number): string => `Changed: ${promises(n)}`,
  standing: (before: string, after: string): string => `standing at the record’s end: ${before} → ${after}`,
  performance: (before: string, after: string): string => `how it was kept: ${before} → ${after}`,
  past: 'its status on an earlier day was corrected',
  fields: 'fields:'
};
