// The words of the page of editions.
import { editionEn } from './edition-en.ts';
import { editionUk } from './edition-uk.ts';
import type { AppLang } from './words.ts';

export type EditionWords = typeof editionEn;

/** The words of the page of editions in this language. */
export const editionWordsOf = (lang: AppLang): EditionWords => ({ en: editionEn, uk: editionUk })[lang];
