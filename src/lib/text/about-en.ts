// The method page in English; about-uk.ts has the same parts. Kept apart from en.ts so that only that page carries it.
import type { Performance, Standing } from './vocabularies.ts';

export const aboutEn = {
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
  performanceMeans: {
    untested: 'nobody is recorded as saying that it was called upon, kept or broken',
    invoked: 'somebody called upon it',
    honoured: 'a named holder says that it was kept',
    disputed: 'whether it was kept is disputed between named sides',
    breached: 'a named holder says that it was broken'
  } satisfies Record<Performance, string>,
  title: 'How this record is made and read',
  lead: 'Who promised what to whom, in which text, when it came into force, what became of it, and who says so. Every statement leads to its source.',
  description: 'How a status is computed, what is counted and what is not, how neutrality is kept, and where the record has its limits.',
  contents: 'On this page',
  status: {
    title: 'How a status is computed',
    say: [
      'Each promise (in the data: a commitment) is one obligation, by one or more who owe it, to one or more to whom it is owed, under one text. It has two statuses on any day: where it stands in law or politics, and how it has been kept. They are told apart, because a broken promise does not end: one that was reported broken may still stand.',
      'Only dated events change a status. Each event names the promise or text it changes and what it becomes. The status on a day follows from all events up to and including that day; nothing else is stored and nothing is guessed.',
      'Where it stands: the last event that says so decides. A promise with an end date lapses on the day after it. Where the record of a promise stops early, it is shown as not known from then on: data that stop are not a promise still in force.',
      'How it was kept is a record, not a switch: the gravest report so far is shown, in the order no report, invoked, held kept, disputed, held broken. A later report of keeping is told beside it and wipes nothing out. Where several owe a promise, each has its own record.',
      'A text and its promises are followed separately: a text that falls does not take its promises with it unless the record says so of each.'
    ]
  },
  who: {
    title: 'Who says that a promise was broken',
    say: [
      'This site never says by itself that a promise was kept or broken. “Held broken” always means that a named state, organisation or source said so of this promise or text; it is named, and so is whoever denies it. A denial does not undo a report, and a report does not undo a denial.',
      'Bodies that judged the act under other law, such as a vote of the General Assembly or the judgment of a court, stand apart from these, with what they found and the count of votes.',
      'A duty to refrain, such as not to use force, is never shown as kept: that nothing was reported is no proof of keeping.',
      'Unnamed speakers are shown as unnamed, with who quoted them; what they say is never laid to their government or organisation.'
    ]
  },
  counted: {
    title: 'What is counted, and what is not',
    say: [
      'The summary of a day counts texts and those who gave them, never rows of the table: one text may hold a dozen promises, and counting those would make it weigh a dozen times.',
      'It counts promises to the country in the centre, made to it alone or together with others, by anybody else. Organisations count as one and are not resolved into their members.',
      'Legal force is that of the text: binding in law, political, or disputed, and then with who holds which view.',
      'Texts “with only pledges” are those under which something was announced or signed and nothing is in force yet.',
      'Texts under which a promise was held broken stay counted for good, also when they have since ended: the number never falls.',
      'A state’s own laws are shown, since they carry much of the aid, but they are owed to nobody else and are not counted. What only a draft proposes never counts.',
      'Amounts pledged, allocated and delivered are kept apart and are never added up over currencies.'
    ]
  },
  drafts: {
    title: 'Drafts',
    say: [
      'A draft is what somebody put forward; nobody is bound by it. Each is marked as draft or leaked, with who made it public and when. Its clauses are told in our own words under topics common to all drafts, so that they can be laid side by side.',
      'What a draft would promise is drawn only when asked for, with a line of its own, and is never counted with promises that were made.'
    ]
  },
  neutrality: {
    title: 'Neutrality',
    say: [
      'The title asks who promised what because “guarantee” is itself a contested word: each text is quoted with the word that it uses, in each of its languages.',
      'Summaries are our own and as plain as we can make them: no adjectives about people, dates as precise as the source and no more, positions with the name of whoever holds them.',
      'Sources of states at war are cited for what those states said, not as proof that it is so. Addresses of a few sites that republish such material are given and not linked.'
    ]
  },
  places: {
    title: 'Where actors stand in the picture',
    say: [
      'Actors stand in sectors by documented membership and by nothing else. No sector is a side in a conflict. The place of an actor is the same on every date, so that two dates can be compared.',
      'The sectors of this record:'
    ]
  },
  kinds: {
    title: 'Kinds of promise',
    say: [
      'Each promise is of one kind, and each kind belongs to a group. Lists put the groups in this order. The nearest type of the Alliance Treaty Obligations and Provisions project (ATOP) is given with each promise; it is our reading.'
    ]
  },
  reading: {
    title: 'How to read lines and signs',
    say: [
      'Colour never says anything alone: the kind of line says how a promise stands, a sign on it says how it was kept.',
      'Several promises between the same two are drawn as one line, as thick as they have texts. The line shows the firmest standing among them, and counted signs beside it show the reports; a line is not a verdict on all that is in it.'
    ],
    standings: 'Lines',
    performances: 'Signs',
    pastName: 'past',
    past: 'Superseded, withdrawn, rejected, lapsed and not known: drawn only when the past is asked for, thin and pale.'
  },
  limits: {
    title: 'Limits',
    say: [
      'The record is a selection: the texts that carry promises, the events that changed them, and what was said of them. It does not list every delivery, every violation of a ceasefire or every statement.',
      'Some texts were read whole, some in excerpts, some are known only through others; the page of each source says which. What is not settled stands on the page of the record it concerns.',
      'To trace promises from an actor is not to trace a chain of obligation: that A owes B and B owes C does not make A owe C.',
      'This is a work of reference and no legal advice. Whether a text binds, and whether it was broken, are questions of law on which states disagree; the record shows who says what.'
    ]
  },
  end: {
    title: 'Where the record ends',
    say: (date: string): string[] => [
      `The record ends on ${date}. A later day shows the state of that day, and says so. Nothing on this site is called “today” or “now”.`
    ]
  },
  use: {
    title: 'Using it',
    say: [
      'The data are free to use under the licence named at the foot of each page; please name the source. They can be downloaded whole, as JSON and as tables.',
      'Dates follow EDTF (ISO 8601-2): an imprecise date is ordered by its earliest day and shown as what it is.',
      'The site sets no cookies, stores nothing but your choice of theme in your own browser, and asks no other host for anything.'
    ],
    data: 'Data and downloads',
    corrections: 'Corrections, and how to report an error'
  },
  corrections: {
    title: 'Corrections',
    lead: 'What was changed in the record after it was first published, and why.',
    none: (edition: string): string => `None yet: this is the first edition${edition ? ` (${edition})` : ''}.`,
    reportTitle: 'How to report an error',
    report: [
      'Say which record is wrong (its address on this site names it), what is wrong in it, and which source shows it. A correction without a source cannot be taken in.',
      'Write to the publisher of this copy of the site, or open an issue where its source code is published. If you can, send the changed lines of the dossier’s YAML files.',
      'A correction is entered here with its date, the record and the reason. Addresses of records never change.'
    ],
    date: 'Date',
    record: 'Record',
    change: 'What was changed, and why'
  }
};
