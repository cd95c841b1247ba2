// One slide of a TimelineJS timeline, whichever of its two forms it was written in.
import type { Place } from './intake.ts';

export interface SlideDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Whether it has a time of day, which a dossier has no place for. */
  readonly timed: boolean;
  readonly place: Place;
}

export interface Slide {
  readonly type: 'event' | 'title' | 'era';
  /** How a cite names it: `slide 3`, `row 5`. */
  readonly at: string;
  readonly place: Place;
  readonly id: string;
  readonly start: SlideDate | null;
  readonly end: SlideDate | null;
  /** As they are written, HTML in them. */
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly media: { readonly url: string; readonly credit: string; readonly caption: string };
}
