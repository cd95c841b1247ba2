// What a printed comparison says once, below its table: a number for each source, and the address of everything named.
import type { Line, Part } from '#routes/record-pages/page-model.ts';
import type { ComparisonModel, TopicRow } from './comparison.ts';

export interface PrintedAddress {
  readonly text: string;
  readonly path: string;
}

export interface PrintedAddresses {
  /** In the order in which the table first cites them; the table names each by its number, from 1. */
  readonly sources: readonly PrintedAddress[];
  readonly others: readonly PrintedAddress[];
}

/** The addresses of these topics, each once. */
export function printedAddresses(model: ComparisonModel, topics: readonly TopicRow[], lang: string): PrintedAddresses {
  const clauses = topics.flatMap((topic) => topic.cells.flatMap((cell) => cell.clauses));
  const named = [
    ...model.drafts.flatMap((draft) => [{ text: draft.title, path: `drafts/${draft.id}/` }, ...draft.authors, ...draft.standing.flat(), ...draft.follows, ...draft.followedBy]),
    ...topics.flatMap((topic) => [...topic.boundAdded, ...topic.boundDropped]),
    ...clauses.flatMap((clause): Line => [...clause.binds, ...(clause.sameAs ? [clause.sameAs] : []), ...clause.creates])
  ];
  const inOrder = new Intl.Collator(lang, { numeric: true }).compare;
  return {
    sources: once(clauses.flatMap((clause) => clause.cites.map(({ text, path, source }) => ({ text: source ?? text, path: path! })))),
    others: once(named).sort((a, b) => inOrder(a.text, b.text) || inOrder(a.path, b.path))
  };
}

function once(parts: readonly (Part | string)[]): PrintedAddress[] {
  const linked = parts.filter((part): part is Part & PrintedAddress => typeof part !== 'string' && part.path !== undefined);
  return [...new Map(linked.toReversed().map(({ text, path }) => [path, { text, path }])).values()].toReversed();
}
