// The words of share cards.
import { shareEn } from './share-en.ts';
import { shareUk } from './share-uk.ts';
import type { AppLang } from './words.ts';

export type ShareWords = typeof shareEn;

/** The words of share cards in this language. */
export const shareWordsOf = (lang: AppLang): ShareWords => ({ en: shareEn, uk: shareUk })[lang];
