// Sets the language of each page, its linked data and its share head, preloads the faces that its first lines need, and makes
// the 404 page fit any depth.
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { linkedDataElement } from '#routes/linked-data.ts';
import { withShareHead } from '#routes/share-pages/share-head.server.ts';

/** The faces of a page's first lines, by language; Ukrainian takes its spaces, figures and signs from the Latin ones. */
const FIRST_FACES = { en: /source-(serif|sans)-latin\./, uk: /source-(serif|sans)-(latin|cyrillic)\./ };

export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang === 'uk' ? 'uk' : 'en';
  event.locals.lang = lang;
  const isNotFound = event.route.id === '/[[lang=lang]]/404';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = withoutMarks(html).replace('%lang%', lang).replace('%linked-data%', () => linkedDataElement(event.locals.linkedData));
      return isNotFound ? fromRoot(page) : withShareHead(page, pathOf(event.url.pathname, lang), lang);
    },
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && FIRST_FACES[lang].test(path))
  });
};

/** Svelte's marks tell its script where to take over; a page without that script carries none of them. */
const MARKS = /<!--(?:\[-?\d*|\[!|\])?-->/g;
const withoutMarks = (html: string): string => (html.includes('__sveltekit') ? html : html.replace(MARKS, ''));

/** A page's path in the site, without its language. */
function pathOf(pathname: string, lang: 'en' | 'uk'): string {
  const path = pathname.slice(base.length + 1);
  return lang === 'en' ? path : path.slice(lang.length + 1);
}

/** A host shows the 404 page at any depth, so its addresses begin at the site's root. */
const fromRoot = (html: string): string =>
  html.replace(/\b(href|src)="(?:\.\.?\/)+/g, `$1="${process.env.PLEDGELINE_BASE ?? ''}/`);
