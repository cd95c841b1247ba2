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

/** `text`, or as many of its first words as fit into `width` with an ellipsis. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ').replace(/[,;:–-]$/, '')}…`;
}
