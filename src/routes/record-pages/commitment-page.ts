// A promise's page: its terms, where it stands, how it was kept and by whose word, and everything that happened to it.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import { groupOf } from '#lib/domain/ledger.ts';
import { statusOf } from '#lib/domain/status.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { commitmentHeading, commitmentName } from '#lib/text/headings.ts';
import { aboutSections } from './about-it.ts';
import { bearingEntries, historyEntries } from './effects.ts';
import type { Line, RecordPage } from './page-model.ts';
import { citeLines, fact, linkTo, links, section, statusLines } from './parts.ts';
import type { Setting } from './parts.ts';

/** The page of one commitment. */
export function commitmentPage(setting: Setting, commitment: Commitment): RecordPage {
  const { ledger, lang, words, day } = setting;
  const w = pageWordsOf(lang);
  const instrument = ledger.instruments.get(commitment.instrument)!;
  const title = commitmentHeading(ledger, commitment, lang);
  const siblings = ledger.dossier.commitments.filter((one) => one.instrument === instrument.id && one.id !== commitment.id);
  const recordDay = ledger.dossier.dossier.day ?? ledger.dossier.dossier.span.to;
  return {
    id: commitment.id,
    over: [pageWordsOf(lang).promise, ' · ', linkTo(setting, instrument.id), `, ${formatDate(instrument.date, lang)}`],
    title,
    lead: say(commitment, 'summary', lang),
    description: `${title}. ${say(commitment, 'summary', lang)}`,
    explore: { text: w.seeInExplorer(w.thisPromise), query: `focus=${commitment.id}` },
    facts: [
      ...fact(w.statusOn(formatDate(recordDay, lang)), ...statusLines(setting, statusOf(ledger, commitment.id, day))),
      ...fact(w.who, [...links(setting, commitment.from), ' → ', ...links(setting, commitment.to)]),
      ...fact(w.legalForce, words.status.force[instrument.force]),
      ...fact(w.strength, words.status.strength[commitment.strength]),
      ...fact(w.kindOfPromise, [`${say(ledger.obligations.get(commitment.obligation)!, 'title', lang)} · ${words.status.group[groupOf(ledger, commitment.obligation)]}`, ...(commitment.atop ? [{ text: ` · ATOP: ${kindWordsOf(lang).atop[commitment.atop]}, ${w.ourReading}`, muted: true }] : [])]),
      ...triggerFacts(setting, commitment),
      ...termFacts(setting, commitment)
    ],
    sections: [
      ...section('history', w.history, historyEntries(setting, commitment.id)),
      ...section('bears-on', w.bearsOn, bearingEntries(setting, commitment.id)),
      ...aboutSections(setting, [commitment.id]),
      ...section('same-text', w.sameText, siblings.map((one) => ({ id: one.id, head: [{ text: commitmentName(ledger, one, lang), path: `commitments/${one.id}/` }], lines: [] })))
    ],
    cites: citeLines(setting, commitment.cites)
  };
}

/** What sets the promise off: the act, by whom, against whom. */
function triggerFacts(setting: Setting, { trigger, ...commitment }: Commitment) {
  const { lang } = setting;
  const w = pageWordsOf(lang);
  const by: Line = trigger.by === undefined || trigger.by === 'any' ? [] : [` ${w.triggerBy} `, ...links(setting, trigger.by)];
  const against: Line = trigger.against && trigger.act !== 'standing' ? [` ${w.triggerAgainst} `, ...links(setting, trigger.against)] : [];
  const phase = trigger.phase ? [` · ${w.renewedOnly}`] : [];
  return [
    ...fact(w.trigger, [kindWordsOf(lang).act[trigger.act], ...by, ...against, ...phase]),
    ...fact(w.triggerText, say(commitment, 'triggerText', lang))
  ];
}

/** The terms: conditions, deadlines, beginning, end, exit, amount, clauses. */
function termFacts(setting: Setting, commitment: Commitment) {
  const { lang } = setting;
  const w = pageWordsOf(lang);
  const amount = commitment.amount?.value;
  const unit = commitment.amount ? say(commitment.amount, 'unit', lang) : '';
  return [
    ...fact(w.conditions, say(commitment, 'conditions', lang)),
    ...fact(w.waitsOn, commitment.waitsOn && kindWordsOf(lang).waits[commitment.waitsOn]),
    ...fact(w.within, commitment.within && w.withinTime(commitment.within)),
    ...fact(w.amount, amount === undefined ? undefined : `${amount.toLocaleString(lang === 'uk' ? 'uk-UA' : 'en-GB')} ${unit}`),
    ...fact(w.exit, say(commitment, 'exit', lang)),
    ...fact(w.start, commitment.start && formatDate(commitment.start, lang)),
    ...fact(w.end, commitment.end && formatDate(commitment.end, lang)),
    ...fact(w.knownUntil, commitment.knownUntil && formatDate(commitment.knownUntil, lang)),
    ...fact(w.clauses, links(setting, commitment.clauses)),
    ...fact(w.codedAs, commitment.codedAs)
  ];
}
