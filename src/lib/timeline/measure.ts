// About how wide a text is, in pixels, where no browser can be asked: on the safe side for the sans of the labels.
import { letterWidth } from '#lib/ui/letter-widths.ts';

/** Hundredths of the size that a letter may be wider than it was measured, and what an unknown letter is taken for. */
const MARGIN = 2;
const UNKNOWN = 78;

/** The width of `text` set at `size` pixels; `bold`: in the weight of names, a sixteenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += (letterWidth(letter) ?? UNKNOWN) + MARGIN;
  return Math.ceil((parts / 100) * size * (bold ? 1.0625 : 1));
}

/** `text` with fewer and fewer of its words, and an ellipsis; what is left says something. */
export function shortened(text: string): string[] {
  const words = text.split(' ');
  return words.map((_, at) => words.slice(0, -1 - at).join(' ')).filter((left) => left.length > 11).map((left) => `${left.replace(/[,;:–-]$/, '')}…`);
}
