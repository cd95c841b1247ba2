// How a line is broken to tell its standing without colour, in px: strokes and gaps; dots have round ends.
import type { Dash } from './graph-model.ts';

export const DASH_PX: Readonly<Record<Dash, readonly number[]>> = { none: [], long: [9, 5], short: [4, 3], dots: [0.1, 5] };
