// Every word that the app itself says in English, by area. Each key has its twin in uk.ts, or the type check fails.
import type {
  ActorKind, Act, AskedAct, Atop, Bearing, Direction, EventKind, Force, Group, InstrumentKind, LensId, Performance,
  SourceKind, Stance, Standing, Strength, WaitsOn
} from './vocabularies.ts';
import { counted } from './plural.ts';

const texts = (n: number): string => counted('en', n, { one: 'text', other: 'texts' });

export const en = {
  /** What stands around every page. */
  frame: {
    title: 'Pledgeline',
    skip: 'Skip to the content',
    menu: 'Menu',
    mainNav: 'Pages',
    otherNav: 'Tools',
    explore: 'Explore',
    drafts: 'Peace drafts',
    actors: 'Actors',
    instruments: 'Texts',
    events: 'Events',
    commitments: 'Promises',
    sources: 'Sources',
    about: 'About',
    data: 'Data',
    corrections: 'Corrections',
    dark: 'Dark',
    light: 'Light',
    toDark: 'Dark theme',
    toLight: 'Light theme',
    languages: 'Language',
    english: 'English',
    ukrainian: 'Ukrainian',
    recordEnds: (date: string): string => `The record ends on ${date}; later changes are not in it.`,
    licence: (licence: string): string => `Data: ${licence}. Code: MIT.`,
    edition: (edition: string): string => `Edition ${edition}`,
    fonts: 'Fonts: SIL OFL 1.1',
    footer: 'About this copy'
  },
  /** The closed vocabularies. */
  status: {
    standing: {
      none: 'not made yet', proposed: 'proposed', pledged: 'pledged', 'in-force': 'in force', suspended: 'suspended',
      superseded: 'superseded', withdrawn: 'withdrawn', rejected: 'rejected', lapsed: 'lapsed', unknown: 'not known'
    } satisfies Record<Standing, string>,
    /** The same of a text (Ukrainian tells them apart). */
    standingOfText: {
      none: 'not made yet', proposed: 'proposed', pledged: 'pledged', 'in-force': 'in force', suspended: 'suspended',
      superseded: 'superseded', withdrawn: 'withdrawn', rejected: 'rejected', lapsed: 'lapsed', unknown: 'not known'
    } satisfies Record<Standing, string>,
    standingMeans: {
      none: 'not made yet on this day',
      proposed: 'stands in a draft; agreed by nobody',
      pledged: 'announced, or signed and not yet in force',
      'in-force': 'binds, legally or politically, as its text says',
      suspended: 'set aside for a time',
      superseded: 'replaced by a later text',
      withdrawn: 'ended by a side that had given it',
      rejected: 'turned down before it came into force',
      lapsed: 'its term ran out',
      unknown: 'the record of it stops before this day'
    } satisfies Record<Standing, string>,
    performance: {
      untested: 'no report', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken'
    } satisfies Record<Performance, string>,
    performanceOfText: {
      untested: 'no report', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken'
    } satisfies Record<Performance, string>,
    performanceMeans: {
      untested: 'nobody is recorded as saying that it was called upon, kept or broken',
      invoked: 'somebody called upon it',
      honoured: 'a named holder says that it was kept',
      disputed: 'whether it was kept is disputed between named sides',
      breached: 'a named holder says that it was broken'
    } satisfies Record<Performance, string>,
    force: {
      'legally-binding': 'legally binding', political: 'political', 'none-yet': 'no force yet',
      disputed: 'legal force disputed', unknown: 'legal force not known'
    } satisfies Record<Force, string>,
    strength: {
      must: 'worded as a duty', should: 'worded as an intention', consult: 'worded as a duty to consult',
      vague: 'vaguely worded'
    } satisfies Record<Strength, string>,
    act: {
      standing: 'binds at all times', 'armed-attack': 'armed attack',
      'attack-on-forces-abroad': 'attack on forces abroad', 'nuclear-threat': 'nuclear threat or attack',
      'economic-coercion': 'economic coercion', 'ceasefire-breach': 'breach of a ceasefire', 'any-threat': 'any threat',
      'renewed-attack': 'a new attack after the present hostilities have ended'
    } satisfies Record<Act | AskedAct, string>,
    phaseRenewed: 'only a new attack after the present hostilities',
    group: {
      force: 'Use of force', respond: 'Response to an attack', consult: 'Consultation', aid: 'Aid',
      restraint: 'Restraint', peace: 'Ceasefire and peace', politics: 'Political promises'
    } satisfies Record<Group, string>,
    waits: {
      ceasefire: 'a ceasefire', agreement: 'an agreement', ratification: 'ratification', appropriation: 'a grant of money'
    } satisfies Record<WaitsOn, string>,
    stance: {
      affirms: 'affirms', doubts: 'doubts', denies: 'denies', conditions: 'sets conditions'
    } satisfies Record<Stance, string>,
    bearing: {
      strengthens: 'strengthens it', weakens: 'weakens it', judges: 'judges it under other law'
    } satisfies Record<Bearing, string>,
    atop: {
      defense: 'defense', offense: 'offense', neutrality: 'neutrality', nonaggression: 'nonaggression',
      consultation: 'consultation', none: 'none of its types'
    } satisfies Record<Atop, string>,
    actorKind: {
      state: 'State', organisation: 'Organisation', coalition: 'Coalition', office: 'Office', person: 'Person'
    } satisfies Record<ActorKind, string>,
    actorKinds: {
      state: 'States', organisation: 'Organisations', coalition: 'Coalitions', office: 'Offices', person: 'Persons'
    } satisfies Record<ActorKind, string>,
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
    lens: {
      standing: 'Standing', performance: 'Kept or broken', obligation: 'What is promised', strength: 'Wording',
      force: 'Legal force', doubts: 'Doubts'
    } satisfies Record<LensId, string>,
    direction: { out: 'promised', in: 'was promised', both: 'both' } satisfies Record<Direction, string>,
    accordingTo: (who: string): string => `according to ${who}`,
    deniedBy: (who: string): string => `denied by ${who}`,
    andMore: (n: number): string => `and ${n} more`,
    and: 'and',
    texts
  },
  /** Parts of dates. Months with a day, months alone, and months in small type. */
  dates: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    monthsAlone: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    year: (year: string): string => year,
    ofYear: (year: string): string => year,
    years: (from: string, to: string): string => `${from}–${to}`,
    decade: (first: string): string => `the ${first}s`,
    decadeOf: (first: string): string => `the ${first}s`,
    century: (from: string, to: string): string => `a year from ${from} to ${to}`,
    about: (date: string): string => `about ${date}`,
    uncertain: (date: string): string => `${date} (uncertain)`,
    from: (date: string): string => `from ${date}`,
    until: (date: string): string => `until ${date}`,
    since: (date: string): string => `since ${date}`,
    noDate: 'no date'
  },
  /** The graph: its picture, its legend and its layer for keyboards and screen readers. */
  graph: {
    title: (day: string): string => `Who promised what to whom, ${day}`,
    more: (n: number): string => `${n} more +`,
    moreStates: (n: number): string => `${n} more states +`,
    moreTied: (n: number): string => `${n} more, tied to others only +`,
    folded: (n: number): string => `${n} more`,
    tiedToOthers: (n: number): string => `${n} more, tied to others only`,
    moreTexts: (n: number): string => `${n} more texts`,
    pair: (from: string, to: string): string => `${from} to ${to}`,
    underTexts: (n: number, under: number): string =>
      `${counted('en', n, { one: 'commitment', other: 'commitments' })} under ${texts(under)}`,
    standing: {
      none: (n) => `${n} not made yet`, proposed: (n) => `${n} proposed`, pledged: (n) => `${n} pledged`,
      'in-force': (n) => `${n} in force`, suspended: (n) => `${n} suspended`, superseded: (n) => `${n} superseded`,
      withdrawn: (n) => `${n} withdrawn`, rejected: (n) => `${n} rejected`, lapsed: (n) => `${n} lapsed`,
      unknown: (n) => `${n} not known`
    } satisfies Record<Standing, (n: number) => string>,
    kept: {
      untested: (n) => `${n} without a report`, invoked: (n) => `${n} invoked`, honoured: (n) => `${n} held kept`,
      disputed: (n) => `${n} disputed`, breached: (n) => `${n} held broken`
    } satisfies Record<Performance, (n: number) => string>,
    inside: (n: number): string => `${counted('en', n, { one: 'promise', other: 'promises' })} inside it`,
    hardest: (obligation: string): string => `hardest: ${obligation}`,
    inFocus: (names: string): string => `In focus: ${names}.`,
    shows: (actors: number, lines: number): string =>
      `The picture shows ${counted('en', actors, { one: 'actor', other: 'actors' })} and ${counted('en', lines, { one: 'line', other: 'lines' })}.`,
    heaviest: (name: string): string => `The line with most promises: ${name}.`,
    widths: (n: number): string => `1 – ${texts(n)}`,
    values: {
      past: 'ended', allBroken: 'all held broken', allDisputed: 'all disputed', allKept: 'all held kept',
      allInvoked: 'all invoked', mixed: 'mixed', none: 'nobody doubts it', one: 'one speaker doubts it',
      several: 'several speakers doubt it'
    },
    legend: 'Legend',
    layer: 'The graph, actor by actor',
    layerHelp: 'Arrow keys walk from actor to actor and line to line, Enter opens, Escape goes back.',
    zoomIn: 'Closer',
    zoomOut: 'Farther',
    zoomAll: 'All of it',
    wheelHint: 'Ctrl and the wheel change the size',
    showProposed: 'Show what is proposed',
    hideProposed: 'Hide what is proposed',
    showPast: 'Show the past',
    hidePast: 'Hide the past'
  },
  errors: {
    notFound: 'There is no such page',
    notFoundLead: 'Addresses of records never change once they are published, so the address may be mistyped.',
    other: 'The page could not be shown',
    toExplorer: 'To the explorer'
  }
};
