// The words of the search page.
import { searchEn } from './search-en.ts';
import { searchUk } from './search-uk.ts';
import type { AppLang } from './words.ts';

export type SearchWords = typeof searchEn;

/** The words of the search page in this language. */
export const searchWordsOf = (lang: AppLang): SearchWords => ({ en: searchEn, uk: searchUk })[lang];
