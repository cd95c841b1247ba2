// About how wide a text is, in pixels, where no browser can be asked: on the safe side for the sans of the labels.

const NARROW = new Set(' .,:;!|’\'()[]iljtfrIіїґг-');
const WIDE = new Set('mwMWжшщюфмыЖШЩЮФМ@%—');

/** Widths in parts of the size, a little above those of the face, so that what is found to fit does fit. */
function share(letter: string): number {
  if (NARROW.has(letter)) return 0.35;
  if (WIDE.has(letter)) return 0.84;
  if (letter >= '0' && letter <= '9') return 0.51;
  const upper = letter !== letter.toLowerCase();
  return upper ? 0.64 : 0.555;
}

/** The width of `text` set at `size` pixels; `bold` adds a twentieth. */
export function textWidth(text: string, size: number, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += share(letter);
  return Math.ceil(parts * size * (bold ? 1.05 : 1));
}

/** `text`, or as many of its first words as fit into `width` with an ellipsis. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ').replace(/[,;:–-]$/, '')}…`;
}
