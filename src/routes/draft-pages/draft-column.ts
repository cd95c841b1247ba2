// What stands over a draft's column: its mark, title, day, authors, how it became known, where it stands, its versions.
import { say } from '#lib/domain/dossier.ts';
import type { Draft } from '#lib/domain/form.ts';
import { statusOf } from '#lib/domain/status.ts';
import { pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import { linkTo, links, statusLines } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

export interface DraftColumn {
  readonly id: string;
  readonly title: string;
  readonly mark: string;
  readonly date: string;
  readonly clauses: number;
  readonly authors: Line;
  readonly disclosed: string;
  readonly standing: readonly Line[];
  readonly follows: Line;
  readonly followedBy: Line;
}

/** The head of a draft's column. */
export function draftColumn(setting: Setting, draft: Draft): DraftColumn {
  const { ledger, lang, day } = setting;
  const w = pageWordsOf(lang);
  const how = draft.disclosed;
  const later = ledger.dossier.drafts.filter((one) => one.follows?.includes(draft.id));
  const known = how ? [w.disclosedHow[how.how ?? 'publication'], how.date && formatDate(how.date, lang)].filter(Boolean).join(', ') : '';
  return {
    id: draft.id,
    title: say(draft, 'title', lang),
    mark: how?.how === 'leak' ? w.leaked : w.draft,
    date: formatDate(draft.date, lang),
    clauses: draft.clauses?.length ?? 0,
    authors: links(setting, draft.authors),
    disclosed: [known, how && say(how, 'by', lang)].filter(Boolean).join(': '),
    standing: statusLines(setting, statusOf(ledger, draft.instrument, day)),
    follows: links(setting, draft.follows),
    followedBy: later.flatMap((one, i): Line => [...(i > 0 ? [', '] : []), linkTo(setting, one.id)])
  };
}
