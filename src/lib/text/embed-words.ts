// The words of embeds and of the page for embedders.
import { embedEn } from './embed-en.ts';
import { embedUk } from './embed-uk.ts';
import type { AppLang } from './words.ts';

export type EmbedWords = typeof embedEn;

/** The words of embeds in this language. */
export const embedWordsOf = (lang: AppLang): EmbedWords => ({ en: embedEn, uk: embedUk })[lang];
