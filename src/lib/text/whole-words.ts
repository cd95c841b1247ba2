// The words of the whole network, in the language of the page.
import { wholeEn } from './whole-en.ts';
import { wholeUk } from './whole-uk.ts';
import type { AppLang } from './words.ts';

export type WholeWords = typeof wholeEn;

export const wholeWordsOf = (lang: AppLang): WholeWords => ({ en: wholeEn, uk: wholeUk })[lang];
