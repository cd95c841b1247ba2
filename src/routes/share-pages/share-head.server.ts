// What a page says of itself to those who link to it: Open Graph, the card, the canonical address and its oEmbed file.
import { openedLedger } from '#routes/dossier.server.ts';
import type { AppLang } from '#lib/text/words.ts';
import { oembedPaths } from './oembed.server.ts';
import { pageShare, siteAddress } from './page-share.server.ts';

const LOCALE: Readonly<Record<AppLang, string>> = { en: 'en_GB', uk: 'uk_UA' };
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The page with these lines in its head. Title and description are the page's own. What needs an absolute address is
 * left out where the site's is not known.
 */
export function withShareHead(html: string, path: string, lang: AppLang): string {
  const end = html.indexOf('</head>');
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  if (end < 0 || title === undefined) return html;
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  const { card } = pageShare(openedLedger(), path, lang);
  const site = siteAddress();
  const own = `${site}${lang === 'en' ? '' : `${lang}/`}${path}`;
  const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}" />`;
  const lines = [
    meta('og:site_name', 'Pledgeline'), meta('og:type', path === '' ? 'website' : 'article'), meta('og:locale', LOCALE[lang]),
    meta('og:title', title.replaceAll('"', '&quot;')), ...(description === undefined ? [] : [meta('og:description', description)]),
    ...(site === '' ? [] : [
      meta('og:url', own), meta('og:image', `${site}${card.file}`), meta('og:image:width', '1200'), meta('og:image:height', '630'),
      meta('og:image:alt', escaped(card.alt)), '<meta name="twitter:card" content="summary_large_image" />',
      ...(html.includes('rel="canonical"') ? [] : [`<link rel="canonical" href="${own}" />`]),
      ...(oembedPaths(openedLedger()).includes(path) ? [`<link rel="alternate" type="application/json+oembed" href="${own}oembed.json" />`] : [])
    ])
  ];
  return `${html.slice(0, end)}${lines.join('')}${html.slice(end)}`;
}
