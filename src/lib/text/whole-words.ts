// The words of the whole network: both languages, for they come with the network and not with the page.
import { wholeEn } from './whole-en.ts';
import { wholeUk } from './whole-uk.ts';
import type { AppLang } from './words.ts';

export type WholeWords = typeof wholeEn;

export const wholeWordsOf = (lang: AppLang): WholeWords => ({ en: wholeEn, uk: wholeUk })[lang];
