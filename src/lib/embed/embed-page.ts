// The page of a frame as one text: complete without script, with its data inlined and one classic script of our own.
import { render } from 'svelte/server';
import { parseDay } from '#lib/domain/partial-date.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { windowOf } from '#lib/explorer/window-of.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { timelineModel } from '#lib/timeline/timeline-model.ts';
import { drawEmbed } from './drawn-embed.ts';
import { linksFrom } from './embed-links.ts';
import type { EmbedWhat } from './embed-schema.ts';
import { FRAME_LOADER } from './frame-loader.ts';
import { leanDossier } from './lean-dossier.ts';
import StillEmbed from './StillEmbed.svelte';

export interface EmbedPage {
  readonly what: EmbedWhat;
  readonly lang: AppLang;
  /** The page's own view: its day, where it is not the dossier's. */
  readonly view?: Partial<View>;
  /** Address of the site's root as seen from the page: `../../`. */
  readonly root: string;
  /** Address of the folder with view.js, as seen from the page. */
  readonly scripts: string;
  /** The site's own address, ending in a slash; without the host where that is not known. */
  readonly site: string;
  /** All rules of the page. */
  readonly rules: string;
  /** For the policy, `sha256-…`: of the rules, and of the inline script. */
  readonly hashes: { readonly rules: string; readonly loader: string };
  /** Editions that are kept on the site, for a page that follows the newest. */
  readonly editions?: readonly string[];
  /** The edition that the page is frozen as. */
  readonly frozen?: string | undefined;
}

/** The policy of a frame's page: the script that its inline one brings in, its own rules, and nothing else. */
const embedPolicy = ({ rules, loader }: EmbedPage['hashes']): string =>
  [
    // Browsers that do not know 'strict-dynamic' go by 'self'; the others leave it out.
    "default-src 'none'", `script-src '${loader}' 'strict-dynamic' 'self'`, `style-src '${rules}'`, "img-src 'self' data:", "font-src 'self' data:",
    "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types pledgeline'
  ].join('; ');

const WIDE = 760;
const NARROW = 360;

/** The whole page of an embed, as HTML. */
export function embedPage(ledger: Ledger, page: EmbedPage): string {
  const { what, lang, root, scripts, site, rules, hashes } = page;
  const view = { ...DEFAULT_VIEW, ...page.view };
  const wide = drawEmbed(ledger, view, { lang, width: WIDE });
  const links = linksFrom(root, lang);
  const props = {
    what, lang, links, wide, narrow: drawEmbed(ledger, view, { lang, width: NARROW }), full: links.full(view),
    timelines: what === 'graph' ? undefined : timelinesOf(ledger, view, lang), said: linksFrom(site, lang).full(view)
  };
  const { body } = render(StillEmbed, { props });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${attribute(embedPolicy(hashes))}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, indexifembedded">
<meta name="color-scheme" content="light dark">
<title>${attribute(`${wide.title}: ${wide.day}`)}</title>
<link rel="icon" href="${attribute(root)}favicon.svg" type="image/svg+xml">
<base target="_blank">
<style>${rules}</style>
</head>
<body class="pledgeline" data-theme="auto" data-what="${what}" data-lang="${lang}" data-at="${view.at ?? ''}" data-root="${attribute(root)}" data-script="${attribute(scripts)}view.js"${page.frozen ? ` data-edition="${page.frozen}"` : ''}${page.editions?.length ? ` data-editions="${page.editions.join(' ')}"` : ''}>
<div id="pledgeline">${body.replace(/<!--[^>]*-->/g, '')}</div>
<script type="application/json" id="pledgeline-data">${inScript(leanDossier(ledger.dossier))}</script>
<script>${FRAME_LOADER}</script>
</body>
</html>
`;
}

function timelinesOf(ledger: Ledger, view: View, lang: AppLang) {
  const day = parseDay(drawEmbed(ledger, view, { lang, width: NARROW }).date) ?? 0;
  const wish = { ...windowOf(ledger, view), day, commitments: [], lang };
  return { wide: timelineModel(ledger, { ...wish, width: WIDE }), narrow: timelineModel(ledger, { ...wish, width: NARROW }) };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
