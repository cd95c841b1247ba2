// The snippets that a newsroom pastes, each whole: what the page for embedders shows, and what a builder gives.
import type { EmbedTheme, EmbedWhat } from './embed-schema.ts';

export interface SnippetWish {
  /** The site's address, ending in a slash. */
  readonly site: string;
  readonly what: EmbedWhat;
  /** The view as a query, without `?`. */
  readonly query: string;
  readonly title: string;
  readonly height: number;
  readonly lang: 'en' | 'uk';
  readonly theme?: EmbedTheme;
  /** CSS pixels; absent: as wide as the column. */
  readonly width?: number | undefined;
  /** The edition it is frozen as; absent or empty: the newest, with its corrections. */
  readonly edition?: string;
  /** Days whose graph has an address of its own, which shows them without script too. */
  readonly ownDays?: readonly string[];
  /** What stands in an element where scripts do not run, instead of a link. */
  readonly inside?: string | undefined;
}

/** A picture of the site: its path without the language, and what it shows in words. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const folder = (lang: SnippetWish['lang']): string => (lang === 'en' ? '' : `${lang}/`);
const asked = (query: string): string => (query === '' ? '' : `?${query}`);

/** The path of the frame in its site: the edition's own, and the landmark's own, where there is one. */
export function embedPath({ what, query, lang, theme = 'auto', ownDays = [], edition = '' }: Pick<SnippetWish, 'what' | 'query' | 'lang' | 'theme' | 'ownDays' | 'edition'>): string {
  const rest = new URLSearchParams(query);
  const day = rest.get('at') ?? '';
  const own = what === 'graph' && ownDays.includes(day);
  if (own) rest.delete('at');
  if (theme !== 'auto') rest.set('theme', theme);
  return `${edition === '' ? '' : `editions/${edition}/`}${folder(lang)}embed/${what}/${own ? `${day}/` : ''}${asked(rest.toString().replaceAll('%2C', ','))}`;
}

/** A frame that works alone. */
export const frameSnippet = (wish: SnippetWish): string =>
  `<iframe src="${escaped(wish.site + embedPath(wish))}" title="${escaped(wish.title)}" width="${wish.width ?? '100%'}" height="${wish.height}" frameborder="0" loading="lazy"></iframe>`;

/** The same, as high as it is, and driven by the article. */
export const sizedSnippet = (wish: SnippetWish): string => `${frameSnippet(wish)}\n<script async src="${escaped(wish.site)}embed/frame.js"></script>`;

/** An element with what is shown where scripts do not run. */
export function elementSnippet({ site, what, query, title, lang, theme = 'auto', edition = '', inside }: SnippetWish): string {
  const name = what === 'timeline' ? 'pledgeline-timeline' : 'pledgeline-graph';
  const dress = [...(theme === 'auto' ? [] : [['theme', theme] as const]), ...(lang === 'en' ? [] : [['lang', lang] as const]), ...(edition === '' ? [] : [['edition', edition] as const])];
  const attributes = [...new URLSearchParams(query), ...dress].map(([key, value]) => ` ${key}="${escaped(value!)}"`).join('');
  const home = `${site}${folder(lang)}${asked(query)}`;
  return `<script type="module" src="${escaped(site)}embed/v1.js"></script>\n<${name}${attributes}>\n  ${inside ?? `<a href="${escaped(home)}">${escaped(title)}</a>`}\n</${name}>`;
}

/** The rule that keeps an element's room on the host's page while it comes in; the host's own, for its policy may allow no other. */
export const roomRule = (what: EmbedWhat, height: number): string => `${what === 'timeline' ? 'pledgeline-timeline' : 'pledgeline-graph'} { display: block; min-height: ${height}px }`;

/** A picture that leads to the view: nothing runs. */
export function pictureSnippet({ site, query, lang, width }: SnippetWish, { path, alt }: Picture): string {
  const size = width === undefined ? 'width="100%"' : `width="${width}" height="${Math.round((width * 630) / 1200)}"`;
  return `<a href="${escaped(`${site}${folder(lang)}${asked(query)}`)}"><img src="${escaped(`${site}${folder(lang)}${path}`)}" ${size} alt="${escaped(alt)}"></a>`;
}

/** A link of the article that moves the embed before it. */
export const drivenSnippet = ({ site, query, title }: SnippetWish): string => {
  const { at = '', focus = '' } = Object.fromEntries(new URLSearchParams(query));
  return `<a href="${escaped(`${site}?${query}`)}"${at && ` data-pledgeline-at="${escaped(at)}"`}${focus && ` data-pledgeline-focus="${escaped(focus)}"`}>${escaped(title)}</a>`;
};

/** A component of React that holds the element, whole. */
export const reactSnippet = ({ query }: SnippetWish): string => {
  const { at = '', ...rest } = Object.fromEntries(new URLSearchParams(query));
  const attributes = Object.entries(rest).map(([key, value]) => ` ${key}="${value}"`).join('');
  return `import { useEffect, useRef, useState } from 'react';

export function Promises() {
  const [day, setDay] = useState('${at}');
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    const heard = (event) => setDay(event.detail.at);
    element.addEventListener('pledgeline:at', heard);
    return () => element.removeEventListener('pledgeline:at', heard);
  }, []);
  return <pledgeline-graph ref={ref} at={day}${attributes} />;
}`;
};

/** What tells React's TypeScript of the elements: v1.d.ts cannot say it, for not every host has React. */
export const REACT_TYPES = `import type { PledgelineProps } from './v1';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'pledgeline-graph': PledgelineProps;
      'pledgeline-timeline': PledgelineProps;
    }
  }
}`;
