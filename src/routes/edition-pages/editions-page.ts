// The page of editions as plain data: each edition, and what became of each promise from one to the next.
import { editionChanges } from '#lib/domain/edition-changes.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { editionWordsOf } from '#lib/text/edition-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { commitmentHeading } from '#lib/text/headings.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

/** An edition opened for questions. `frozen`: it lies below `/editions/`; the last of them is what the site shows. */
export interface OpenEdition {
  readonly id: string;
  readonly sha256: string;
  readonly frozen: boolean;
  readonly ledger: Ledger;
}

export interface EditionRow {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly frozen: boolean;
  readonly present: boolean;
  readonly recordEnds: string;
  readonly promises: number;
}
export interface ChangeLine {
  readonly id: string;
  readonly name: string;
  /** Its page, where the site still has one. */
  readonly path: string | null;
  /** What changed, in words; `fields`: names of fields as the data have them, with what stood and stands in those that hold one word. */
  readonly says: readonly string[];
  readonly fields: readonly string[];
}
export interface EditionStep {
  readonly key: string;
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly ChangeLine[] }[];
}

/** Newest first; `editions` come in their order, the one that the site shows last. */
export function editionsPage(editions: readonly OpenEdition[], lang: AppLang): { rows: EditionRow[]; steps: EditionStep[] } {
  const w = editionWordsOf(lang);
  const nameOf = (one: OpenEdition, at: number): string => (!one.frozen && editions[at - 1]?.id === one.id ? w.changedSince(one.id) : w.name(one.id));
  const rows = editions.map((one, at): EditionRow => ({
    id: one.id, name: nameOf(one, at), sha256: one.sha256, frozen: one.frozen, present: at === editions.length - 1,
    recordEnds: formatDate(one.ledger.dossier.dossier.span.to, lang), promises: one.ledger.commitments.size
  }));
  const present = editions.at(-1)!.ledger;
  const steps = editions.slice(1).map((one, at): EditionStep => ({
    key: `${at + 1}`, title: w.between(nameOf(editions[at]!, at), nameOf(one, at + 1)), groups: groupsOf(editions[at]!.ledger, one.ledger, { present, lang })
  }));
  return { rows: rows.reverse(), steps: steps.reverse() };
}

/** `strength: must → should`; the name alone where a field holds more than a word. */
function fieldSaid(field: string, before: Ledger, after: Ledger, id: string): string {
  const [was, is] = [before, after].map((ledger) => (ledger.commitments.get(id) as unknown as Record<string, unknown>)[field] ?? '–');
  return [was, is].every((value) => typeof value === 'string' && /^\S{1,60}$/.test(value)) ? `${field}: ${was as string} → ${is as string}` : field;
}

function groupsOf(before: Ledger, after: Ledger, { present, lang }: { present: Ledger; lang: AppLang }): EditionStep['groups'] {
  const w = editionWordsOf(lang);
  const status = wordsOf(lang).status;
  const changes = editionChanges(before, after);
  const line = (ledger: Ledger, id: string, says: readonly string[] = [], fields: readonly string[] = []): ChangeLine => ({
    id, name: commitmentHeading(ledger, ledger.commitments.get(id)!, lang), path: present.commitments.has(id) ? `commitments/${id}/` : null, says, fields
  });
  const changed = changes.changed.map(({ id, fields, standing, performance, past }) => line(after, id, [
    ...(standing ? [w.standing(status.standing[standing.before], status.standing[standing.after])] : []),
    ...(performance ? [w.performance(status.performance[performance.before], status.performance[performance.after])] : []),
    ...(past ? [w.past] : [])
  ], fields.map((field) => fieldSaid(field, before, after, id))));
  return [
    { title: w.added(changes.added.length), lines: changes.added.map((id) => line(after, id)) },
    { title: w.withdrawn(changes.withdrawn.length), lines: changes.withdrawn.map((id) => line(before, id)) },
    { title: w.changed(changed.length), lines: changed }
  ].filter(({ lines }) => lines.length > 0);
}
