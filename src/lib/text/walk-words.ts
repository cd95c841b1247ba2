// The words of the list of events that moves the day, and of what is said aloud after an action.
import type { walkEn } from './walk-en.ts';
import { spoken } from './spoken.ts';
import type { AppLang } from './words.ts';

export type WalkWords = typeof walkEn;

/** These words in a language. */
export const walkWordsOf = (lang: AppLang): WalkWords => spoken(lang).walk;
