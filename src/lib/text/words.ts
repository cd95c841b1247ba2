// The languages of the app itself and the words it says in each.
import type { en } from './en.ts';
import { spoken } from './spoken.ts';

export const LANGS = ['en', 'uk'] as const;
export type AppLang = (typeof LANGS)[number];
export type Words = typeof en;

/** All words that the app itself says in this language. */
export const wordsOf = (lang: AppLang): Words => spoken(lang).words;
