// What is asked of the timeline: a window, a day, a focus, a width.
import type { AppLang } from '#lib/text/words.ts';

export interface TimelineWish {
  /** First and last day of the window, both included; fractions occur while a gesture runs. */
  readonly from: number;
  readonly to: number;
  /** The day of the cursor. */
  readonly day: number;
  /** Ids in focus: an event among them is ringed, with arcs to those before and after it. */
  readonly focus?: readonly string[];
  /** Commitments drawn as lifelines: those of the focus. */
  readonly commitments: readonly string[];
  /** Width of the band in pixels; below 768 it is the strip of the phone. */
  readonly width: number;
  readonly lang: AppLang;
  /** Pixels the lifelines may take; they fold by text beyond. */
  readonly lifeRoom?: number;
  /** The window is under way: its marks are drawn as pixels, and nothing is said of each. */
  readonly moving?: boolean;
  /** Nothing is there that draws pixels: marks are elements, however many. */
  readonly withoutPixels?: boolean;
}
