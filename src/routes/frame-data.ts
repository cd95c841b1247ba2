// What the frame of a page shows besides words.
import type { AppLang } from '#lib/text/words.ts';

export interface FrameData {
  readonly lang: AppLang;
  /** The page's path in the site, without its language: the same in both. */
  readonly path: string;
  readonly title: string;
  readonly recordEnds: string;
  readonly licence: string;
  readonly edition: string;
}
