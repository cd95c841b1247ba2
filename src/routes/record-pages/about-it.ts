// What is said about a record: the claims of those who affirm or doubt it, and what is not settled.
import { say } from '#lib/domain/dossier.ts';
import type { Claim } from '#lib/domain/form.ts';
import { pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { recordWordsOf } from '#lib/text/record-words.ts';
import type { Entry, Line, Section } from './page-model.ts';
import { citeLines, linkTo, links, section } from './parts.ts';
import type { Setting } from './parts.ts';

/** A claim: who said it, when, how it stands to the promise; an unnamed speaker with who reported it. */
export function claimEntry(setting: Setting, claim: Claim, withAbout: boolean): Entry {
  const { lang, words } = setting;
  const reported: Line = claim.reportedBy ? [{ text: `, ${pageWordsOf(lang).reportedBy} `, muted: true }, linkTo(setting, claim.reportedBy)] : [];
  return {
    id: claim.id,
    head: [linkTo(setting, claim.speaker), ...(claim.anonymous ? [{ text: ` (${recordWordsOf(lang).claims.unnamed})`, muted: true }] : []), ...reported, { text: `, ${formatDate(claim.date, lang)} · ${words.status.stance[claim.stance]}`, muted: true }],
    text: say(claim, 'summary', lang),
    lines: withAbout ? [[{ text: `${pageWordsOf(lang).about} `, muted: true }, ...links(setting, claim.about)]] : [],
    cites: citeLines(setting, claim.cites)
  };
}

/** The claims about the promises of a text that are not about the text itself, whose own list stands above. */
export function claimsOfPromises(setting: Setting, instrument: string): Section[] {
  const { ledger, lang } = setting;
  const own = new Set(ledger.dossier.commitments.filter((one) => one.instrument === instrument).map((one) => one.id));
  const claims = ledger.dossier.claims.filter(({ about }) => !about.includes(instrument) && about.some((id) => own.has(id))).sort((a, b) => (a.date < b.date ? -1 : 1));
  return section('claims-of-promises', recordWordsOf(lang).claims.ofPromises, claims.map((claim) => claimEntry(setting, claim, true)));
}

/** Sections on the claims about these ids and on what is not settled about them. */
export function aboutSections(setting: Setting, ids: readonly string[]): Section[] {
  const { ledger, lang } = setting;
  const isAbout = (record: { readonly about?: readonly string[] }): boolean => record.about?.some((id) => ids.includes(id)) ?? false;
  const claims = ledger.dossier.claims.filter(isAbout).sort((a, b) => (a.date < b.date ? -1 : 1));
  const unsure = ledger.dossier.unsure.filter(isAbout);
  return [
    ...section('claims', pageWordsOf(lang).claims, claims.map((claim) => claimEntry(setting, claim, ids.length > 1))),
    ...section('unsure', pageWordsOf(lang).unsure, unsure.map((doubt): Entry => ({
      id: doubt.id, head: [], text: say(doubt, 'what', lang), lines: []
    })))
  ];
}
