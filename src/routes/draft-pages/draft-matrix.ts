// Which draft speaks of which topic, and how often.
import { say } from '#lib/domain/dossier.ts';
import type { Draft } from '#lib/domain/form.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import { topicGroups } from './topic-order.ts';

export interface MatrixCell {
  /** Place of the draft among the matrix's drafts. */
  readonly draft: number;
  readonly count: number;
  /** The first of the clauses. */
  readonly clause: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Drafts with a clause on the topic, oldest first. */
  readonly cells: readonly MatrixCell[];
}

export interface DraftMatrix {
  readonly drafts: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly MatrixRow[];
}

/** Every topic by group and title, with a cell for each of these drafts that has a clause on it. */
export function draftMatrix(setting: Setting, drafts: readonly Draft[]): DraftMatrix {
  const { ledger, lang } = setting;
  const groups = topicGroups(setting);
  const alphabet = new Intl.Collator(lang);
  const rows = ledger.dossier.topics.map((topic): MatrixRow => ({
    id: topic.id,
    title: say(topic, 'title', lang),
    group: topic.group ?? '',
    cells: drafts.flatMap((draft, i): MatrixCell[] => {
      const clauses = (draft.clauses ?? []).filter((clause) => clause.topic === topic.id);
      return clauses.length === 0 ? [] : [{ draft: i, count: clauses.length, clause: clauses[0]!.id }];
    })
  }));
  return {
    drafts: drafts.map((draft) => ({ id: draft.id, title: say(draft, 'title', lang) })),
    rows: rows.filter((row) => row.cells.length > 0)
      .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || alphabet.compare(a.title, b.title))
  };
}
