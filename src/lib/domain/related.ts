// What leads to a record and what it leads to: the links of its page, both ways.
import type { Cite } from './form.ts';
import type { Ledger } from './ledger.ts';

export interface Related {
  readonly commitments: readonly string[];
  readonly instruments: readonly string[];
  readonly events: readonly string[];
  readonly drafts: readonly string[];
  readonly claims: readonly string[];
  readonly unsure: readonly string[];
}

/** Which records speak of this one or does it speak of, by kind, each sorted by id? Throws on an unknown id. */
export function related(ledger: Ledger, id: string): Related {
  if (!ledger.kindOf.has(id)) throw new Error(`"${id}" is no record of this dossier.`);
  const { dossier } = ledger;
  const commitment = ledger.commitments.get(id);
  const event = ledger.events.get(id);
  const effects = [...(event?.effects ?? []), ...(event?.bearsOn ?? [])];
  const own = new Set([...effects.map((one) => one.commitment ?? one.instrument), ...(ledger.claims.get(id)?.about ?? []), ...(ledger.unsure.get(id)?.about ?? [])]);
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map((one) => one.id).filter((one) => one !== id).sort();
  return {
    commitments: ids(dossier.commitments.filter((one) =>
      own.has(one.id) || one.instrument === id || one.from.includes(id) || one.to.includes(id) || one.clauses?.includes(id))),
    instruments: ids(dossier.instruments.filter((one) =>
      own.has(one.id) || one.parties.includes(id) || commitment?.instrument === one.id || ledger.drafts.get(id)?.instrument === one.id)),
    events: ids(dossier.events.filter((one) =>
      own.has(one.id) || one.actors?.includes(id) || one.after?.includes(id) || event?.after?.includes(one.id) ||
      [...(one.effects ?? []), ...(one.bearsOn ?? [])].some((effect) => effect.commitment === id || effect.instrument === id))),
    drafts: ids(dossier.drafts.filter((one) =>
      own.has(one.id) || one.instrument === id || one.authors.includes(id) || one.follows?.includes(id) || one.clauses?.some((clause) => clause.id === id || clause.topic === id))),
    claims: ids(dossier.claims.filter((one) => one.speaker === id || one.reportedBy === id || one.about.includes(id))),
    unsure: ids(dossier.unsure.filter((one) => one.about?.includes(id)))
  };
}

/**
 * Which records cite this source, name it as a holder or were reported by it? Ids of actors, instruments, commitments,
 * events, claims, drafts and clauses, sorted.
 */
export function citedBy(ledger: Ledger, source: string): string[] {
  const cites = (list: readonly Cite[] | undefined): boolean => list?.some((cite) => cite.source === source) ?? false;
  const { dossier } = ledger;
  const plain = [dossier.actors, dossier.commitments, [...ledger.clauses.values()]].flatMap((records) => records.filter((one) => cites(one.cites)));
  const drafts = dossier.drafts.filter((one) => cites(one.cites));
  const instruments = dossier.instruments.filter((one) =>
    cites(one.cites) || one.forceSays?.some((says) => cites(says.cites) || says.by.includes(source)));
  const events = dossier.events.filter((one) =>
    cites(one.cites) || one.effects?.some((effect) => effect.accordingTo?.includes(source) || effect.disputedBy?.includes(source)));
  const claims = dossier.claims.filter((one) => cites(one.cites) || one.reportedBy === source);
  return [...plain, ...drafts, ...instruments, ...events, ...claims].map((one) => one.id).sort();
}
