// A text's page: what it is, who disputes its force, which promises it carries, and its history.
import { say } from '#lib/domain/dossier.ts';
import type { Instrument } from '#lib/domain/form.ts';
import { statusOf } from '#lib/domain/status.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { aboutSections, claimsOfPromises } from './about-it.ts';
import { bearingEntries, historyEntries } from './effects.ts';
import type { Line, RecordPage } from './page-model.ts';
import { citeLine, citeLines, commitmentEntry, fact, linkTo, links, section, statusLines } from './parts.ts';
import type { Setting } from './parts.ts';

/** The page of one text. */
export function instrumentPage(setting: Setting, instrument: Instrument): RecordPage {
  const { ledger, lang, words, day } = setting;
  const w = pageWordsOf(lang);
  const { dossier } = ledger;
  const title = say(instrument, 'title', lang);
  const commitments = dossier.commitments.filter((one) => one.instrument === instrument.id);
  const drafts = dossier.drafts.filter((one) => one.instrument === instrument.id);
  const views: Line[] = (instrument.forceSays ?? []).map((says) => [
    `${words.status.force[says.view]}: `, ...links(setting, says.by),
    ...says.cites.flatMap((cite): Line => [' — ', ...citeLine(setting, cite)])
  ]);
  return {
    id: instrument.id,
    over: [`${kindWordsOf(lang).instrumentKind[instrument.kind]} · ${formatDate(instrument.date, lang)}`],
    title,
    lead: say(instrument, 'summary', lang),
    description: `${title}. ${say(instrument, 'summary', lang)}`,
    ...(commitments.length > 0 ? { explore: { text: w.seeInExplorer(title), query: `focus=${instrument.id}` } } : {}),
    facts: [
      ...fact(w.place, say(instrument, 'place', lang)),
      ...fact(w.parties, links(setting, instrument.parties)),
      ...fact(w.legalForce, words.status.force[instrument.force], ...views),
      ...fact(w.textWord, ...Object.entries(instrument.textWord ?? {}).map(([language, word]): Line => [`${kindWordsOf(lang).languages[language] ?? language}: `, { text: word, lang: language }])),
      ...fact(w.statusOn(formatDate(dossier.dossier.day ?? dossier.dossier.span.to, lang)), ...statusLines(setting, statusOf(ledger, instrument.id, day))),
      ...fact(w.knownUntil, instrument.knownUntil && formatDate(instrument.knownUntil, lang)),
      ...fact(w.draftPage, ...drafts.map((draft): Line => [linkTo(setting, draft.id)]))
    ],
    sections: [
      ...section('commitments', w.carries, commitments.map((one) => commitmentEntry(setting, one, true))),
      ...section('history', w.history, historyEntries(setting, instrument.id)),
      ...section('bears-on', w.bearsOn, bearingEntries(setting, instrument.id)),
      ...aboutSections(setting, [instrument.id]),
      ...claimsOfPromises(setting, instrument.id)
    ],
    cites: citeLines(setting, instrument.cites)
  };
}
