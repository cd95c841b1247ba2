// The form of a dossier (one table): what the door checks, what the JSON Schema says and what the types are.
import {
  anyOrRefs, date, day, flag, id, integer, list, mapping, matching, may, need, number, ref, string, text, texts, word,
  wordsByLanguage
} from './shape.ts';
import type { Fields, MappingOf } from './shape.ts';
import {
  ACTOR_KINDS, ACTS, ATOPS, EVENT_KINDS, FORCES, GROUPS, INSTRUMENT_KINDS, LENSES, PERFORMANCES, SOURCE_KINDS, STANCES,
  STANDINGS, STRENGTHS, WAITS
} from './words.ts';

const actor = ref('actors');
const actors = list(actor);
const someActors = list(actor, 1);
const holders = list(ref('actors', 'sources'));

const citeFields = { source: need(ref('sources')), at: may(string, 'place in the source: para. 4, Art. II') };
const cites = list(mapping(citeFields), 1);
const amount = mapping({ value: may(number), unit: may(text) });
const SETTABLE = STANDINGS.filter((s) => s !== 'none');

const headFields = {
  id: need(id), title: need(text), subtitle: may(text),
  span: need(mapping({ from: need(day), to: need(day) })),
  day: may(day, 'the day first shown'),
  window: may(mapping({ from: need(day), to: need(day) }), 'the part of the span first shown'),
  centre: may(actor), edition: may(matching('^\\d{4}-\\d{2}-\\d{2}\\.\\d+$')), sha256: may(matching('^[0-9a-f]{64}$')),
  licence: may(string), languages: may(list(matching('^[a-z]{2,3}$'), 1)),
  landmarks: may(list(ref('events'))),
  stops: may(list(mapping({ event: need(ref('events')), title: need(text) }))),
  eras: may(list(mapping({ id: need(id), title: need(text), from: need(day), to: need(day) }))),
  lanes: may(list(mapping({ id: need(id), title: need(text), kinds: need(list(word(EVENT_KINDS), 1)) }))),
  sectors: may(list(mapping({
    id: need(id), title: need(text), blocs: need(list(string, 1)), side: need(word(['left', 'right', 'top', 'between']))
  }))),
  obligations: may(list(mapping({
    id: need(id), title: need(text), atop: need(word(ATOPS)), group: need(word(GROUPS))
  })))
};

const memberFields = { actor: need(actor), from: need(date), to: may(date) };
const actorFields = {
  id: need(id), name: need(text), aliases: may(texts), kind: need(word(ACTOR_KINDS)), bloc: may(string),
  summary: may(text), of: may(actors), members: may(list(mapping(memberFields))), membersComplete: may(flag),
  cites: need(cites)
};

const forceSaysFields = { view: need(word(FORCES)), by: need(list(ref('actors', 'sources'), 1)), cites: need(cites) };
const instrumentFields = {
  id: need(id), title: need(text), date: need(date), place: may(text), kind: need(word(INSTRUMENT_KINDS)),
  force: need(word(FORCES)), forceSays: may(list(mapping(forceSaysFields))), textWord: may(wordsByLanguage),
  parties: need(actors), summary: need(text), knownUntil: may(date), cites: need(cites)
};

const triggerFields = {
  act: need(word(ACTS)), by: may(anyOrRefs('actors')), against: may(actors), phase: may(word(['renewed']))
};
const commitmentFields = {
  id: need(id), instrument: need(ref('instruments')), from: need(someActors), to: need(someActors),
  obligation: need(ref('obligations')), atop: may(word(ATOPS)), strength: need(word(STRENGTHS)), summary: need(text),
  trigger: need(mapping(triggerFields)), triggerText: may(text), conditions: may(text), waitsOn: may(word(WAITS)),
  within: may(matching('^\\d+[hd]$')), exit: may(text), start: may(date), end: may(date), amount: may(amount),
  clauses: may(list(ref('clauses'))), knownUntil: may(date), codedAs: may(string), cites: need(cites)
};

