// An article's statements beside the record: everything that cites it, paragraph by paragraph, and where the two differ.
import { say } from '#lib/domain/dossier.ts';
import type { Cite } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { AppLang } from '#lib/text/words.ts';
import { claimEntry } from '#routes/record-pages/about-it.ts';
import type { Entry, Line } from '#routes/record-pages/page-model.ts';
import { citeLine, citeLines, clauseEntry, commitmentEntry, eventEntry, instrumentEntry, settingOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

export interface CheckedParagraph {
  /** Null for what is of no single paragraph. */
  readonly no: number | null;
  readonly says: readonly Entry[];
  readonly record: readonly Entry[];
  readonly differs: readonly Entry[];
  readonly others: readonly Entry[];
}

export interface CheckedPage {
  readonly source: Line;
  readonly statements: number;
  readonly paragraphs: readonly CheckedParagraph[];
}

/** The source whose points are checked: of those that the story cites, the one that most claims cite; none where there is no story. */
export function checkedSource(ledger: Ledger): string | undefined {
  const told = new Set((ledger.dossier.story?.chapters ?? []).flatMap((chapter) => chapter.text.flatMap((one) => one.cites.map((cite) => cite.source))));
  const claims = (source: string): number => ledger.dossier.claims.filter((claim) => cites(claim, source)).length;
  const counted = [...told].map((source) => ({ source, n: claims(source) })).filter(({ n }) => n > 0);
  return counted.sort((a, b) => b.n - a.n || (a.source < b.source ? -1 : 1))[0]?.source;
}

/** The page on this source. */
export function checkedPage(ledger: Ledger, lang: AppLang, source: string): CheckedPage {
  const setting = settingOf(ledger, lang);
  const citing = citingRecords(setting, source);
  const paragraphs = [...new Set(citing.flatMap((one) => one.paragraphs))].sort((a, b) => a - b);
  const unplaced = citing.filter((one) => one.paragraphs.length === 0);
  return {
    source: citeLine(setting, { source }),
    statements: citing.filter((one) => one.claim).length,
    paragraphs: [
      ...paragraphs.map((no) => paragraphOf(setting, no, citing.filter((one) => one.paragraphs.includes(no)), source)),
      ...(unplaced.length > 0 ? [paragraphOf(setting, null, unplaced, source)] : [])
    ]
  };
}

interface Citing {
  readonly id: string;
  readonly entry: Entry;
  readonly claim: boolean;
  readonly paragraphs: readonly number[];
}

const cites = (record: { readonly cites: readonly Cite[] }, source: string): boolean => record.cites.some((cite) => cite.source === source);

/** The numbers that a place names: `para. 8` → 8, `paras. 11-12` → 11 and 12. */
export function paragraphsOf(at: string): number[] {
  return [...at.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].flatMap(([, from, to]) =>
    Array.from({ length: Math.min(99, Number(to ?? from) - Number(from)) + 1 }, (_, i) => Number(from) + i));
}

/** Every record that cites the source, actors and sources apart: what each says is theirs to say elsewhere. */
function citingRecords(setting: Setting, source: string): Citing[] {
  const { dossier } = setting.ledger;
  const of = <R extends { readonly id: string; readonly cites: readonly Cite[] }>(records: readonly R[], entry: (one: R) => Entry, claim = false): Citing[] =>
    records.filter((one) => cites(one, source)).map((one) => ({
      id: one.id, claim, entry: { ...entry(one), cites: citeLines(setting, one.cites) },
      paragraphs: [...new Set(one.cites.filter((cite) => cite.source === source).flatMap((cite) => paragraphsOf(cite.at ?? '')))]
    }));
  return [
    ...of(dossier.claims, (one) => claimEntry(setting, one, true), true),
    ...of(setting.ledger.eventOrder, (one) => eventEntry(setting, one)),
    ...of(dossier.drafts.flatMap((draft) => draft.clauses ?? []), (one) => clauseEntry(setting, one)),
    ...of(dossier.instruments, (one) => ({ ...instrumentEntry(setting, one), text: say(one, 'summary', setting.lang) })),
    ...of(dossier.commitments, (one) => commitmentEntry(setting, one))
  ];
}

function paragraphOf(setting: Setting, no: number | null, citing: readonly Citing[], source: string): CheckedParagraph {
  const { ledger, lang } = setting;
  const ids = new Set(citing.map((one) => one.id));
  const isAbout = (one: { readonly about?: readonly string[] }): boolean => one.about?.some((id) => ids.has(id) || (no === null && id === source)) ?? false;
  const others = ledger.dossier.claims.filter((claim) => isAbout(claim) && !cites(claim, source));
  return {
    no,
    says: citing.filter((one) => one.claim).map((one) => one.entry),
    record: citing.filter((one) => !one.claim).map((one) => one.entry),
    differs: [
      ...(no === null ? [] : told(setting, no, source)),
      ...ledger.dossier.unsure.filter(isAbout).map((doubt): Entry => ({ id: doubt.id, head: [], text: say(doubt, 'what', lang), lines: [] }))
    ],
    others: others.map((claim) => claimEntry(setting, claim, true))
  };
}

/** Sentences of the story that weigh this paragraph against other sources. */
function told(setting: Setting, no: number, source: string): Entry[] {
  const sentences = (setting.ledger.dossier.story?.chapters ?? []).flatMap((chapter) => chapter.text.map((one, i) => ({ id: `${chapter.id}-${i + 1}`, ...one })));
  return sentences
    .filter((one) => one.cites.some((cite) => cite.source !== source) && one.cites.some((cite) => cite.source === source && paragraphsOf(cite.at ?? '').includes(no)))
    .map((one) => ({ id: one.id, head: [], text: say(one, 'say', setting.lang), lines: [], cites: citeLines(setting, one.cites) }));
}
