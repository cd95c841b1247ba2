// What nearly every page says, in every language. A page in the browser is in one language and carries no other:
// there `tools/one-language.js` puts `src/routes/spoken-here.ts` in the place of this file.
import { spokenEn } from './spoken-en.ts';
import type { Spoken } from './spoken-en.ts';
import { spokenUk } from './spoken-uk.ts';

const BY_LANG: Readonly<Record<'en' | 'uk', Spoken>> = { en: spokenEn, uk: spokenUk };

export const spoken = (lang: 'en' | 'uk'): Spoken => BY_LANG[lang];
