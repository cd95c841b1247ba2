// A draft's page: who wrote it, how it became known, and every clause.
import { say } from '#lib/domain/dossier.ts';
import type { Draft } from '#lib/domain/form.ts';
import { statusOf } from '#lib/domain/status.ts';
import { pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import { aboutSections } from './about-it.ts';
import { historyEntries } from './effects.ts';
import type { RecordPage } from './page-model.ts';
import { citeLines, clauseEntry, commitmentEntry, fact, linkTo, links, section, statusLines } from './parts.ts';
import type { Setting } from './parts.ts';

/** The page of one draft. */
export function draftPage(setting: Setting, draft: Draft): RecordPage {
  const { ledger, lang, day } = setting;
  const w = pageWordsOf(lang);
  const panel = panelWordsOf(lang);
  const { dossier } = ledger;
  const title = say(draft, 'title', lang);
  const later = dossier.drafts.filter((one) => one.follows?.includes(draft.id)).map((one) => one.id);
  const how = draft.disclosed;
  const clauses = draft.clauses ?? [];
  const commitments = dossier.commitments.filter((one) => one.instrument === draft.instrument);
  const instrument = ledger.instruments.get(draft.instrument)!;
  return {
    id: draft.id,
    over: [{ text: how?.how === 'leak' ? w.leaked : w.draft, strong: true }, ` · ${formatDate(draft.date, lang)}`],
    title,
    lead: say(instrument, 'summary', lang),
    description: `${title}, ${formatDate(draft.date, lang)}. ${say(instrument, 'summary', lang)}`,
    facts: [
      ...fact(w.authors, links(setting, draft.authors)),
      ...fact(w.disclosed, how && [w.disclosedHow[how.how ?? 'publication'], ...(how.date ? [`, ${formatDate(how.date, lang)}`] : []), how.by ? `: ${say(how, 'by', lang)}` : '']),
      ...fact(w.disclosedLater, how && say(how, 'later', lang)),
      ...fact(w.statusOn(formatDate(dossier.dossier.day ?? dossier.dossier.span.to, lang)), ...statusLines(setting, statusOf(ledger, instrument.id, day))),
      ...fact(w.follows, links(setting, draft.follows)),
      ...fact(w.followedBy, links(setting, later)),
      ...fact(w.asText, [linkTo(setting, instrument.id)]),
      ...(commitments.length === 0 ? [] : fact(panel.asIf, [{ text: panel.webLink, path: `?web=${draft.id}` }]))
    ],
    sections: [
      ...(clauses.length === 0 ? [{ id: 'clauses', heading: w.clauses, entries: [], note: w.notPublished }] : []),
      ...section('clauses', w.clauses, clauses.map((clause) => clauseEntry(setting, clause)), w.clausesNote),
      ...section('would-create', w.wouldCreate, commitments.map((one) => commitmentEntry(setting, one)), w.proposedNote),
      ...section('history', w.history, historyEntries(setting, instrument.id)),
      ...aboutSections(setting, [draft.id, instrument.id, ...clauses.map((clause) => clause.id)])
    ],
    cites: citeLines(setting, draft.cites)
  };
}
