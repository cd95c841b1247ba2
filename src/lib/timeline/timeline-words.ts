// The words of the timeline, in one language.
import type { Words } from '#lib/text/words.ts';

export type TimelineWords = Words['timeline'];
