// Everything on the page of drafts besides the comparison: which drafts there are, their versions, and the matrix.
import { say } from '#lib/domain/dossier.ts';
import type { Draft } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import { links, settingOf } from '#routes/record-pages/parts.ts';
import type { AppLang } from '#lib/text/words.ts';
import { comparisonModel, firstCompared } from './comparison-model.ts';
import type { ComparisonModel } from './comparison.ts';
import { draftMatrix } from './draft-matrix.ts';
import type { DraftMatrix } from './draft-matrix.ts';
import { topicGroups } from './topic-order.ts';

export interface DraftChoice {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly leaked: boolean;
  readonly clauses: number;
  readonly authors: Line;
}

/** One text from its first version to its last. */
export interface Chain {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
}

export interface DraftsPage {
  readonly first: ComparisonModel;
  readonly choices: readonly DraftChoice[];
  readonly chains: readonly Chain[];
  readonly groups: readonly string[];
  readonly matrix: DraftMatrix;
  readonly clauses: number;
  readonly recordEnds: string;
}

/** The page as it is built: the comparison first shown, and what can be chosen. */
export function draftsPage(ledger: Ledger, lang: AppLang): DraftsPage {
  const setting = settingOf(ledger, lang);
  const drafts = byAge(ledger.dossier.drafts);
  return {
    first: comparisonModel(setting, firstCompared(setting)),
    choices: drafts.map((draft) => ({
      id: draft.id, title: say(draft, 'title', lang), date: formatDate(draft.date, lang), leaked: draft.disclosed?.how === 'leak',
      clauses: draft.clauses?.length ?? 0, authors: links(setting, draft.authors)
    })),
    chains: chains(drafts).map((ids) => ({ ids, titles: ids.map((id) => say(ledger.drafts.get(id)!, 'title', lang)) })),
    groups: topicGroups(setting),
    matrix: draftMatrix(setting, drafts),
    clauses: ledger.clauses.size,
    recordEnds: formatDate(ledger.dossier.dossier.span.to, lang)
  };
}

export const byAge = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1));

/** Every way from a draft that rewrites nothing to one that nothing rewrites, of two drafts at least. */
export function chains(drafts: readonly Draft[]): string[][] {
  const onward = (way: readonly string[]): string[][] => {
    const next = drafts.filter((one) => one.follows?.includes(way.at(-1)!) && !way.includes(one.id));
    return next.length === 0 ? [[...way]] : next.flatMap((one) => onward([...way, one.id]));
  };
  return drafts.filter((one) => !one.follows?.length).flatMap((one) => onward([one.id])).filter((way) => way.length > 1);
}
