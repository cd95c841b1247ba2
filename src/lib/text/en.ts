// Every word that the app itself says in English, by area. Each key has its twin in uk.ts, or the type check fails.
import type { SummaryNumbers, SummaryPart } from './sentence-parts.ts';
import type {
  ActorKind, Act, AskedAct, Atop, Bearing, Direction, EventKind, Force, Group, InstrumentKind, LensId, Performance,
  SourceKind, Stance, Standing, Strength, WaitsOn
} from './vocabularies.ts';
import { WITHIN_TIME } from './within-time.ts';
import { counted } from './plural.ts';

const texts = (n: number): string => counted('en', n, { one: 'text', other: 'texts' });

export const en = {
  /** What stands around every page. */
  frame: {
    title: 'Pledgeline',
    skip: 'Skip to the content',
    menu: 'Menu',
    mainNav: 'Pages',
    explore: 'Explore',
    story: 'Story',
    drafts: 'Peace drafts',
    whatIf: 'What if?',
    claims: 'Claims',
    actors: 'Actors',
    instruments: 'Texts',
    events: 'Events',
    commitments: 'Promises',
    sources: 'Sources',
    about: 'About',
    search: 'Search',
    data: 'Data',
    share: 'Share',
    corrections: 'Corrections',
    editions: 'Editions',
    embedders: 'For embedders',
    dark: 'Dark',
    light: 'Light',
    /** Heard after the name of a theme. */
    theme: ' theme',
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
    since: (date: string): string => `since ${date}`
  },
  /** The graph: its picture, its legend and its layer for keyboards and screen readers. */
  graph: {
    title: (day: string): string => `Who promised what to whom, ${day}`,
    moreStates: (n: number): string => `${n} more states`,
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
      allInvoked: 'all invoked', mixed: 'mixed', none: 'nobody doubts it', unnamed: 'unnamed speakers alone doubt it', one: 'one speaker doubts it',
      several: 'several speakers doubt it'
    },
    legend: 'Legend',
    layer: 'The graph, actor by actor',
    layerHelp: 'Left and right walk from actor to actor. Down leads to what the actor owes, up to what it is owed; left and right then walk those lines. Enter opens, Escape returns, a typed name jumps.',
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
  },
  record: {
    promise: 'Promise',
    cites: 'Sources',
    groups: 'Groups on this page',
    
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    accordingTo: 'according to',
    deniedBy: 'denied by',
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
    promised: {
      active: 'What it promised: in force, pledged or suspended',
      past: 'What it promised: ended',
      proposed: 'What drafts would have it promise'
    },
    proposedNote: 'Proposed, agreed by nobody.',
    seeInExplorer: (name: string) => `See ${name} in the explorer`,
    thisPromise: 'this promise',
    seeDay: (date: string) => `See ${date} in the explorer`,
    place: 'Place',
    parties: 'Parties',
    legalForce: 'Legal force',
    textWord: 'The text’s own word',
    languages: { en: 'English', uk: 'Ukrainian', ru: 'Russian', fr: 'French', pl: 'Polish', de: 'German', zh: 'Chinese' } as Record<string, string>,
    statusOn: (date: string) => `On ${date}`,
    knownUntil: 'Known until',
    draftPage: 'As a draft',
    carries: 'Promises in this text',
    history: 'What happened to it',
    bearsOn: 'What bears on it without changing it',
    claims: 'What was said of it',
    unsure: 'What is not settled',
    about: 'About',
    reportedBy: 'as reported by',
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
    withinTime: WITHIN_TIME.en,
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
    leaked: 'LEAKED',
    draft: 'DRAFT',
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
    readHow: (seen: boolean, extent: string | undefined): string =>
      seen ? (extent === 'full' ? 'the whole text' : extent === 'excerpt' ? 'an excerpt' : 'a stored copy, in part') : 'known, not read by us',
    note: 'Note',
    citedBy: {
      commitments: 'Promises that cite it', instruments: 'Texts that cite it', events: 'Events that cite it', drafts: 'Drafts that cite it',
      clauses: 'Clauses that cite it', actors: 'Actors that cite it', claims: 'Claims that cite it or were reported by it'
    }
  },
  timeline: {
    label: 'Timeline',
    stops: 'Four stops',
    eras: 'Zoom to an era',
    erasShort: 'Eras',
    event: 'event',
    change: 'change',
    zoom: 'zoom',
    previousChange: 'Previous change of what is in focus',
    nextChange: 'Next change of what is in focus',
    all: 'All',
    allLong: 'Show the whole span',
    closer: 'Zoom in',
    further: 'Zoom out',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    day: 'Day shown',
    onDay: (date: string, titles: readonly string[]) => (titles.length > 0 ? `${date}: ${titles.join('; ')}` : `${date}: no event`),
    window: 'Window of the timeline',
    windowStart: 'First day of the window',
    windowEnd: 'Last day of the window',
    span: (from: string, to: string) => `${from} to ${to}`,
    overview: 'Events a quarter',
    overviewScale: (years: string) => `${years}, square root`,
    recordEnds: 'Record ends',
    cluster: (n: number) => `${n} events close together: zoom in`,
    moreTexts: (n: number) => (n === 1 ? '1 more text' : `${n} more texts`),
    earlier: (n: number) => (n === 1 ? '1 earlier event' : `${n} earlier events`),
    backTo: (date: string) => `Back to ${date}`,
    joined: (title: string, n: number, side: 'before' | 'after') => `${side === 'before' ? 'Before' : 'After'} it, in the history of ${n === 1 ? '1 promise or text' : `${n} promises or texts`}: ${title}`,
    tested: (how: string, n: number, date: string) => `${date}: ${how}${n > 1 ? ` (${n} promises)` : ''}`
  },
  explorer: {
    everyActor: 'Show every actor',
    readStory: 'Read the story',
    to: 'to',
    via: (name: string) => `through ${name}`,
    
    textSays: (word: string) => `the text says “${word}”`,
    accordingTo: 'according to',
    deniedBy: 'denied by',
    andMore: (n: number) => `and ${n} more`,
    doubts: (claims: number, unsure: number) =>
      [claims > 0 ? (claims === 1 ? '1 statement about it' : `${claims} statements about it`) : '', unsure > 0 ? (unsure === 1 ? '1 point not settled' : `${unsure} points not settled`) : '']
        .filter(Boolean).join(', '),
    summary: (n: SummaryNumbers, centre: string): readonly SummaryPart[] => [
      { counts: 'obligors', text: n.obligors === 0 ? 'No state or organisation' : String(n.obligors) },
      n.obligors === 0 ? ` owes ${centre} anything under a text in force` : n.obligors === 1 ? ` state or organisation owes ${centre} something under ` : ` states and organisations owe ${centre} something under `,
      ...(n.obligors === 0 ? ['. '] : [
        { counts: 'texts' as const, text: String(n.texts) }, n.texts === 1 ? ' text; ' : ' texts; ',
        { counts: 'binding' as const, text: n.binding === 0 ? 'none' : String(n.binding) }, n.binding === 1 ? ' of them is legally binding, ' : ' of them are legally binding, ',
        { counts: 'disputed' as const, text: n.disputed === 0 ? 'none' : String(n.disputed) }, ' disputed. '
      ]),
      ...(n.heldBroken === 0 ? ['No promise has been held broken. '] : [
        'Promises under ', { counts: 'heldBrokenTexts' as const, text: String(n.heldBroken) }, n.heldBroken === 1 ? ' text have been held broken: ' : ' texts have been held broken: ',
        { counts: 'promises' as const, text: 'see by whom, and who denies it' }, '. '
      ]),
      ...(n.mustUseForce === 0 ? [`No promise in force obliges anyone to use force if ${centre} is attacked.`] : [
        { counts: 'mustUseForce' as const, text: String(n.mustUseForce) }, n.mustUseForce === 1 ? ' promise in force obliges someone to use force.' : ' promises in force oblige someone to use force.'
      ])
    ],
    pledgedOnly: (n: number) => (n === 1 ? '1 more text holds only pledges, not yet in force.' : `${n} more texts hold only pledges, not yet in force.`),
    howCounted: 'How this is counted',
    countedHeading: 'What the numbers count',
    countedRule: 'Texts and those who gave them, never rows: only promises to the centre of the dossier, alone or with others, by an obligor other than the centre, on the day shown.',
    method: 'The method',
    countedLists: {
      obligors: { title: 'states and organisations with a promise in force', rule: 'As named in the text; organisations are not resolved into members.' },
      texts: { title: 'texts with a promise in force', rule: 'At least one promise of the text is in force on this day. A state’s own laws are not counted.' },
      binding: { title: 'of these texts legally binding', rule: 'By the legal force of the text.' },
      disputed: { title: 'of these texts of disputed force', rule: 'Someone on record says binding, someone says not.' },
      pledgedTexts: { title: 'texts with pledges only', rule: 'Announced, or signed and not yet in force; none of its promises is in force.' },
      heldBrokenTexts: { title: 'texts of which a promise was ever held broken', rule: 'By an obligor other than the centre, up to this day, those since ended too. Each page says by whose word, and who denies it.' },
      mustUseForce: { title: 'promises that oblige to use force', rule: 'In force, legally binding, worded “must”, of the group armed force.' }
    },
    none: 'None.',
    onThisDay: 'On this day',
    nothingHappened: 'No event of the record falls on this day.',
    nothingChanged: 'No promise changed.',
    changed: (n: number) => (n === 1 ? 'What it says of 1 promise:' : `What it says of ${n} promises:`),
    earlier: 'Earlier',
    later: 'Later',
    earlierTo: (date: string) => `Earlier: ${date}`,
    laterTo: (date: string) => `Later: ${date}`,
    recordEndsNote: (date: string) => `The record ends on ${date}; later changes are not in it.`,
    reachedFrom: 'Reached from:',
    directions: { out: 'owes', in: 'is owed', both: 'both' },
    clearFocus: 'Clear focus',
    notAChain: 'Not a chain of obligation.',
    noSteps: 'Nothing active on this day.',
    promisesHeading: 'Promises',
    promisesOrder: 'Held broken first, then disputed, kept and invoked; then by legal force and kind.',
    allInTable: (n: number) => `All ${n} in the table below`,
    proposedHeading: 'Proposed, agreed by nobody',
    tableHeading: 'Every promise on this day',
    tableCaption: (n: number, date: string) => (n === 1 ? `1 promise on ${date}` : `${n} promises on ${date}`),
    columns: { from: 'By', to: 'To', obligation: 'Promise', instrument: 'Text', force: 'Legal force', strength: 'Wording', standing: 'Standing', performance: 'How kept' },
    filters: 'Show',
    showProposed: 'Show what is proposed',
    hideProposed: 'Hide what is proposed',
    showPast: 'Show the past',
    hidePast: 'Hide the past',
    lens: 'Colours show',
    lenses: { standing: 'standing', performance: 'how kept', obligation: 'kind of promise', strength: 'wording', force: 'legal force', doubts: 'doubts' },
    search: 'Find in these promises',
    loading: 'Loading the record …',
    failed: 'The record could not be loaded: what stands here is the day first shown.',
    graphLabel: 'Graph of promises',
    copied: 'Copied'
  }
};
