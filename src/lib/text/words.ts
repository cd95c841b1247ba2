// The languages of the app itself and the words it says in each.
import { en } from './en.ts';
import { uk } from './uk.ts';

export const LANGS = ['en', 'uk'] as const;
export type AppLang = (typeof LANGS)[number];
export type Words = typeof en;

const BY_LANG: Readonly<Record<AppLang, Words>> = { en, uk };

/** All words that the app itself says in this language. */
export const wordsOf = (lang: AppLang): Words => BY_LANG[lang];
