import { LANGS } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { oembedOf, oembedPaths } from '#routes/share-pages/oembed.server.ts';
import { siteAddress } from '#routes/share-pages/page-share.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The oEmbed answers of all pages, by the path of their file; none where the site's address is not known, for a host
 * asks for absolute ones. The adapter parts them into files, one beside each page, and takes this one away.
 */
export const GET: RequestHandler = () => {
  const ledger = openedLedger();
  const paths = siteAddress() === '' ? [] : oembedPaths(ledger);
  const files = LANGS.flatMap((lang) => paths.map((path) => [`${lang === 'en' ? '' : `${lang}/`}${path}oembed.json`, oembedOf(ledger, path, lang)] as const));
  return new Response(JSON.stringify(Object.fromEntries(files)), { headers: { 'Content-Type': 'application/json' } });
};
