// Two or more drafts, topic by topic: what the last says that the first did not, and the other way round.
import type { Clause } from './form.ts';
import type { Ledger } from './ledger.ts';

export type TopicChange = 'same' | 'changed' | 'added' | 'dropped';

export interface ComparedTopic {
  readonly id: string;
  /** Draft id to the ids of its clauses on the topic, sorted; every draft compared has a cell. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  readonly change: TopicChange;
}

export interface Comparison {
  readonly drafts: readonly string[];
  /** Topics that at least one of the drafts has a clause on, sorted by id. */
  readonly topics: readonly ComparedTopic[];
}

/** How do these drafts differ, from the first to the last? Throws on an id that is no draft. */
export function compareDrafts(ledger: Ledger, drafts: readonly string[]): Comparison {
  const clauses = drafts.map((id) => {
    const draft = ledger.drafts.get(id);
    if (!draft) throw new Error(`"${id}" is no draft of this dossier.`);
    return draft.clauses ?? [];
  });
  const topics = [...new Set(clauses.flat().map((clause) => clause.topic))].sort();
  return {
    drafts,
    topics: topics.map((id) => {
      const cells = clauses.map((list) => list.filter((clause) => clause.topic === id));
      return {
        id,
        cells: Object.fromEntries(drafts.map((draft, i) => [draft, cells[i]!.map((clause) => clause.id).sort()])),
        change: changeOf(ledger, cells[0] ?? [], cells.at(-1) ?? [])
      };
    })
  };
}

function changeOf(ledger: Ledger, first: readonly Clause[], last: readonly Clause[]): TopicChange {
  if (first.length === 0 && last.length === 0) return 'changed';
  if (first.length === 0) return 'added';
  if (last.length === 0) return 'dropped';
  const kept = last.map((clause) => first.filter((old) => isSame(ledger, clause, old)));
  const leftOver = first.filter((old) => !kept.some((found) => found.includes(old)));
  return kept.every((found) => found.length > 0) && leftOver.length === 0 ? 'same' : 'changed';
}

/** Whether a clause repeats an older one: by `same`, followed through older drafts, or equal in what it says. */
function isSame(ledger: Ledger, clause: Clause, old: Clause): boolean {
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
