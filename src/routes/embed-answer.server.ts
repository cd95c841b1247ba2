// The answer of a frame's address: the page of an embed with the rules and scripts that this build has made.
import { createHash } from 'node:crypto';
import { rules as ofParts } from 'virtual:pledgeline-embed';
import { embedPage } from '#lib/embed/embed-page.ts';
import { embedRules } from '#lib/embed/embed-rules.ts';
import type { EmbedWhat } from '#lib/embed/embed-schema.ts';
import { FRAME_LOADER } from '#lib/embed/frame-loader.ts';
import type { AppLang } from '#lib/text/words.ts';
import { openedLedger } from './dossier.server.ts';
import { knownEditions } from './editions.server.ts';

interface Asked {
  readonly what: EmbedWhat;
  readonly lang: AppLang;
  /** A landmark's day, for the pages that have one of their own. */
  readonly at?: string;
  /** The edition that the page is frozen as, below `/editions/ID/`. */
  readonly edition?: string;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The page of this embed. Its addresses are relative, so that the site works from any folder. */
export function embedAnswer({ what, lang, at, edition }: Asked): Response {
  const rules = embedRules(ofParts);
  const home = '../'.repeat(2 + (at === undefined ? 0 : 1) + (lang === 'en' ? 0 : 1));
  const root = edition === undefined ? home : `${home}../../`;
  const html = embedPage(openedLedger(), {
    what, lang, ...(at !== undefined && { view: { at } }), root, scripts: `${home}embed/`, rules,
    hashes: { rules: hashOf(rules), loader: hashOf(FRAME_LOADER) },
    ...(edition === undefined ? { editions: knownEditions() } : { frozen: edition }),
    // Where the host is not known, the path on it: it can be typed after any host's name.
    site: `${process.env.PLEDGELINE_SITE ?? ''}${process.env.PLEDGELINE_BASE ?? ''}/`
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html' } });
}
