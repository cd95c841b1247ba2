// Words and the terms that stand for them in the index: one term for a word's forms, spellings and scripts.
import { romanise } from './romanise.ts';

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu;
const CYRILLIC = /[\u0400-\u04ff]/;
const MARKS = /[\u0300-\u036f]/g;

/** Ukrainian endings of nouns and adjectives, longest first. What is left has three letters or more. */
const ENDINGS = [
  'іями', 'ськими', 'ями', 'ами', 'ого', 'ому', 'ими', 'іми', 'ові', 'еві', 'ією', 'іям', 'іях', 'ії', 'ія', 'ію', 'ій', 'ий', 'ої', 'ою', 'ею',
  'єю', 'ам', 'ям', 'ах', 'ях', 'ів', 'їв', 'ем', 'ом', 'им', 'ім', 'их', 'іх', 'а', 'я', 'у', 'ю', 'і', 'ї', 'о', 'е', 'є', 'и', 'ь', 'й'
];
const LEAST = 3;

/** Short forms of legal writing in both languages, and the one term that each answers to. */
const SAME: Readonly<Record<string, string>> = {
  art: 'article', arts: 'article', 'ст': 'article', 'статт': 'article', 'статей': 'article', para: 'paragraph', paras: 'paragraph', 'п': 'point', 'пп': 'point',
  'пункт': 'point'
};
/** Words that say nothing by themselves; left out of a query that has others. */
const EMPTY = new Set(
  'the of and in on for to a an by with at as its is be that this from or i v u z ta na do po pro shcho iak za vid dlia ie'.split(' ')
);

/** A word in a text: where it stands, and the term it answers to. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** The words of this text in order. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, term: termOf(match[0]) }));
}

/** The terms of this text in order; the same as of `wordsIn`, without their places. */
export const termsIn = (text: string, known?: Map<string, string>): string[] =>
  (text.match(WORD) ?? []).map((word) => {
    const before = known?.get(word);
    if (before !== undefined) return before;
    const term = termOf(word);
    known?.set(word, term);
    return term;
  });

/**
 * The term of a word: lower case, without accents and endings, in Latin letters, with `y`, `j` and `i` as one and
 * doubled letters single, so that `Київ` and `Kyiv`, `Zelenskyy` and `Zelensky`, `guarantees` and `guarantee` meet.
 */
export function termOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’ʼ]s$/, '').replace(/['’ʼ]/g, '');
  const known = SAME[lower];
  if (known !== undefined) return known;
  const bare = CYRILLIC.test(lower) ? stemUkrainian(lower) : stemEnglish(lower.normalize('NFD').replace(MARKS, ''));
  return SAME[bare] ?? romanise(bare).replace(/[yj]/g, 'i').replace(/([b-df-np-tv-xz])\1/g, '$1');
}

/** Does this term say nothing by itself? */
export const isEmptyTerm = (term: string): boolean => EMPTY.has(term);

function stemUkrainian(word: string): string {
  const ending = ENDINGS.find((one) => word.length - one.length >= LEAST && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Plurals alone: what goes further would join words that a reader tells apart. */
function stemEnglish(word: string): string {
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
