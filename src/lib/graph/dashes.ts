// How a line is broken to tell its standing without colour, in px: strokes and gaps; dots have round ends.
import type { Dash, LegendItem } from './graph-model.ts';

export const DASH_PX: Readonly<Record<Dash, readonly number[]>> = { none: [], long: [9, 5], short: [4, 3], dots: [0.1, 5] };

/** How the strokes of such a line end. */
export const capOf = (dash: Dash): 'round' | 'butt' => (dash === 'dots' ? 'round' : 'butt');

/** How wide the legend draws a line, px: dots are wider, and what has ended or nobody knows is thin where its colour cannot tell it. */
export const legendWidth = ({ kind, dash }: Pick<LegendItem, 'kind' | 'dash'>): number => (dash === 'dots' ? 2.5 : kind === 'dash' && dash === 'none' ? 1 : 2);
