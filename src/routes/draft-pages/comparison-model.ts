// Drafts side by side, as plain data: the same model for the built page, the browser, print and the downloads.
import { compareDrafts } from '#lib/domain/compare-drafts.ts';
import type { ComparedTopic } from '#lib/domain/compare-drafts.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Clause, Draft } from '#lib/domain/form.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import { linkTo, links } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import type { ClauseCell, ComparedCell, ComparisonModel, TopicRow } from './comparison.ts';
import { citeName } from './cite-name.ts';
import { draftColumn } from './draft-column.ts';
import { topicNumbers } from './topic-numbers.ts';
import { topicOrder } from './topic-order.ts';

/** The most drafts that stand side by side. */
export const MOST = 4;

/** These drafts, oldest first, topic by topic in the order of the dossier's groups. Throws on an id that is no draft. */
export function comparisonModel(setting: Setting, asked: readonly string[]): ComparisonModel {
  const { ledger } = setting;
  const ids = oldestFirst(setting, asked);
  const { topics } = compareDrafts(ledger, ids);
  const rows = topics.map((topic) => topicRow(setting, ids, topic));
  return {
    drafts: ids.map((id) => draftColumn(setting, ledger.drafts.get(id)!)),
    topics: topicOrder(setting, rows),
    agreed: ids.some((id) => ledger.histories.get(ledger.drafts.get(id)!.instrument)!.periods.some(({ status }) => ACTIVE.includes(status.standing)))
  };
}

/** Known drafts among these, each once, oldest first, four at most. */
export function oldestFirst({ ledger }: Setting, ids: readonly string[]): string[] {
  const known = [...new Set(ids)].filter((id) => ledger.drafts.has(id)).slice(0, MOST);
  return known.sort((a, b) => (ledger.drafts.get(a)!.date < ledger.drafts.get(b)!.date || (ledger.drafts.get(a)!.date === ledger.drafts.get(b)!.date && a < b) ? -1 : 1));
}

/** Drafts of one bargaining: no further apart than a season. */
const A_SEASON = 92;

/** What is compared where nothing is asked for: the draft with most clauses and the three longest that were made with or soon after it, if there are any, else the longest of all. */
export function firstCompared({ ledger }: Setting): string[] {
  const longest = [...ledger.drafts.values()].sort((a, b) => (b.clauses?.length ?? 0) - (a.clauses?.length ?? 0) || (a.id < b.id ? -1 : 1));
  const after = ({ date }: Draft): number => earliestDay(date) - earliestDay(longest[0]!.date);
  const together = longest.filter((one) => after(one) >= 0 && after(one) <= A_SEASON);
  return (together.length > 1 ? together : longest).slice(0, MOST).map(({ id }) => id);
}

function topicRow(setting: Setting, ids: readonly string[], topic: ComparedTopic): TopicRow {
  const { ledger, lang } = setting;
  const record = ledger.topics.get(topic.id)!;
  const clauses = ids.map((id) => (ledger.drafts.get(id)!.clauses ?? []).filter((clause) => clause.topic === topic.id));
  const { compares, numbers } = topicNumbers(setting, clauses);
  return {
    id: topic.id,
    title: say(record, 'title', lang),
    question: say(record, 'question', lang),
    group: record.group ?? '',
    change: ids.length > 1 ? topic.change : null,
    between: clauses[0]!.length === 0 && clauses.at(-1)!.length === 0,
    in: topic.in,
    boundAdded: topic.change === 'changed' ? links(setting, topic.bound.added) : [],
    boundDropped: topic.change === 'changed' ? links(setting, topic.bound.dropped) : [],
    compares,
    cells: ids.map((draft, i) => ({
      draft,
      clauses: clauses[i]!.map((clause) => clauseCell(setting, draft, clause)),
      numbers: numbers[i]!,
      ...(i > 0 && ids.length > 2 && stepSaid(topic, i))
    }))
  };
}

/** What a step says, where there is anything on either side of it. */
function stepSaid(topic: ComparedTopic, i: number): Pick<ComparedCell, 'step'> {
  const { change, in: inWhat, from, to } = topic.steps[i - 1]!;
  return topic.cells[from]!.length + topic.cells[to]!.length === 0 ? {} : { step: { change, in: inWhat } };
}

function clauseCell(setting: Setting, draft: string, clause: Clause): ClauseCell {
  const { ledger, lang } = setting;
  const creates = ledger.dossier.commitments.filter((one) => one.clauses?.includes(clause.id));
  return {
    id: clause.id,
    no: clause.no,
    path: `drafts/${draft}/#${clause.id}`,
    text: say(clause, 'summary', lang),
    unconfirmed: clause.confirmed === false,
    binds: links(setting, clause.binds),
    note: say(clause, 'note', lang),
    ...(clause.same && { sameAs: linkTo(setting, clause.same) }),
    creates: creates.flatMap((one, i): Line => [
      ...(i > 0 ? [', '] : []), { text: say(ledger.obligations.get(one.obligation)!, 'title', lang), path: `commitments/${one.id}/` }
    ]),
    cites: clause.cites.map((cite) => citeName(setting, cite)),
    ...(clause.amount?.value !== undefined && { amount: { value: clause.amount.value, unit: say(clause.amount, 'unit', lang) } })
  };
}
