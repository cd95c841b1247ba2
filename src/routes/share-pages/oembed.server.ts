// oEmbed: what a host asks for when somebody pastes the address of a page (oembed.com, type `rich`, one frame).
import type { Ledger } from '#lib/domain/ledger.ts';
import type { AppLang } from '#lib/text/words.ts';
import { pageShare, siteAddress } from './page-share.server.ts';

const WIDTH = 800;
const HEIGHT = 620;
const KINDS = ['actors', 'instruments', 'commitments', 'events', 'drafts', 'sources'] as const;

const LISTS = ['about/', 'data/', 'corrections/', 'editions/'];

/** The pages that have an oEmbed file: every record, the lists of them, and the explorer. */
export const oembedPaths = (ledger: Ledger): string[] =>
  ['', ...LISTS, ...KINDS.flatMap((kind) => [`${kind}/`, ...ledger.dossier[kind].map(({ id }) => `${kind}/${id}/`)])];

/** The oEmbed answer for a page. `path`: in the site, without its language. */
export function oembedOf(ledger: Ledger, path: string, lang: AppLang): Record<string, string | number> {
  const { card, frame, title } = pageShare(ledger, path, lang);
  const site = siteAddress();
  const src = `${site}${lang === 'en' ? '' : `${lang}/`}${frame}`;
  const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    version: '1.0', type: 'rich', title, provider_name: 'Pledgeline', provider_url: site, cache_age: 86_400,
    width: WIDTH, height: HEIGHT,
    html: `<iframe src="${attribute(src)}" width="${WIDTH}" height="${HEIGHT}" frameborder="0" scrolling="no" title="${attribute(title)}"></iframe>`,
    thumbnail_url: `${site}${card.file}`, thumbnail_width: 1200, thumbnail_height: 630
  };
}
