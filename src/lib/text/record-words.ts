// The words of an actor's record and of the list of claims.
import { recordEn } from './record-en.ts';
import { recordUk } from './record-uk.ts';
import type { AppLang } from './words.ts';

export type RecordWords = typeof recordEn;

/** The words of an actor's record and of the list of claims in this language. */
export const recordWordsOf = (lang: AppLang): RecordWords => ({ en: recordEn, uk: recordUk })[lang];
