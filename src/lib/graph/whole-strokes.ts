// How the lines of the whole network look: a byte an edge names one stroke, a lens's value with the dash of a standing.
import type { Performance } from '#lib/domain/words.ts';
import { GLYPHS } from '#lib/ui/performance-glyphs.ts';
import { ADDED } from './drawn-edges.ts';
import type { Dash, Tone } from './graph-model.ts';
import type { Lens } from './lens.ts';

export interface Stroke {
  /** A value of the lens, or what a draft would add. */
  readonly value: string;
  readonly tone: Tone;
  readonly opacity: number;
  readonly dash: Dash;
  /** The sign of how it was kept, where that is what the lens shows. */
  readonly sign?: Performance;
}

const DASH_ORDER: readonly Dash[] = ['none', 'long', 'dots', 'short'];

/** Every stroke of a lens; the byte of an edge is 1 more than its place here, 0: not drawn. */
export const strokesOf = (lens: Lens): readonly Stroke[] =>
  [...lens.values.map((value) => ({ value, ...lens.paint[value]!, ...(lens.id === 'performance' && value in GLYPHS && { sign: value as Performance }) })), { value: ADDED, tone: 'ink', opacity: 1 } as const]
    .flatMap((paint) => DASH_ORDER.map((dash) => ({ ...paint, dash })));

/** The byte of a value and a dash. */
export const byteOf = (lens: Lens, value: string, dash: Dash): number => {
  const at = value === ADDED ? lens.values.length : Math.max(0, lens.values.indexOf(value));
  return 1 + at * DASH_ORDER.length + DASH_ORDER.indexOf(dash);
};

/** What is drawn in one go: the bytes of one value, or of one value and dash. */
export interface Together {
  readonly stroke: Stroke;
  readonly bytes: readonly number[];
}

/** The strokes of these bytes, firmest last so that it lies on top; dashes apart where they can be told apart. */
export function together(strokes: readonly Stroke[], present: Iterable<number>, dashed: boolean): Together[] {
  const found: { stroke: Stroke; bytes: number[] }[] = [];
  for (const byte of [...present].filter((one) => one > 0).sort((a, b) => b - a)) {
    const stroke = strokes[byte - 1]!;
    const last = found.at(-1);
    if (!dashed && last?.stroke.value === stroke.value) last.bytes.push(byte);
    else found.push({ stroke, bytes: [byte] });
  }
  return found;
}
