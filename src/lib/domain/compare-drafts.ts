// Two or more drafts, topic by topic: what the last says that the first did not, and the other way round.
import type { Ledger } from './ledger.ts';
import { topicDifference } from './topic-difference.ts';
import type { Difference, TopicChange, TopicDifference } from './topic-difference.ts';

export type { TopicChange } from './topic-difference.ts';

/** What became of a topic from one of the drafts to the next. */
export interface TopicStep extends TopicDifference {
  readonly from: string;
  readonly to: string;
}

export interface ComparedTopic {
  readonly id: string;
  /** Draft id to the ids of its clauses on the topic, sorted; every draft compared has a cell. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** From the first draft to the last. */
  readonly change: TopicChange;
  /** In what it changed, and whom it binds no longer or anew, from the first draft to the last. */
  readonly in: readonly Difference[];
  readonly bound: TopicDifference['bound'];
  /** The same from each draft to the next. */
  readonly steps: readonly TopicStep[];
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
    topics: topics.map((id): ComparedTopic => {
      const cells = clauses.map((list) => list.filter((clause) => clause.topic === id));
      const { change, in: inWhat, bound } = topicDifference(ledger, cells[0] ?? [], cells.at(-1) ?? []);
      return {
        id,
        cells: Object.fromEntries(drafts.map((draft, i) => [draft, cells[i]!.map((clause) => clause.id).sort()])),
        change, in: inWhat, bound,
        steps: drafts.slice(1).map((to, i) => ({ from: drafts[i]!, to, ...topicDifference(ledger, cells[i]!, cells[i + 1]!) }))
      };
    })
  };
}
