// The words of the lists of records and of the page of data: built pages carry them, and no script does.
import { catalogueEn } from './catalogue-en.ts';
import { catalogueUk } from './catalogue-uk.ts';
import type { AppLang } from './words.ts';

export type CatalogueWords = typeof catalogueEn;

/** The words of these pages in this language. */
export const catalogueWordsOf = (lang: AppLang): CatalogueWords => ({ en: catalogueEn, uk: catalogueUk })[lang];
