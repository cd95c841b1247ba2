// The words of what is in focus, in both languages.
import { traceEn } from './trace-en.ts';
import type { TraceWords } from './trace-en.ts';
import { traceUk } from './trace-uk.ts';
import type { AppLang } from './words.ts';

export type { TraceWords };

/** The words of what is in focus in this language. */
export const traceWordsOf = (lang: AppLang): TraceWords => ({ en: traceEn, uk: traceUk })[lang];
