// The snippets that a newsroom pastes, each whole: what the page for embedders shows, and what a builder gives.
import type { EmbedWhat } from './embed-schema.ts';

export interface SnippetWish {
  /** The site's address, ending in a slash. */
  readonly site: string;
  readonly what: EmbedWhat;
  /** The view as a query, without `?`. */
  readonly query: string;
  readonly title: string;
  readonly height: number;
  readonly lang: 'en' | 'uk';
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const addressOf = ({ site, what, query, lang }: SnippetWish): string =>
  `${site}${lang === 'en' ? '' : `${lang}/`}embed/${what}/${query === '' ? '' : `?${query}`}`;

/** A frame that works alone. */
export const frameSnippet = (wish: SnippetWish): string =>
  `<iframe src="${escaped(addressOf(wish))}" title="${escaped(wish.title)}" width="100%" height="${wish.height}" frameborder="0" loading="lazy"></iframe>`;

/** The same, as high as it is, and driven by the article. */
export const sizedSnippet = (wish: SnippetWish): string => `${frameSnippet(wish)}\n<script async src="${escaped(wish.site)}embed/frame.js"></script>`;

/** An element with what is shown where scripts do not run. */
export function elementSnippet({ site, what, query, title, lang }: SnippetWish): string {
  const name = what === 'timeline' ? 'pledgeline-timeline' : 'pledgeline-graph';
  const attributes = [...new URLSearchParams(query), ...(lang === 'en' ? [] : [['lang', lang] as const])].map(([key, value]) => ` ${key}="${escaped(value!)}"`).join('');
  const home = `${site}${lang === 'en' ? '' : `${lang}/`}${query === '' ? '' : `?${query}`}`;
  return `<script type="module" src="${escaped(site)}embed/v1.js"></script>\n<${name}${attributes}>\n  <a href="${escaped(home)}">${escaped(title)}</a>\n</${name}>`;
}

/** A link of the article that moves the embed before it. */
export const drivenSnippet = ({ site, query, title }: SnippetWish): string => {
  const { at = '', focus = '' } = Object.fromEntries(new URLSearchParams(query));
  return `<a href="${escaped(`${site}?${query}`)}"${at && ` data-pledgeline-at="${escaped(at)}"`}${focus && ` data-pledgeline-focus="${escaped(focus)}"`}>${escaped(title)}</a>`;
};

/** The element in React. */
export const reactSnippet = ({ query }: SnippetWish): string => {
  const attributes = [...new URLSearchParams(query)].map(([key, value]) => ` ${key}="${value}"`).join('');
  return `useEffect(() => {\n  const heard = (event) => setDay(event.detail.at);\n  ref.current.addEventListener('pledgeline:at', heard);\n  return () => ref.current?.removeEventListener('pledgeline:at', heard);\n}, []);\n\n<pledgeline-graph ref={ref}${attributes} />`;
};
