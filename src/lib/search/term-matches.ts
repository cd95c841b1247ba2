// Which terms of the index does a word of the query mean: itself, words that begin with it, other endings, one typo away.
import { oneTypo, oneTypoAtStart } from './one-typo.ts';
import { backward } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** How much a match counts beside the word itself. */
const QUALITY = { same: 1, longer: 0.72, shorter: 0.6, typo: 0.42, typoAtStart: 0.22 };
/** A typo is looked for in words of this length and more; in numbers never. */
const LEAST_FOR_TYPO = 4;
/** Terms that a beginning may stand for: a reader who types two letters means none of thousands. */
const MOST_LONGER = 400;

/** Term ids of the index, each with how well it answers to `term`: 0 to 1. */
export function termMatches(index: SearchIndex, term: string): Map<number, number> {
  const found = new Map<number, number>();
  const add = (id: number, quality: number): void => {
    if (quality > (found.get(id) ?? 0)) found.set(id, quality);
  };
  const same = index.idOf.get(term);
  if (same !== undefined) add(same, QUALITY.same);
  const isNumber = /^\d+$/.test(term);
  if (isNumber) return found;
  for (const id of beginningWith(index, term, MOST_LONGER)) add(id, QUALITY.longer * (0.6 + (0.4 * term.length) / index.terms[id]!.length));
  for (let cut = 1; cut <= 3 && term.length - cut >= LEAST_FOR_TYPO; cut += 1) {
    const id = index.idOf.get(term.slice(0, -cut));
    if (id !== undefined) add(id, QUALITY.shorter - cut * 0.08);
  }
  if (term.length >= LEAST_FOR_TYPO && !/\d/.test(term)) addTypos(index, term, add);
  return found;
}

/**
 * A word with one slip keeps its first or its second half whole, so only terms that share one of the halves are looked
 * at; two neighbours swapped across the middle are looked up by themselves.
 */
function addTypos(index: SearchIndex, term: string, add: (id: number, quality: number) => void): void {
  const half = Math.floor(term.length / 2);
  for (const id of beginningWith(index, term.slice(0, half), Infinity)) {
    const other = index.terms[id]!;
    if (oneTypo(term, other)) add(id, QUALITY.typo);
    else if (term.length > LEAST_FOR_TYPO && oneTypoAtStart(term, other)) add(id, QUALITY.typoAtStart);
  }
  const swapped = index.idOf.get(term.slice(0, half - 1) + term[half]! + term[half - 1]! + term.slice(half + 1));
  if (swapped !== undefined && term[half] !== term[half - 1]) add(swapped, QUALITY.typo);
  for (const id of endingWith(index, term.slice(half))) if (oneTypo(term, index.terms[id]!)) add(id, QUALITY.typo);
}

/** Ids of the terms that begin with `start`, at most so many. */
function beginningWith(index: SearchIndex, start: string, most: number): number[] {
  const ids: number[] = [];
  for (let id = firstAtLeast(index.terms.length, (at) => index.terms[at]! >= start); id < index.terms.length; id += 1) {
    if (ids.length >= most || !index.terms[id]!.startsWith(start)) break;
    ids.push(id);
  }
  return ids;
}

function endingWith(index: SearchIndex, end: string): number[] {
  const ids: number[] = [];
  const key = backward(end);
  const at = firstAtLeast(index.backwards.length, (i) => backward(index.terms[index.backwards[i]!]!) >= key);
  for (let i = at; i < index.backwards.length && index.terms[index.backwards[i]!]!.endsWith(end); i += 1) ids.push(index.backwards[i]!);
  return ids;
}

/** The first place from which on `reached` holds. */
function firstAtLeast(length: number, reached: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
