// The words of the page that sets drafts side by side.
import { draftsEn } from './drafts-en.ts';
import { draftsUk } from './drafts-uk.ts';
import type { AppLang } from './words.ts';

export type DraftsWords = typeof draftsEn;

/** The words of the comparison in this language. */
export const draftsWordsOf = (lang: AppLang): DraftsWords => ({ en: draftsEn, uk: draftsUk })[lang];
