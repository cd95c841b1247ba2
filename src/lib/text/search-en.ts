// The words of the search page in English; search-uk.ts has the same. Kept apart from en.ts so that only that page carries them.
import { counted } from './plural.ts';
import { formatNumber } from './numbers.ts';

export const searchEn = {
  title: 'Search',
  description: 'Search the whole record: actors, texts, promises, events, drafts and their clauses, statements, topics and sources, in English and Ukrainian at once.',
  label: 'Search the record',
  help: 'In English or Ukrainian, in either script: a name, a word, “Article 5”, “28 points”. A beginning is enough, and one typo does no harm.',
  button: 'Search',
  loading: 'Loading the record …',
  failed: 'The record could not be loaded. The lists below have everything.',
  noScript: 'Searching needs script. Without it the lists below have everything; your browser finds words on a page.',
  lists: 'Everything, in lists',
  listed: (n: number): string => formatNumber(n, 'en'),
  found: (n: number, query: string): string => `${counted('en', n, { one: 'result', other: 'results' })} for “${query}”`,
  none: (query: string): string => `Nothing in the record for “${query}”.`,
  noneHelp: 'Try fewer words, the other language, or one of the lists below.',
  kinds: {
    actors: 'Actors', drafts: 'Peace drafts', instruments: 'Texts', events: 'Events', commitments: 'Promises', claims: 'Statements', clauses: 'Clauses',
    topics: 'Topics', obligations: 'Kinds of promise', chapters: 'Chapters', unsure: 'Not settled', sources: 'Sources'
  },
  kind: {
    actors: 'Actor', drafts: 'Peace draft', instruments: 'Text', events: 'Event', commitments: 'Promise', claims: 'Statement', clauses: 'Clause',
    topics: 'Topic of the drafts', obligations: 'Kind of promise', chapters: 'Chapter', unsure: 'Not settled', sources: 'Source'
  },
  allKinds: 'All',
  onlyKind: 'Show only',
  fields: {
    name: 'Name', alias: 'Also called', short: 'Short name', place: 'Place', date: 'Date', who: 'Who', said: 'Words', text: 'In its text', about: 'About'
  },
  more: (n: number): string => `Show ${formatNumber(n, 'en')} more`,
  keys: 'Press / on any page to search. Down and Up walk through the results.'
};
