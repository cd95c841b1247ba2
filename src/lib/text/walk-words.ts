// The words of the list of events that moves the day, and of what is said aloud after an action.
import { walkEn } from './walk-en.ts';
import { walkUk } from './walk-uk.ts';
import type { AppLang } from './words.ts';

export type WalkWords = typeof walkEn;

/** These words in a language. */
export const walkWordsOf = (lang: AppLang): WalkWords => ({ en: walkEn, uk: walkUk })[lang];
