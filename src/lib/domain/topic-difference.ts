// What became of one topic from an earlier draft to a later one, and in what: who is bound, the number, the words.
import type { Clause } from './form.ts';
import type { Ledger } from './ledger.ts';

export type TopicChange = 'same' | 'changed' | 'added' | 'dropped';

/** In what a topic differs, in the order in which it is told. */
export const DIFFERENCES = ['binds', 'amount', 'words'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface TopicDifference {
  readonly change: TopicChange;
  /** Where changed: in what; empty where the topic is the same, added or dropped as a whole. */
  readonly in: readonly Difference[];
  /** Actors bound on the topic in the one draft and not in the other, sorted. */
  readonly bound: { readonly added: readonly string[]; readonly dropped: readonly string[] };
  /** Clauses of the later draft that no clause of the earlier equals, and the other way round, sorted. */
  readonly clauses: { readonly added: readonly string[]; readonly dropped: readonly string[] };
}

/**
 * How does the later draft's cell on a topic differ from the earlier's? A topic that neither has counts as changed, as
 * it stands only in drafts between them.
 */
export function topicDifference(ledger: Ledger, earlier: readonly Clause[], later: readonly Clause[]): TopicDifference {
  const same = (clause: Clause, old: Clause): boolean => isSame(ledger, clause, old);
  const added = later.filter((clause) => !earlier.some((old) => same(clause, old)));
  const dropped = earlier.filter((old) => !later.some((clause) => same(clause, old)));
  const change = changeOf(earlier, later, added.length + dropped.length);
  return {
    change,
    in: change === 'changed' ? DIFFERENCES.filter((one) => differs(one, earlier, later, [...added, ...dropped])) : [],
    bound: { added: missing(boundBy(later), boundBy(earlier)), dropped: missing(boundBy(earlier), boundBy(later)) },
    clauses: { added: added.map(({ id }) => id).sort(), dropped: dropped.map(({ id }) => id).sort() }
  };
}

function changeOf(earlier: readonly Clause[], later: readonly Clause[], apart: number): TopicChange {
  if (earlier.length === 0 && later.length === 0) return 'changed';
  if (earlier.length === 0) return 'added';
  if (later.length === 0) return 'dropped';
  return apart === 0 ? 'same' : 'changed';
}

function differs(what: Difference, earlier: readonly Clause[], later: readonly Clause[], apart: readonly Clause[]): boolean {
  if (earlier.length === 0 && later.length === 0) return false;
  const said = (of: (clause: Clause) => readonly string[], clauses: readonly Clause[]): string => [...new Set(clauses.flatMap(of))].sort().join('\n');
  if (what === 'binds') return boundBy(earlier).join() !== boundBy(later).join();
  if (what === 'amount') return said(amountOf, earlier) !== said(amountOf, later);
  const summaries = (clauses: readonly Clause[]): string => said((clause) => (apart.includes(clause) ? [clause.summary] : []), clauses);
  return summaries(earlier) !== summaries(later);
}

const boundBy = (clauses: readonly Clause[]): string[] => [...new Set(clauses.flatMap((clause) => clause.binds ?? []))].sort();
const missing = (here: readonly string[], there: readonly string[]): string[] => here.filter((id) => !there.includes(id));
const amountOf = ({ amount }: Clause): string[] => (amount?.value === undefined ? [] : [`${amount.value} ${amount.unit ?? ''}`]);

/** Whether a clause repeats an older one: by `same`, followed through older drafts, or equal in what it says. */
export function isSame(ledger: Ledger, clause: Clause, old: Clause): boolean {
  const seen = new Set<string>();
  for (let one: Clause | undefined = clause; one && !seen.has(one.id); one = one.same === undefined ? undefined : ledger.clauses.get(one.same)) {
    if (one.id === old.id) return true;
    seen.add(one.id);
  }
  return (
    clause.summary === old.summary && sameIds(clause.binds, old.binds) && sameIds(clause.favours, old.favours) &&
    clause.amount?.value === old.amount?.value && clause.amount?.unit === old.amount?.unit
  );
}

const sameIds = (a: readonly string[] = [], b: readonly string[] = []): boolean => [...a].sort().join() === [...b].sort().join();
