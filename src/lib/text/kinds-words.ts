// What kinds of records are called.
import { kindsEn } from './kinds-en.ts';
import { kindsUk } from './kinds-uk.ts';
import { wordsOf } from './words.ts';
import type { AppLang, Words } from './words.ts';

export type KindWords = typeof kindsEn;

/** What kinds of records are called in this language. */
export const kindWordsOf = (lang: AppLang): KindWords => ({ en: kindsEn, uk: kindsUk })[lang];

/** What a record's page says of it in this language. */
export const pageWordsOf = (lang: AppLang): Words['record'] & KindWords['record'] => ({ ...wordsOf(lang).record, ...kindWordsOf(lang).record });
