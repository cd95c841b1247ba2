// What the comparison of drafts says in English.
import type { Difference, TopicChange } from '#lib/domain/topic-difference.ts';
import { counted } from './plural.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four'];
const drafts = (n: number): string => `${NUMBERS[n] ?? n} ${n === 1 ? 'draft' : 'drafts'}`;

export const draftsEn = {
  pageTitle: 'Peace drafts side by side',
  title: (n: number, agreed: boolean): string =>
    agreed ? `${drafts(n)}${n === 1 ? '' : ' side by side'}` : `${drafts(n)}, agreed by nobody`,
  lead: (all: number, clauses: number): string =>
    `${counted('en', all, { one: 'draft', other: 'drafts' })} with ${counted('en', clauses, { one: 'clause', other: 'clauses' })}, each in our own words with its source. Oldest first; what changed is told from the first draft shown to the last. No draft is called harder or softer.`,
  choose: (n: number): string => `Choose drafts (${n})`,
  chooseHint: 'One to four at once.',
  list: 'All drafts',
  chains: 'Versions of one text',
  compared: 'Drafts compared',
  filters: 'Topics shown',
  allTopics: 'All topics',
  onlyChanged: 'Only what changed',
  onlyNumbers: 'Only numbers',
  group: 'Group of topics',
  allGroups: 'All groups',
  groups: {
    security: 'Security', territory: 'Territory', economy: 'Economy', people: 'People', energy: 'Energy', process: 'Process',
    justice: 'Justice', politics: 'Politics'
  } as Readonly<Record<string, string>>,
  otherGroup: 'Other topics',
  topicColumn: 'Topic',
  copy: 'Copy the address',
  copied: 'Copied',
  csv: 'CSV',
  markdown: 'Markdown',
  print: 'Print',
  download: 'Take it with you:',
  loading: 'Reading the record …',
  failed: 'The record could not be loaded. What stands here is the comparison first shown.',
  topicNow: 'Topic shown',
  previous: 'Previous topic',
  next: 'Next topic',
  noTopics: 'No topic of these drafts is left by this filter.',
  clauses: (n: number): string => (n === 0 ? 'text not published' : counted('en', n, { one: 'clause', other: 'clauses' })),
  notPublished: 'The text was not published.',
  statusOn: (date: string): string => `On ${date}:`,
  follows: 'Rewrites',
  followedBy: 'Rewritten in',
  web: 'Show this draft’s web',
  webOf: (title: string): string => `Show the web of ${title}`,
  nothing: 'Nothing in the text on this.',
  change: { same: 'Same', changed: 'Changed', added: 'Added', dropped: 'Dropped' } satisfies Record<TopicChange, string>,
  between: 'Only in the drafts between',
  single: '',
  differs: { binds: 'who is bound', amount: 'the number', words: 'the words' } satisfies Record<Difference, string>,
  boundAdded: 'Now bound:',
  boundDropped: 'No longer bound:',
  noNumber: 'no number',
  beside: (title: string): string => `Beside ${title}:`,
  binds: 'Binds',
  bindsNobody: 'Binds nobody',
  unconfirmed: 'Not confirmed against the text.',
  sameAs: 'Unchanged from',
  creates: 'Would create:',
  sources: 'Sources:',
  commentary: 'Said of it',
  clause: (no: string): string => `Clause ${no}`,
  matrix: 'All drafts, all topics',
  matrixNote: 'How many clauses each draft has on each topic. A number leads to the first of them.',
  matrixCell: (n: number, draft: string, topic: string): string => `${counted('en', n, { one: 'clause', other: 'clauses' })}: ${draft}, ${topic}`,
  address: 'Address of this comparison:',
  file: 'drafts',
  csvHead: [
    'topic', 'group', 'change, first to last', 'changed in', 'draft', 'draft date', 'disclosed', 'clause', 'text', 'binds', 'amount', 'unit',
    'confirmed', 'unchanged from', 'commentary', 'sources'
  ],
  printedSources: 'Sources',
  printedOthers: 'Addresses of what the table names',
  yes: 'yes',
  no: 'no'
};
