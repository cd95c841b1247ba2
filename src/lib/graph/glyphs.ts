// The signs of performance, drawn round 0,0 in a box of 12: a ring, a tick, a question mark, a cross.
import type { Performance } from '#lib/domain/words.ts';
import type { Tone } from './graph-model.ts';

export interface Glyph {
  /** Path at 8 px, stroked with round caps and joins, not filled. */
  readonly path: string;
  readonly stroke: number;
  /** A filled dot under it. */
  readonly dot: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly tone: Tone;
}

const GLYPHS: Readonly<Partial<Record<Performance, Glyph>>> = {
  invoked: { path: 'M3.2 0A3.2 3.2 0 1 1 -3.2 0A3.2 3.2 0 1 1 3.2 0Z', stroke: 1.75, dot: null, tone: 'ink' },
  honoured: { path: 'M-3.6 .2L-.8 3L4 -3', stroke: 1.75, dot: null, tone: 'ink' },
  disputed: {
    path: 'M-2.5 -1.8C-2.4 -5 2.8 -5 2.6 -1.6C2.5 .2 0 -.2 0 1.8', stroke: 1.75, dot: { x: 0, y: 4, r: 1 },
    tone: 'disputed'
  },
  breached: { path: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2', stroke: 2.15, dot: null, tone: 'breached' }
};

/** The sign of a performance; null for untested, which has none. */
export const glyphOf = (performance: Performance): Glyph | null => GLYPHS[performance] ?? null;
