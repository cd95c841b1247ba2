// The data an embed carries: names, titles, parties, dates and effects with their holders, in every language of the
// dossier; no summaries, cites, claims or clauses, which stand on each record's page.
import type { Dossier } from '#lib/domain/dossier.ts';
import { suffixOf } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { fromTrustedJson } from '#lib/dossier/trusted.ts';

type Row = Readonly<Record<string, unknown>>;

/** Who doubts or denies a promise or a text, and since when: what the lens of that name counts. */
interface Doubt {
  readonly speaker: string;
  readonly date: string;
  readonly about: readonly string[];
  readonly stance: string;
}

export interface LeanDossier {
  readonly dossier: Row;
  readonly actors: readonly Row[];
  readonly instruments: readonly Row[];
  readonly commitments: readonly Row[];
  readonly events: readonly Row[];
  /** Only those that hold or deny something, by their publisher's name. */
  readonly sources: readonly Row[];
  readonly doubts: readonly Doubt[];
  /** Editions that are kept beside these data. */
  readonly editions?: readonly string[];
}

/** Short forms of names, which the pictures draw, where a record has them. */
const SHORT = 'x-short';
const ACTOR = ['id', 'name', 'aliases', 'kind', 'bloc', 'of', 'members', 'membersComplete'];
const INSTRUMENT = ['id', 'title', 'date', 'kind', 'force', 'parties', 'knownUntil'];
const COMMITMENT = ['id', 'instrument', 'from', 'to', 'obligation', 'strength', 'start', 'end', 'knownUntil'];
const EVENT = ['id', 'date', 'end', 'title', 'kind', 'weight', 'after', 'effects', 'bearsOn'];
const SOURCE = ['id', 'title', 'publisher', 'kind'];

/** What an embed needs of a dossier, as plain data. */
export function leanDossier(dossier: Dossier): LeanDossier {
  const twins = (dossier.dossier.languages ?? []).slice(1).map(suffixOf);
  const pick = (names: readonly string[]) => (record: object): Row => {
    const row = record as Row;
    const kept = [...names, SHORT].flatMap((name) => [name, ...twins.map((suffix) => name + suffix)]);
    return Object.fromEntries(kept.filter((name) => row[name] !== undefined).map((name) => [name, withoutNotes(row[name])]));
  };
  const holders = new Set(dossier.events.flatMap(({ effects = [] }) => effects.flatMap((one) => [...(one.accordingTo ?? []), ...(one.disputedBy ?? [])])));
  return {
    dossier: dossier.dossier as unknown as Row,
    actors: dossier.actors.map(pick(ACTOR)),
    instruments: dossier.instruments.map(pick(INSTRUMENT)),
    commitments: dossier.commitments.map(pick(COMMITMENT)),
    events: dossier.events.map(pick(EVENT)),
    sources: dossier.sources.filter(({ id }) => holders.has(id)).map(pick(SOURCE)),
    doubts: dossier.claims
      .filter(({ stance }) => stance === 'doubts' || stance === 'denies')
      .map(({ speaker, date, about, stance }) => ({ speaker, date, about, stance }))
  };
}

/** Effects and bearings without what they say in words. */
function withoutNotes(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return value;
  return value.map((one: Row) => Object.fromEntries(Object.entries(one).filter(([name]) => !/^note([A-Z]|$)/.test(name))));
}

/** Lean data opened for questions: the fields left out are empty. */
export function openLean(lean: LeanDossier): Ledger {
  const open = { summary: '', cites: [] };
  const claims = lean.doubts.map((doubt, index) => ({ id: `doubt-${index}`, ...doubt, ...open }));
  const commitments = lean.commitments.map((one) => ({ ...one, trigger: { act: 'standing' }, ...open }));
  const whole = { ...lean, claims, commitments, actors: filled(lean.actors), instruments: filled(lean.instruments), events: filled(lean.events) };
  return openLedger(fromTrustedJson(whole));
}

const filled = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, summary: '', cites: [] }));
