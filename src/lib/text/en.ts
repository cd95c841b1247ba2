// Every word that the app itself says in English, by area. Each key has its twin in uk.ts, or the type check fails.
import type { SummaryNumbers, SummaryPart } from './sentence-parts.ts';
import type {
  Bearing, Force, Group, LensId, Performance, Stance, Standing, Strength
} from './vocabularies.ts';
import { WITHIN_TIME } from './within-time.ts';
import { formatNumber } from './numbers.ts';
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
    performance: {
      untested: 'no report', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken'
    } satisfies Record<Performance, string>,
    performanceOfText: {
      untested: 'no report', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken'
    } satisfies Record<Performance, string>,
    force: {
      'legally-binding': 'legally binding', political: 'political', 'none-yet': 'no force yet',
      disputed: 'legal force disputed', unknown: 'legal force not known'
    } satisfies Record<Force, string>,
    strength: {
      must: 'worded as a duty', should: 'worded as an intention', consult: 'worded as a duty to consult',
      vague: 'vaguely worded'
    } satisfies Record<Strength, string>,
    group: {
      force: 'Use of force', respond: 'Response to an attack', consult: 'Consultation', aid: 'Aid',
      restraint: 'Restraint', peace: 'Ceasefire and peace', politics: 'Political promises'
    } satisfies Record<Group, string>,
    stance: {
      affirms: 'affirms', doubts: 'doubts', denies: 'denies', conditions: 'sets conditions'
    } satisfies Record<Stance, string>,
    bearing: {
      strengthens: 'strengthens it', weakens: 'weakens it', judges: 'judges it under other law'
    } satisfies Record<Bearing, string>,
    lens: {
      standing: 'Standing', performance: 'Kept or broken', obligation: 'What is promised', strength: 'Wording',
      force: 'Legal force', doubts: 'Doubts'
    } satisfies Record<LensId, string>,
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
      `${counted('en', n, { one: 'promise', other: 'promises' })} under ${texts(under)}`,
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
    cites: 'Sources',
    groups: 'Groups on this page',
    
    accordingTo: 'according to',
    deniedBy: 'denied by',
    reportedBy: 'as reported by',
    withinTime: WITHIN_TIME.en,
    leaked: 'LEAKED',
    draft: 'DRAFT'
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
    directions: { out: 'owes', in: 'is owed', both: 'both' },
    clearFocus: 'Clear focus',
    notAChain: 'Not a chain of obligation.',
    noSteps: 'Nothing active on this day.',
    promisesHeading: 'Promises',
    promisesOrder: 'Held broken first, then disputed, kept and invoked; then by legal force and kind.',
    allInTable: (n: number) => `All ${formatNumber(n, 'en')} in the table below`,
    proposedHeading: 'Proposed, agreed by nobody',
    tableHeading: 'Every promise on this day',
    tableCaption: (n: number, date: string) => (n === 1 ? `1 promise on ${date}` : `${n} promises on ${date}`),
    columns: { from: 'By', to: 'To', obligation: 'Promise', instrument: 'Text', force: 'Legal force', strength: 'Wording', standing: 'Standing', performance: 'How kept' },
    showProposed: 'Show what is proposed',
    hideProposed: 'Hide what is proposed',
    showPast: 'Show the past',
    hidePast: 'Hide the past',
    lens: 'Colours show',
    lenses: { standing: 'standing', performance: 'how kept', obligation: 'kind of promise', strength: 'wording', force: 'legal force', doubts: 'doubts' },
    search: 'Find in these promises',
    loading: 'Loading the record …',
    loaded: 'The record is there: everything on this page answers.',
    tryAgain: 'Try again',
    partFailed: 'This part could not be loaded.',
    failed: 'The record could not be loaded: what stands here is the day first shown.',
    graphLabel: 'Graph of promises',
    copied: 'Copied'
  }
};
