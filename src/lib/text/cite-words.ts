// The words of "cite this".
import type { citeEn } from './cite-en.ts';
import { spoken } from './spoken.ts';
import type { AppLang } from './words.ts';

export type CiteWords = typeof citeEn;

/** The words of "cite this" in this language. */
export const citeWordsOf = (lang: AppLang): CiteWords => spoken(lang).cite;
