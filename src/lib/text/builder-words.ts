// The words of the page that makes snippets.
import { builderEn } from './builder-en.ts';
import { builderUk } from './builder-uk.ts';
import type { AppLang } from './words.ts';

export type BuilderWords = typeof builderEn;

/** The words of the builder in this language. */
export const builderWordsOf = (lang: AppLang): BuilderWords => ({ en: builderEn, uk: builderUk })[lang];
