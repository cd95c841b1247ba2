// The kind of an event, guessed from words. Never a breach: who broke what is for an editor to say, with whose word.
import type { EventKind } from '#lib/domain/words.ts';

const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['draft', /\b(?:drafts?|drafted|proposals?|peace plan)\b/i],
  ['vote', /\b(?:votes?|voted|resolution|referendum|elections?|elected)\b/i],
  ['summit', /\b(?:summits?|conference|congress)\b/i],
  ['talks', /\b(?:talks|negotiat\w+|meets?|met with|meetings?)\b/i],
  ['agreement', /\b(?:treat(?:y|ies)|agreements?|accords?|pacts?|signs?|signed|signing|ratif\w+|memorandum|protocol|convention|armistice|ceasefire)\b/i],
  ['aid', /\b(?:aid|loans?|deliver(?:s|ed|y)|donat\w+|grants?)\b/i],
  ['war', /\b(?:wars?|attacks?|attacked|invasion|invades?|invaded|battles?|offensive|bomb\w*|shell(?:s|ed|ing)|troops)\b/i]
];

/** The first kind whose words the headline has, else the only one whose words the group has, else a statement. */
export function guessKind(headline: string, group: string): EventKind {
  const inHeadline = WORDS.find(([, words]) => words.test(headline));
  const inGroup = WORDS.filter(([, words]) => words.test(group));
  return inHeadline?.[0] ?? (inGroup.length === 1 ? inGroup[0]![0] : 'statement');
}
