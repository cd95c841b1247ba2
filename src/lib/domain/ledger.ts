// The dossier opened for questions: records by id, the order of events, and the history of every status, made once.
import type { Dossier } from './dossier.ts';
import { orderEvents } from './event-order.ts';
import type {
  Actor, Claim, Clause, Commitment, Draft, Event, Instrument, Obligation, Source, Topic, Unsure
} from './form.ts';
import { Histories } from './histories.ts';
import type { Day } from './partial-date.ts';
import type { Kind } from './shape.ts';
import type { Group } from './words.ts';

type ById<R> = ReadonlyMap<string, R>;

export interface Ledger {
  readonly dossier: Dossier;
  readonly actors: ById<Actor>;
  readonly instruments: ById<Instrument>;
  readonly commitments: ById<Commitment>;
  readonly events: ById<Event>;
  readonly claims: ById<Claim>;
  readonly drafts: ById<Draft>;
  readonly clauses: ById<Clause>;
  readonly topics: ById<Topic>;
  readonly sources: ById<Source>;
  readonly unsure: ById<Unsure>;
  readonly obligations: ById<Obligation>;
  readonly draftOfClause: ById<Draft>;
  /** The kind of record behind an id; obligations, which are words, are left out. */
  readonly kindOf: ReadonlyMap<string, Kind>;
  /** Events in folding order. */
  readonly eventOrder: readonly Event[];
  /** Of every commitment and instrument. */
  readonly histories: Pick<Histories, 'get' | 'glimpse' | 'firstDay' | 'daysOf'>;
  /** Days on which the status of some commitment changes, first to last, and which. */
  readonly changeDays: readonly Day[];
  readonly changesOn: ReadonlyMap<Day, readonly string[]>;
}

/** Opens a dossier for questions. Each part costs its size once, when it is first asked for; answers then cost what they touch. */
export function openLedger(dossier: Dossier): Ledger {
  const records = recordMaps(dossier);
  let order: Event[] | null = null;
  let histories: Histories | null = null;
  let kinds: Map<string, Kind> | null = null;
  let changes: Map<Day, string[]> | null = null;
  let days: Day[] | null = null;
  return {
    dossier, ...records,
    // What goes through every record is made when it is first asked for: a large one opens faster and smaller without.
    get eventOrder() { return (order ??= orderEvents(dossier.events)); },
    get histories() { return (histories ??= new Histories(records, this.eventOrder)); },
    get kindOf() { return (kinds ??= kindsOf(dossier)); },
    get changesOn() { return (changes ??= changesByDay(dossier, this.histories)); },
    get changeDays() { return (days ??= [...this.changesOn.keys()].sort((a, b) => a - b)); }
  };
}

/** The group of an obligation; `politics` for one that the dossier does not list. */
export const groupOf = (ledger: Ledger, obligation: string): Group => ledger.obligations.get(obligation)?.group ?? 'politics';

function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  const found = new Map<string, R>();
  for (const one of records) found.set(one.id, one);
  return found;
}

function recordMaps(dossier: Dossier) {
  const clauses = dossier.drafts.flatMap((draft) => draft.clauses ?? []);
  return {
    actors: byId(dossier.actors), instruments: byId(dossier.instruments), commitments: byId(dossier.commitments),
    events: byId(dossier.events), claims: byId(dossier.claims), drafts: byId(dossier.drafts), clauses: byId(clauses),
    topics: byId(dossier.topics), sources: byId(dossier.sources), unsure: byId(dossier.unsure),
    obligations: byId(dossier.dossier.obligations ?? []),
    draftOfClause: new Map(dossier.drafts.flatMap((draft) => (draft.clauses ?? []).map((clause) => [clause.id, draft] as const)))
  };
}

function kindsOf({ dossier, story, ...lists }: Dossier): Map<string, Kind> {
  const kinds: [Kind, readonly { readonly id: string }[] | undefined][] = [
    ['eras', dossier.eras], ['lanes', dossier.lanes], ['sectors', dossier.sectors], ['chapters', story?.chapters],
    ['topics', lists.topics], ['clauses', lists.drafts.flatMap((draft) => draft.clauses ?? [])], ['unsure', lists.unsure],
    ['claims', lists.claims], ['sources', lists.sources], ['drafts', lists.drafts], ['events', lists.events],
    ['commitments', lists.commitments], ['instruments', lists.instruments], ['actors', lists.actors]
  ];
  return new Map(kinds.flatMap(([kind, records]) => (records ?? []).map((one) => [one.id, kind] as const)));
}

function changesByDay(dossier: Dossier, histories: Ledger['histories']): Map<Day, string[]> {
  const byDay = new Map<Day, string[]>();
  for (const { id } of dossier.commitments) {
    for (const from of histories.daysOf(id)) {
      const ids = byDay.get(from);
      if (ids) ids.push(id);
      else byDay.set(from, [id]);
    }
  }
  return byDay;
}
