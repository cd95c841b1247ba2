// Addresses that an embed leads to, from the address of its site's root in the embed's language.
import type { PageKind } from '#lib/explorer/links.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { queryOf } from './embed-settings.ts';

export interface EmbedLinks {
  readonly record: (kind: PageKind, id: string) => string;
  /** The explorer with this view. */
  readonly full: (view: View) => string;
  readonly about: string;
  readonly editions: string;
}

/** Addresses below `root`, which ends in a slash: `../../`, or the site's own address. */
export function linksFrom(root: string, lang: AppLang): EmbedLinks {
  const home = lang === 'en' ? root : `${root}${lang}/`;
  return {
    record: (kind, id) => `${home}${kind}/${id}/`,
    full: (view) => {
      const query = queryOf(view).toString().replaceAll('%2C', ',');
      return query === '' ? home : `${home}?${query}`;
    },
    about: `${home}about/`,
    editions: `${home}editions/`
  };
}
