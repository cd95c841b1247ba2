// The dossier as a graph for other people's tools: actors as nodes, one edge for each ordered pair of each commitment.
import { say, suffixOf } from '#lib/domain/dossier.ts';
import type { Actor, Commitment } from '#lib/domain/form.ts';
import { groupOf } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { pairsOf, ringsOf } from '#lib/domain/parties.ts';
import { formatDay } from '#lib/domain/partial-date.ts';
import { answerDay } from '#lib/domain/day-answered.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';

/** A stretch of days with one status, both ends included; no end for one that still lasted when the record ends. */
export interface Spell {
  readonly start: string;
  readonly end?: string;
  readonly standing: Standing;
  /** The edge's own obligor's performance. */
  readonly performance: Performance;
}

export interface ExportedEdge {
  /** `COMMITMENT:FROM:TO`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly commitment: Commitment;
  readonly spells: readonly Spell[];
}

/** Actors that owe or are owed something, by id. */
export function nodesOf({ dossier }: Ledger): Actor[] {
  const used = new Set(dossier.commitments.flatMap(({ from, to }) => [...from, ...to]));
  return dossier.actors.filter(({ id }) => used.has(id));
}

/** Every edge with its spells; a promise inside an alliance is an edge from the alliance to itself. */
export function edgesOf(ledger: Ledger): ExportedEdge[] {
  return ledger.dossier.commitments.flatMap((commitment) =>
    [...pairsOf(commitment), ...ringsOf(commitment).map((id) => [id, id] as const)].map(([from, to]) => ({
      id: `${commitment.id}:${from}:${to}`, from, to, commitment, spells: spellsOf(ledger, commitment.id, from)
    })));
}

function spellsOf({ histories }: Ledger, id: string, obligor: string): Spell[] {
  const { periods } = histories.get(id)!;
  const all = periods.map(({ from, status }, i) => ({
    start: formatDay(from), ...(periods[i + 1] && { end: formatDay(periods[i + 1]!.from - 1) }),
    standing: status.standing, performance: status.performanceBy[obligor] ?? status.performance
  }));
  return all.reduce<Spell[]>((merged, spell) => {
    const last = merged.at(-1);
    if (!last || last.standing !== spell.standing || last.performance !== spell.performance) return [...merged, spell];
    const whole = { start: last.start, standing: last.standing, performance: last.performance };
    return [...merged.slice(0, -1), spell.end === undefined ? whole : { ...whole, end: spell.end }];
  }, []);
}

/** An edge's fields that a tool may filter or colour by; the status is that of the dossier's own day. */
export function fieldsOf(ledger: Ledger, edge: ExportedEdge): Record<string, string> {
  const { commitment, from } = edge;
  const { day } = answerDay(ledger.dossier, undefined);
  const status = ledger.histories.get(commitment.id)!.at(day);
  const instrument = ledger.instruments.get(commitment.instrument)!;
  return {
    commitment: commitment.id, obligation: commitment.obligation, obligationTitle: say(ledger.obligations.get(commitment.obligation) ?? {}, 'title', 'en'),
    group: groupOf(ledger, commitment.obligation), instrument: instrument.id, instrumentTitle: instrument.title, date: instrument.date,
    force: instrument.force, strength: commitment.strength, summary: commitment.summary, ...twin(ledger, commitment, 'summary'), standing: status.standing,
    since: status.since ?? '', performance: status.performanceBy[from] ?? status.performance, accordingTo: status.accordingTo.join(' '),
    disputedBy: status.disputedBy.join(' '), sources: [...new Set(commitment.cites.map(({ source }) => source))].join(' ')
  };
}

/** A node's fields. */
export const nodeFieldsOf = (ledger: Ledger, actor: Actor): Record<string, string> => ({
  kind: actor.kind, bloc: actor.bloc ?? '', ...twin(ledger, actor, 'name'), summary: actor.summary ?? ''
});

/** A field's twin in the dossier's other languages: `nameUk`. */
function twin(ledger: Ledger, record: object, field: string): Record<string, string> {
  const others = (ledger.dossier.dossier.languages ?? ['en']).slice(1);
  return Object.fromEntries(others.map((lang) => [field + suffixOf(lang), say(record, field, lang)]));
}

/** What stands at the head of every graph: of what it is, how far it goes, and under which licence. */
export function headOf({ dossier }: Ledger): Record<string, string> {
  const { title, span, edition, licence } = dossier.dossier;
  return { title, recordEnds: span.to, edition: edition ?? '', licence: licence ?? '', statusDate: dossier.dossier.day ?? span.to };
}
