// The words of the guided reading and of the page that checks an article's points.
import { storyEn } from './story-en.ts';
import { storyUk } from './story-uk.ts';
import type { AppLang } from './words.ts';

export type StoryWords = typeof storyEn;

/** The words of the story in this language. */
export const storyWordsOf = (lang: AppLang): StoryWords => ({ en: storyEn, uk: storyUk })[lang];
