// The language of a page, from its address, and addresses within that language.
import { base } from '$app/paths';
import { LANGS } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

/** The language of a route's parameters: English where the address names none. */
export const langOf = (params: { lang?: string }): AppLang => LANGS.find((lang) => lang === params.lang) ?? 'en';

/** Addresses in this language, from paths such as `actors/ukraine/`; call it while a page is drawn, for `base` is relative there. */
export const hrefIn =
  (lang: AppLang) =>
  (path: string): string =>
    `${base}/${lang === 'en' ? '' : `${lang}/`}${path}`;
