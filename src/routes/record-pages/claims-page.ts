// The list of claims: by speaker, in full, and by subject, each line leading to the claim.
import type { Claim } from '#lib/domain/form.ts';
import { pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { recordWordsOf } from '#lib/text/record-words.ts';
import { claimEntry } from './about-it.ts';
import type { Entry, Line } from './page-model.ts';
import { linkTo, titleOf } from './parts.ts';
import type { Setting } from './parts.ts';

export interface ClaimsPage {
  readonly title: string;
  readonly lead: string;
  readonly speakers: readonly { readonly id: string; readonly heading: Line; readonly entries: readonly Entry[] }[];
  readonly subjects: readonly { readonly id: string; readonly heading: Line; readonly lines: readonly Line[] }[];
}

/** Every claim of the record: named speakers by name, unnamed ones after them; subjects by kind, then by name. */
export function claimsPage(setting: Setting): ClaimsPage {
  const { ledger, lang } = setting;
  const w = recordWordsOf(lang).claims;
  const { claims } = ledger.dossier;
  const compare = new Intl.Collator(lang).compare;
  const unnamed = (claim: Claim): boolean => claim.anonymous === true;
  const speakers = grouped(claims, (claim) => [claim.speaker])
    .sort(([a, own], [b, other]) => Number(own.some(unnamed)) - Number(other.some(unnamed)) || compare(titleOf(setting, a), titleOf(setting, b)));
  const kinds = ['instruments', 'commitments', 'drafts', 'clauses'];
  const order = (id: string): number => (kinds.indexOf(ledger.kindOf.get(id) ?? '') + kinds.length) % kinds.length;
  const subjects = grouped(claims, (claim) => claim.about).sort(([a], [b]) => order(a) - order(b) || compare(titleOf(setting, a), titleOf(setting, b)));
  return {
    title: w.title,
    lead: w.lead(claims.length, speakers.length),
    speakers: speakers.map(([id, own]) => ({
      id, entries: own.map((claim) => claimEntry(setting, claim, true)), heading: [linkTo(setting, id), ...(own.some(unnamed) ? [{ text: ` (${w.unnamed})`, muted: true }] : [])]
    })),
    subjects: subjects.map(([id, own]) => ({ id, heading: [linkTo(setting, id)], lines: own.map((claim) => shortLine(setting, claim)) }))
  };
}

/** Claims by what each names, oldest first within it. */
function grouped(claims: readonly Claim[], keysOf: (claim: Claim) => readonly string[]): [string, Claim[]][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    for (const key of keysOf(claim)) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups];
}

/** Who, how it stands to the subject, and when: to the claim in full on the same page. */
function shortLine(setting: Setting, claim: Claim): Line {
  const { lang, words } = setting;
  const reported: Line = claim.reportedBy ? [{ text: `, ${pageWordsOf(lang).reportedBy} `, muted: true }, linkTo(setting, claim.reportedBy)] : [];
  return [
    { text: `${titleOf(setting, claim.speaker)}: ${words.status.stance[claim.stance]}`, path: `claims/#${claim.id}` },
    ...(claim.anonymous ? [{ text: ` (${recordWordsOf(lang).claims.unnamed})`, muted: true }] : []), ...reported,
    { text: `, ${formatDate(claim.date, lang)}`, muted: true }
  ];
}
