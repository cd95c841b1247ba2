// One commitment on one day, ready to be shown as a card or as a row of the table, in one language.
import { say } from '#lib/domain/dossier.ts';
import type { Lang } from '#lib/domain/dossier.ts';
import type { Cite, Commitment } from '#lib/domain/form.ts';
import { groupOf } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Status } from '#lib/domain/status.ts';
import { FORCES, GROUPS, PERFORMANCES, STRENGTHS } from '#lib/domain/words.ts';
import type { STANCES } from '#lib/domain/words.ts';
import type { Force, Group, Performance, Standing, Strength } from '#lib/domain/words.ts';

/** Something with a page of its own: its id and what it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who holds or denies something: an actor, or a source where nobody else is named. */
export interface Holder extends Named {
  readonly kind: 'actors' | 'sources';
}

/** A claim about a promise, in short. */
export interface Said {
  readonly id: string;
  readonly name: string;
  readonly stance: (typeof STANCES)[number];
  /** EDTF date. */
  readonly date: string;
  /** Of an unnamed speaker: who reported it; '' where the speaker is named. */
  readonly reportedBy: string;
}

export interface PromiseRow {
  readonly id: string;
  readonly obligation: string;
  readonly group: Group;
  readonly summary: string;
  readonly from: readonly Named[];
  readonly to: readonly Named[];
  readonly instrument: Named;
  /** EDTF date of the instrument. */
  readonly dated: string;
  readonly place: string;
  readonly force: Force;
  readonly strength: Strength;
  /** `24h`, `3d`; empty where the text sets no time. */
  readonly within: string;
  readonly standing: Standing;
  readonly since: string | null;
  readonly performance: Performance;
  readonly performanceSince: string | null;
  /** Obligors whose own performance is the one shown, where there are several obligors. */
  readonly whose: readonly Named[];
  readonly accordingTo: readonly Holder[];
  readonly disputedBy: readonly Holder[];
  /** The text's own word for its promises, where it is recorded: assurances. */
  readonly textWord: string;
  /** Who affirms, doubts or denies it, or sets conditions; oldest first. */
  readonly said: readonly Said[];
  readonly unsure: number;
}

/** What is this commitment on the day of `status`, in the reader's language? */
export function promiseRow(ledger: Ledger, commitment: Commitment, status: Status, lang: Lang): PromiseRow {
  const instrument = ledger.instruments.get(commitment.instrument)!;
  const whose = commitment.from.length > 1 && status.performance !== 'untested'
    ? commitment.from.filter((id) => status.performanceBy[id] === status.performance)
    : [];
  return {
    id: commitment.id,
    obligation: say(ledger.obligations.get(commitment.obligation) ?? {}, 'title', lang),
    group: groupOf(ledger, commitment.obligation),
    summary: say(commitment, 'summary', lang),
    from: commitment.from.map((id) => named(ledger, id, lang)),
    to: commitment.to.map((id) => named(ledger, id, lang)),
    instrument: { id: instrument.id, name: say(instrument, 'title', lang) },
    dated: instrument.date,
    place: commitment.cites.find((cite) => cite.at)?.at ?? '',
    force: instrument.force,
    strength: commitment.strength,
    within: commitment.within ?? '',
    standing: status.standing,
    since: status.since,
    performance: status.performance,
    performanceSince: status.performanceSince,
    whose: whose.map((id) => named(ledger, id, lang)),
    accordingTo: status.accordingTo.map((id) => holder(ledger, id, lang)),
    disputedBy: status.disputedBy.map((id) => holder(ledger, id, lang)),
    textWord: instrument.textWord?.[lang] ?? instrument.textWord?.en ?? '',
    said: saidOf(ledger, commitment, lang),
    unsure: ledger.dossier.unsure.filter((one) => one.about?.includes(commitment.id)).length
  };
}

/** The name of an actor in this language. */
export const named = (ledger: Ledger, id: string, lang: Lang): Named => ({
  id,
  name: say(ledger.actors.get(id) ?? {}, 'name', lang) || id
});

/** One place in one source. */
export interface ShownCite {
  readonly source: string;
  readonly name: string;
  readonly at: string;
}

/** Where a record's words come from, for links to its sources. */
export const citesOf = (ledger: Ledger, record: { readonly cites?: readonly Cite[] }): ShownCite[] =>
  (record.cites ?? []).map(({ source, at }) => {
    const known = ledger.sources.get(source);
    return { source, name: known?.title ?? source, at: at ?? '' };
  });

/** What a text is called where room is short: its short title, where the dossier gives one, else its title. */
export const shortText = (ledger: Ledger, id: string, lang: Lang): string => {
  const text = ledger.instruments.get(id) ?? {};
  return say(text, 'x-short', lang) || say(text, 'title', lang) || id;
};

/** The name of a holder: an actor's, else the source's publisher or title. */
export function holder(ledger: Ledger, id: string, lang: Lang): Holder {
  const source = ledger.actors.has(id) ? undefined : ledger.sources.get(id);
  return source ? { id, kind: 'sources', name: source.publisher ?? source.title } : { ...named(ledger, id, lang), kind: 'actors' };
}

const saidOf = (ledger: Ledger, { id }: Commitment, lang: Lang): Said[] =>
  ledger.dossier.claims
    .filter((claim) => claim.about.includes(id))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((claim) => ({
      id: claim.id, name: named(ledger, claim.speaker, lang).name, stance: claim.stance, date: claim.date,
      reportedBy: claim.anonymous && claim.reportedBy ? holder(ledger, claim.reportedBy, lang).name : ''
    }));

/**
 * The order of cards: held broken first, then disputed, kept, invoked, no report; within it legal force, group,
 * strength, id. The rule is told on the method page.
 */
export function byGravity(a: PromiseRow, b: PromiseRow): number {
  return (
    PERFORMANCES.indexOf(b.performance) - PERFORMANCES.indexOf(a.performance) ||
    FORCES.indexOf(a.force) - FORCES.indexOf(b.force) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    (a.id < b.id ? -1 : 1)
  );
}
