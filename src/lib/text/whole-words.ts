// The words of the whole network, in the language of the page.
import type { wholeEn } from './whole-en.ts';
import { spoken } from './spoken.ts';
import type { AppLang } from './words.ts';

export type WholeWords = typeof wholeEn;

export const wholeWordsOf = (lang: AppLang): WholeWords => spoken(lang).whole;
