// About how wide a text is, in pixels, where no browser can be asked: on the safe side for the sans of the labels.

/** Letters by their width in hundredths of the size, as measured in Source Sans 3 and rounded up. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [20, ' '], [28, 'ijlIіїІЇ.,:;’\''], [32, 'f!()[]-'], [36, 'rt/'], [44, 'szгґ?"«»'], [48, 'cvxyJYєзстух–'],
  [52, '0123456789aegkFLVXавекчьяГҐУХ+'], [56, 'bdhnopquAESTZбдлопрцАЕЗТ'], [60, 'BCKPRийнБВЄКРСЧЬЯ'],
  [64, 'DGмДЛ&'], [68, 'HNOQUИЙНОПЦ'], [72, 'wж'], [76, 'MфшюМФ'], [80, 'Wщ—'], [84, 'mЖ%'], [88, 'ШЩ'], [96, 'Ю№…']
];
const SHARES: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100] as const))
);
/** A letter that is not in the table is taken for a wide one. */
const UNKNOWN = 0.8;

/** The width of `text` set at `size` pixels; `bold`: in the weight of names, a sixteenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += SHARES.get(letter) ?? UNKNOWN;
  return Math.ceil(parts * size * (bold ? 1.0625 : 1));
}

/** `text`, or as many of its first words as fit into `width` with an ellipsis. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ').replace(/[,;:–-]$/, '')}…`;
}