const effectFields = {
  commitment: may(ref('commitments')), instrument: may(ref('instruments')), standing: may(word(SETTABLE)),
  performance: may(word(PERFORMANCES)), by: may(actors), accordingTo: may(holders), disputedBy: may(holders),
  note: may(text)
};
const bearingFields = {
  commitment: may(ref('commitments')), instrument: may(ref('instruments')),
  how: need(word(['strengthens', 'weakens', 'judges'])), note: may(text)
};
const eventFields = {
  id: need(id), date: need(date), end: may(date), title: need(text), summary: need(text), kind: need(word(EVENT_KINDS)),
  weight: need(integer(1, 5)), after: may(list(ref('events'))), actors: may(actors),
  effects: may(list(mapping(effectFields))), bearsOn: may(list(mapping(bearingFields))), cites: need(cites)
};

const claimFields = {
  id: need(id), speaker: need(actor), anonymous: may(flag), reportedBy: may(ref('actors', 'sources')),
  date: need(date), about: need(list(ref(), 1), 'any record'), stance: need(word(STANCES)), summary: need(text),
  cites: need(cites)
};

const clauseFields = {
  id: need(id), no: need(string), topic: need(ref('topics')), summary: need(text), note: may(text), binds: may(actors),
  favours: may(actors), amount: may(amount), confirmed: may(flag), same: may(ref('clauses')), cites: need(cites)
};
const draftFields = {
  id: need(id), instrument: need(ref('instruments')), title: need(text), date: need(date), authors: need(actors),
  disclosed: may(mapping({
    how: may(word(['leak', 'publication', 'statement'])), by: may(text), date: may(date), later: may(text)
  })),
  follows: may(list(ref('drafts'))), clauses: may(list(mapping(clauseFields))), cites: need(cites)
};

const topicFields = { id: need(id), title: need(text), question: may(text), group: may(string) };
const sourceFields = {
  id: need(id), title: need(string), publisher: may(string), date: may(date), kind: need(word(SOURCE_KINDS)),
  identifier: may(string), url: may(matching('^https?://')), link: may(flag, 'false: never linked'), seen: may(flag),
  extent: may(string), note: may(string)
};
const unsureFields = { id: need(id), what: need(text), about: may(list(ref())) };
const storyFields = {
  chapters: need(list(mapping({
    id: need(id), title: need(text), text: need(list(mapping({ say: need(text), cites: need(cites) }), 1)),
    at: may(day), from: may(day), to: may(day), focus: may(string), lens: may(word(LENSES))
  })))
};

/** Keys of a dossier whose value is a list of records, with the fields of a record. */
export const RECORD_FORMS = {
  actors: actorFields, instruments: instrumentFields, commitments: commitmentFields, events: eventFields,
  claims: claimFields, drafts: draftFields, topics: topicFields, sources: sourceFields, unsure: unsureFields
} satisfies Record<string, Fields>;
/** Keys of a dossier whose value is one mapping. */
export const MAPPING_FORMS = { dossier: headFields, story: storyFields } satisfies Record<string, Fields>;

export type RecordKey = keyof typeof RECORD_FORMS;
export const RECORD_KEYS = Object.keys(RECORD_FORMS) as RecordKey[];

export type Cite = MappingOf<typeof citeFields>;
export type Head = MappingOf<typeof headFields>;
export type Era = NonNullable<Head['eras']>[number];
export type Lane = NonNullable<Head['lanes']>[number];
export type Sector = NonNullable<Head['sectors']>[number];
export type Obligation = NonNullable<Head['obligations']>[number];
export type Stop = NonNullable<Head['stops']>[number];
export type Actor = MappingOf<typeof actorFields>;
export type Member = MappingOf<typeof memberFields>;
export type Instrument = MappingOf<typeof instrumentFields>;
export type Commitment = MappingOf<typeof commitmentFields>;
export type Trigger = MappingOf<typeof triggerFields>;
export type Event = MappingOf<typeof eventFields>;
export type Effect = MappingOf<typeof effectFields>;
export type Bearing = MappingOf<typeof bearingFields>;
export type Claim = MappingOf<typeof claimFields>;
export type Draft = MappingOf<typeof draftFields>;
export type Clause = MappingOf<typeof clauseFields>;
export type Topic = MappingOf<typeof topicFields>;
export type Source = MappingOf<typeof sourceFields>;
export type Unsure = MappingOf<typeof unsureFields>;
export type Story = MappingOf<typeof storyFields>;
