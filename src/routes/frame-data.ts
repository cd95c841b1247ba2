// What the frame of a page shows besides words.
import type { AppLang } from '#lib/text/words.ts';

export interface FrameData {
  readonly lang: AppLang;
  /** The page's path in the site, without its language: the same in both. */
  readonly path: string;
  readonly title: string;
  /** What this page is called where the frame's links call it otherwise. */
  readonly called?: string;
  /** What the feed is called. */
  readonly feed: string;
  /** In words of the page's language, and as `YYYY-MM-DD`. */
  readonly recordEnds: string;
  readonly recordEndsOn: string;
  readonly licence: string;
  readonly edition: string;
  /** The page's whole address, and the site's; empty where the site was built without `--site`. */
  readonly address: string;
  readonly site: string;
  /** The day first shown, `YYYY-MM-DD`. */
  readonly day: string;
  /** Does the site keep this edition below `/editions/`? */
  readonly frozen: boolean;
  /** Does the dossier tell a story? */
  readonly story: boolean;
}
