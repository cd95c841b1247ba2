// The words of what is in focus, in both languages.
import type { TraceWords } from './trace-en.ts';
import { spoken } from './spoken.ts';
import type { AppLang } from './words.ts';

export type { TraceWords };

/** The words of what is in focus in this language. */
export const traceWordsOf = (lang: AppLang): TraceWords => spoken(lang).trace;
