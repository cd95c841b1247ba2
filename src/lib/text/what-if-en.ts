// The words of "What if?" in English; what-if-uk.ts has the same parts. Kept apart from en.ts so that only that page carries them.
import type { AskedAct, Group, WaitsOn } from './vocabularies.ts';
import { counted } from './plural.ts';

/** A run of the question: plain words, or a blank to be filled. */
export type SentencePart = string | { readonly blank: 'attacker' | 'act' | 'victim' | 'day' };

const who = (n: number): string => counted('en', n, { one: 'state or organisation', other: 'states and organisations' });
const texts = (n: number): string => counted('en', n, { one: 'text', other: 'texts' });
const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });
/** Names of unions, kingdoms and the like take the article; "The" in a name is written small. */
const the = (name: string): string =>
  /\b(States|Kingdom|Union|Republic|Federation|Organi[sz]ation|Coalition|Alliance|Group|Platform|Mission|Four|Nations|Bank|Court|Tribunal|Council|Commission|Netherlands|authorities|allies)\b/.test(name) && !/^the /i.test(name) ? `the ${name}` : name.replace(/^The /, 'the ');
const ACTS: Readonly<Record<AskedAct, string>> = {
  'armed-attack': 'attacks', 'renewed-attack': 'makes a new attack, after the present hostilities, against', 'attack-on-forces-abroad': 'attacks troops stationed abroad by',
  'nuclear-threat': 'makes a nuclear threat or attack against', 'economic-coercion': 'uses economic coercion against', 'ceasefire-breach': 'breaks a ceasefire with', 'any-threat': 'threatens'
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const whatIfEn = {
  title: 'What if?',
  description: 'Who must do what, by the texts in force on a day, if one state attacks another: force, response, consultation, aid, with the place in each text.',
  form: [
    'If ', { blank: 'attacker' }, ' ', { blank: 'act' }, ' ', { blank: 'victim' }, ' on ', { blank: 'day' }, ', who must do what?'
  ] as readonly SentencePart[],
  sentence: (attacker: string, act: AskedAct, victim: string, day: string): string =>
    `If ${the(attacker)} ${ACTS[act]} ${the(victim)} on ${day}, who must do what?`,
  actorInSentence: the,
  acts: ACTS,
  blanks: { attacker: 'Attacker', act: 'Act', victim: 'Victim', day: 'Day' },
  presetsHeading: 'Questions people ask',
  preset: (attacker: string, act: AskedAct, victim: string): string => capital(`${the(attacker)} ${ACTS[act]} ${the(victim)}`),
  presetForces: (attacker: string, victim: string, where: string): string => capital(`${the(attacker)} attacks troops of ${the(victim)} stationed in ${the(where)}`),
  daysHeading: 'On the day of',
  recordsEnd: 'the record’s end',
  loading: 'Loading the record …',
  failed: 'The record could not be loaded: what stands here is the first question.',
  noQuestion: 'This dossier has no two actors of whom to ask.',
  who,
  texts,
  promises,
  nobody: 'Nobody.',
  headline: (n: number): string => (n === 0 ? 'Nobody is obliged to use force.' : `${who(n)} ${n === 1 ? 'owes' : 'owe'} defence, as a legal duty.`),
  forceNone: 'No text in force, legally binding and worded as a duty, calls for the use of force here.',
  forceSome: (n: number, names: string): string => `${promises(n)} of defence, legally binding and worded as a duty, ${n === 1 ? 'is' : 'are'} set off, in ${names}. What each obligor must do is in the words of the text.`,
  forceOther: (n: number): string => `${promises(n)} to use force ${n === 1 ? 'is' : 'are'} in force and ${n === 1 ? 'binds' : 'bind'} less hard.`,
  forceWaits: (n: number): string => `${promises(n)} to use force ${n === 1 ? 'is' : 'are'} only pledged, suspended, or wait${n === 1 ? 's' : ''} for something.`,
  consultNone: 'Nobody owes consultation.',
  consultSome: (n: number, limits: readonly { readonly n: number; readonly within: string }[]): string =>
    `${capital(who(n))} ${n === 1 ? 'owes' : 'owe'} consultation${limits.map((one) => `, ${one.n === n ? '' : `${one.n} of them `}${one.within}`).join('')}.`,
  lists: {
    due: { title: 'Due', lead: 'In force, and set off by this act', none: 'Nothing: no promise in force is set off by this act.' },
    alsoOwed: { title: 'Owed anyway', lead: 'In force to the victim at all times', none: 'Nothing: no other promise to the victim is in force.' },
    wouldBreak: { title: 'The attacker’s own duties', lead: '', none: 'None in force.' },
    notYet: { title: 'Not yet', lead: 'Pledged, suspended, or waiting for something', none: 'Nothing is pledged, suspended or waiting.' }
  },
  inShort: 'In short; the page of each promise tells its force, its terms and who doubts it.',
  restraintTitle: (attacker: string, victim: string): string => `${capital(the(attacker))}: its own duties of restraint to ${the(victim)}`,
  restraintLead: 'In force. Whether this act would break each of them is not said here.',
  group: {
    force: 'Use of force', respond: 'Response', consult: 'Consultation', aid: 'Aid', restraint: 'Restraint', peace: 'Ceasefire and peace', politics: 'Political promises'
  } satisfies Record<Group, string>,
  restraintByOthers: 'Restraint by others',
  within: (limit: string): string => (limit.endsWith('h') ? `within ${limit.slice(0, -1)} hours` : `within ${limit.slice(0, -1)} days`),
  waits: (on: string): string =>
    on === 'renewed' ? 'counts only a new attack, after the present hostilities' : `waits for ${{ ceasefire: 'a ceasefire', agreement: 'an agreement', ratification: 'ratification', appropriation: 'a grant of money' }[on as WaitsOn]}`,
  membersThatDay: (n: number, names: string): string => `(on that day ${counted('en', n, { one: 'member', other: 'members' })}: ${names})`,
  terms: {
    where: 'Written in', force: 'Legal force', status: 'Stands', last: 'Last time', trigger: 'Falls due', conditions: 'Conditions', waits: 'Waits', exit: 'Can be ended', claims: 'Said of it'
  },
  neverReported: 'Nobody is recorded as saying that it was called upon, kept or broken.',
  noExit: 'The record names no way out.',
  opens: 'show each',
  actsHeading: 'The same day, another act',
  actsLead: 'Promises due, counted.',
  dueOf: (n: number): string => (n === 0 ? 'nothing due' : `${n} due`),
  assumptionsHeading: 'What this assumes',
  assumptions: [
    'The texts stand as they stood on that day. Nothing is said of what anybody would do, only of what was promised.',
    'Every act also counts as a threat. A new attack counts as an armed attack after the hostilities of that day have ended; whether they have is not claimed.',
    'An organisation stands for its members of that day where the record lists them all, and otherwise for itself. Attacker and victim are left out of those who owe.',
    'Whether the facts meet a text’s conditions, such as the place where troops stand, is not judged: the conditions are shown.',
    'What is only proposed in a draft appears nowhere, and a state’s own laws, which are owed to nobody else, are left out.'
  ],
  howMore: 'The method in full',
  changesHeading: 'What changed since',
  changesLead: (then: string, now: string): string => `The same question on ${then} and on ${now}.`,
  changesNone: 'The same promises stand in all four lists.',
  sinceLabel: 'Earlier day',
  added: (n: number): string => `${n} more`,
  gone: (n: number): string => `${n} no longer`,
  print: 'Print the one-page brief',
  brief: {
    heading: 'Brief', answer: 'Answer', assumes: 'Assumes', changed: (since: string): string => `Changed since ${since}`, sources: 'Texts of what is due', address: 'Address', more: (n: number): string => `and ${texts(n)} more, each with its sources at the address below`
  },
  chart: {
    heading: (centre: string): string => `Texts in force for ${the(centre)}, by what they promise`,
    lead: 'How many texts had a promise in force, day by day. A text that promises several things is counted in each row. One scale for all rows.',
    mustUseForce: 'Obliges to use force',
    none: 'none, on any day',
    rule: 'Counted as in the day’s summary: promises to the centre of the dossier, alone or with others, by somebody else; a state’s own laws and what is only proposed never count. “Obliges to use force”: legally binding, worded as a duty, of the group use of force.',
    table: 'The numbers on the landmark days',
    day: 'Day',
    label: (row: string, last: number, most: number): string => `${row}: ${last} at the end, at most ${most}`
  }
};
