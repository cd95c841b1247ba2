// What kinds of records are called in English, and what else record pages and lists alone say. Kept apart from en.ts, so that the explorer does not carry it.
import type { Act, ActorKind, AskedAct, Atop, EventKind, InstrumentKind, SourceKind, WaitsOn } from './vocabularies.ts';

export const kindsEn = {
  atop: {
    defense: 'defense', offense: 'offense', neutrality: 'neutrality', nonaggression: 'nonaggression',
    consultation: 'consultation', none: 'none of its types'
  } satisfies Record<Atop, string>,
  waits: {
    ceasefire: 'a ceasefire', agreement: 'an agreement', ratification: 'ratification', appropriation: 'a grant of money'
  } satisfies Record<WaitsOn, string>,
  actorKind: {
    state: 'State', organisation: 'Organisation', coalition: 'Coalition', office: 'Office', person: 'Person'
  } satisfies Record<ActorKind, string>,
  actorKinds: {
    state: 'States', organisation: 'Organisations', coalition: 'Coalitions', office: 'Offices', person: 'Persons'
  } satisfies Record<ActorKind, string>,
  eventKind: {
    agreement: 'Agreement', breach: 'Reported breach', war: 'War', summit: 'Summit', statement: 'Statement',
    draft: 'Draft', aid: 'Aid', vote: 'Vote', talks: 'Talks'
  } satisfies Record<EventKind, string>,
  sourceKind: {
    treaty: 'Treaty text', official: 'Official document', press: 'Press', scholarly: 'Scholarly work'
  } satisfies Record<SourceKind, string>,
  sourceKinds: {
    treaty: 'Texts of treaties', official: 'Official documents', press: 'Press', scholarly: 'Scholarly works'
  } satisfies Record<SourceKind, string>,
  act: {
    standing: 'binds at all times', 'armed-attack': 'armed attack',
    'attack-on-forces-abroad': 'attack on forces abroad', 'nuclear-threat': 'nuclear threat or attack',
    'economic-coercion': 'economic coercion', 'ceasefire-breach': 'breach of a ceasefire', 'any-threat': 'any threat',
    'renewed-attack': 'a new attack after the present hostilities have ended'
  } satisfies Record<Act | AskedAct, string>,
  instrumentKind: {
    treaty: 'Treaty', memorandum: 'Memorandum', charter: 'Charter', declaration: 'Declaration',
    'bilateral-agreement': 'Bilateral agreement', regulation: 'Regulation', ceasefire: 'Ceasefire',
    'own-law': 'Own law', draft: 'Draft', statement: 'Statement'
  } satisfies Record<InstrumentKind, string>,
  instrumentKinds: {
    treaty: 'Treaties', memorandum: 'Memorandums', charter: 'Charters', declaration: 'Declarations',
    'bilateral-agreement': 'Bilateral agreements', regulation: 'Regulations', ceasefire: 'Ceasefires',
    'own-law': 'Own laws, owed to nobody else', draft: 'Drafts, agreed by nobody', statement: 'Statements'
  } satisfies Record<InstrumentKind, string>,
  languages: { en: 'English', uk: 'Ukrainian', ru: 'Russian', fr: 'French', pl: 'Polish', de: 'German', zh: 'Chinese' } as Record<string, string>,
  readHow: (seen: boolean, extent: string | undefined): string =>
    seen ? (extent === 'full' ? 'the whole text' : extent === 'excerpt' ? 'an excerpt' : 'a stored copy, in part') : 'known, not read by us',
  citedBy: {
    commitments: 'Promises that cite it', instruments: 'Texts that cite it', events: 'Events that cite it', drafts: 'Drafts that cite it',
    clauses: 'Clauses that cite it', actors: 'Actors that cite it', claims: 'Claims that cite it or were reported by it'
  },
  /** What a record’s page says of it. */
  record: {
    promise: 'Promise',
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    byWhom: 'by',
    alsoCalled: 'Also called',
    of: 'Belongs to',
    memberOf: 'Member of',
    members: 'Members',
    membersListed: 'List of members',
    complete: 'complete: the organisation stands for each of them',
    incomplete: 'those known; the organisation acts as a whole',
    partyTo: 'Texts it is party to',
    drafts: 'Drafts it wrote',
    events: 'Events',
    said: (name: string) => `What ${name} said of promises`,
    proposedNote: 'Proposed, agreed by nobody.',
    seeInExplorer: (name: string) => `See ${name} in the explorer`,
    thisPromise: 'this promise',
    seeDay: (date: string) => `See ${date} in the explorer`,
    place: 'Place',
    parties: 'Parties',
    legalForce: 'Legal force',
    textWord: 'The text’s own word',
    statusOn: (date: string) => `On ${date}`,
    knownUntil: 'Known until',
    draftPage: 'As a draft',
    carries: 'Promises in this text',
    history: 'What happened to it',
    bearsOn: 'What bears on it without changing it',
    claims: 'What was said of it',
    unsure: 'What is not settled',
    about: 'About',
    who: 'Who to whom',
    strength: 'How hard the words bind',
    kindOfPromise: 'Kind of promise',
    ourReading: 'our reading',
    trigger: 'When it falls due',
    triggerBy: 'by',
    triggerAgainst: 'against',
    triggerText: 'In the text’s terms',
    renewedOnly: 'only a new attack, after the present hostilities have ended',
    conditions: 'Conditions',
    waitsOn: 'Waits for',
    within: 'Time limit',
    amount: 'Amount',
    exit: 'How it can be ended',
    start: 'Begins',
    end: 'Ends',
    clauses: 'Clauses',
    codedAs: 'Coded as',
    sameText: 'Other promises in the same text',
    actors: 'Who took part',
    after: 'Comes after',
    changed: 'What it changed',
    bearsOnPromises: 'What it bears on without changing it',
    around: 'Before and after',
    authors: 'Written by',
    disclosed: 'How it became known',
    disclosedHow: { leak: 'leaked', publication: 'published', statement: 'told in a statement' },
    disclosedLater: 'Later',
    follows: 'Rewrites',
    followedBy: 'Rewritten in',
    asText: 'As a text',
    notPublished: 'The text was not published.',
    clausesNote: 'Each clause in our own words, with its source. What is marked as not confirmed was not checked against the text itself.',
    notConfirmed: 'Not confirmed against the text.',
    binds: 'Binds',
    sameAs: 'Repeats unchanged',
    wouldCreate: 'Promises it would create',
    identifier: 'Identifier',
    address: 'Address',
    notLinked: 'Known, and not linked: a copy on a site that this record does not send readers to.',
    read: 'What was read',
    note: 'Note'
  }
};
