// The words of "cite this".
import { citeEn } from './cite-en.ts';
import { citeUk } from './cite-uk.ts';
import type { AppLang } from './words.ts';

export type CiteWords = typeof citeEn;

/** The words of "cite this" in this language. */
export const citeWordsOf = (lang: AppLang): CiteWords => ({ en: citeEn, uk: citeUk })[lang];
