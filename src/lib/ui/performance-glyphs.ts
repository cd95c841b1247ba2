// The signs of performance, drawn round 0,0 in a box of 12: a ring, a tick, a question mark, a cross; and the question mark of a
// standing that nobody knows.
import type { Performance } from '#lib/domain/words.ts';

export interface GlyphShape {
  /** Path at 8 px, stroked with round caps and joins, not filled. */
  readonly path: string;
  readonly stroke: number;
  /** A filled dot under it. */
  readonly dot?: { readonly x: number; readonly y: number; readonly r: number };
  readonly tone: 'ink' | 'disputed' | 'breached' | 'muted';
}

/** How a promise was kept, or that its standing is not known. */
export type Sign = Performance | 'unknown';

const QUESTION = { path: 'M-2.5 -1.8C-2.4 -5 2.8 -5 2.6 -1.6C2.5 .2 0 -.2 0 1.8', stroke: 1.75, dot: { x: 0, y: 4, r: 1 } } as const;

/** Every sign; untested has none. */
export const GLYPHS: Readonly<Partial<Record<Sign, GlyphShape>>> = {
  invoked: { path: 'M3.2 0A3.2 3.2 0 1 1 -3.2 0A3.2 3.2 0 1 1 3.2 0Z', stroke: 1.75, tone: 'ink' },
  honoured: { path: 'M-3.6 .2L-.8 3L4 -3', stroke: 1.75, tone: 'ink' },
  disputed: { ...QUESTION, tone: 'disputed' },
  // In brackets, so that without colour it is not taken for a disputed one.
  unknown: { ...QUESTION, path: `M-4.3 -4.3Q-6.1 0 -4.3 4.3M4.3 -4.3Q6.1 0 4.3 4.3${QUESTION.path}`, stroke: 1.5, tone: 'muted' },
  breached: { path: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2', stroke: 2.15, tone: 'breached' }
};
