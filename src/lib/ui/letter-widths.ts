// How wide the letters of the labels' face are, where no browser can be asked.

/** Letters by their width in hundredths of an em, as measured in Source Sans 3 at weight 550. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [20, ' '], [24, 'ijії'], [28, 'Il.,:;’\'ІЇ|'], [32, 'f()-![]'], [36, 'rt/'], [40, 'г'], [44, 'csz«»ґєс?"'],
  [48, 'JLYvxy–зтухь'], [52, 'EFVXZaegk0123456789+ГҐЕУХавекчяé'], [56, 'ACPSTbdhnopquАЄЗРСТбдийлнопрцöü'],
  [60, 'BKRБВКЧЬЯ'], [64, 'DGHNU&ДЛНПЦм'], [68, 'OQИЙО'], [72, 'Мж'], [76, 'MwФфшю'], [80, 'Wщ—'], [84, 'mЖ%'],
  [88, 'ШЩ'], [92, 'Ю'], [96, '…'], [100, '№']
];
const KNOWN: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)).reverse());

/** The width of a letter in hundredths of an em, within some of them; undefined where it was not measured. */
export const letterWidth = (letter: string): number | undefined => KNOWN.get(letter);
