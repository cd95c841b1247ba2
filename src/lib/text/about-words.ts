// The words of the method page and the page of corrections.
import { aboutEn } from './about-en.ts';
import { aboutUk } from './about-uk.ts';
import type { AppLang } from './words.ts';

export type AboutWords = typeof aboutEn;

/** The words of both pages in this language. */
export const aboutWordsOf = (lang: AppLang): AboutWords => ({ en: aboutEn, uk: aboutUk })[lang];
