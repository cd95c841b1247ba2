// The words of an actor's record and of the list of claims in English; record-uk.ts has the same parts.
import type { Performance, Standing } from './vocabularies.ts';
import { counted } from './plural.ts';

export const recordEn = {
  heading: 'Record',
  lead: (date: string): string => `What it gave and was given, on ${date}. Numbers lead to what they count.`,
  rule: 'Promises are counted as their texts name the actor: what an organisation owes or is owed is not counted for its members. Of promises given, how it kept them itself; of promises received, the gravest report about any who owe them. A text stands once under each standing that one of its promises has. Who holds a promise kept or broken, and who denies it, stands with each promise. “No report” is no praise: those promises stand in the lists below without a mark. This is no score, and actors are not ranked.',
  given: 'Promised by it',
  received: 'Promised to it',
  promises: 'promises',
  texts: 'texts',
  standing: 'Where they stand',
  kept: 'How they were kept',
  standings: {
    none: 'not made yet', proposed: 'proposed', pledged: 'pledged', 'in-force': 'in force', suspended: 'suspended', superseded: 'superseded',
    withdrawn: 'withdrawn', rejected: 'rejected', lapsed: 'lapsed', unknown: 'not known'
  } satisfies Record<Standing, string>,
  kinds: {
    untested: 'no report', invoked: 'invoked', honoured: 'held kept', disputed: 'disputed', breached: 'held broken'
  } satisfies Record<Performance, string>,
  section: {
    given: (standing: string): string => `What it promised: ${standing}`,
    received: (standing: string): string => `What it was promised: ${standing}`
  },
  listsHeading: 'What each number counts',
  list: (side: string, kind: string, counts: string): string => `${side}, ${kind}: ${counts}`,
  inTexts: (promises: number, texts: number): string =>
    `${counted('en', promises, { one: 'promise', other: 'promises' })} in ${counted('en', texts, { one: 'text', other: 'texts' })}`,
  chart: {
    title: { given: 'Promised by it, over time', received: 'Promised to it, over time' },
    lead: 'Promises of each standing, day by day, and reports of how they were kept.',
    label: (side: string, parts: string): string => `${side}: ${parts}`,
    part: (row: string, last: number): string => `${row} ${last} at the end`
  },
  claims: {
    title: 'Claims',
    lead: (claims: number, speakers: number): string =>
      `${counted('en', claims, { one: 'claim', other: 'claims' })} by ${counted('en', speakers, { one: 'speaker', other: 'speakers' })}: who affirms, doubts or denies a promise, a text or a draft, or sets conditions. What somebody says changes no status.`,
    bySpeaker: 'By speaker',
    bySubject: 'By subject',
    contents: 'On this page',
    unnamed: 'unnamed',
    ofPromises: 'Said of its promises'
  }
};
