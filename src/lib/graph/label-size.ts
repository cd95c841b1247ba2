// How wide a label will be, by the average widths of the letters of the label face: places are computed without a page.
import { letterWidth } from '#lib/ui/letter-widths.ts';

/** Any other letter. */
const OTHER = 58;

/** About how many pixels wide this text is in the sans at `size` pixels; within some hundredths. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += letterWidth(letter) ?? OTHER;
  return (hundredths * size) / 100;
}

/** The text in lines of at most `width` pixels where its words allow, parted between words and after a dash inside one. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ |(?<=[^ ]–)(?=[^ ])/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last}${/[^ ]–$/u.test(last) ? '' : ' '}${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Do two boxes share ground? Touching edges do not count. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
