// The words of "What if?".
import { whatIfEn } from './what-if-en.ts';
import { whatIfUk } from './what-if-uk.ts';
import type { AppLang } from './words.ts';

export type WhatIfWords = typeof whatIfEn;

/** The words of "What if?" in this language. */
export const whatIfWordsOf = (lang: AppLang): WhatIfWords => ({ en: whatIfEn, uk: whatIfUk })[lang];
