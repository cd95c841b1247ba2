// Short names of long titles that still tell them apart: the part with the rarest words, not the generic beginning.

/** In how many titles does each word occur? A word of many titles ("agreement") tells little. */
export type WordCounts = ReadonlyMap<string, number>;

const wordsIn = (title: string): string[] => title.split(/\s+/).filter(Boolean);
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
/** A word that so many titles share says nothing at the end of a name. */
const COMMON = 8;
/** Articles, prepositions and conjunctions, in any language: not capitalised, and short or found in many titles. */
const isSmall = (word: string, counts: WordCounts): boolean => {
  const letters = bare(word);
  const plain = letters === letters.toLowerCase() && !/\d/.test(letters);
  return letters === '' || (plain && (letters.length <= 4 || (counts.get(letters) ?? 0) >= COMMON));
};

/** Counts the words of all the titles that may stand beside each other. */
export function countWords(titles: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const words = new Set(wordsIn(title).map((word) => bare(word).toLowerCase()));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What a name loses where it does not begin with the title, or does not end with it. */
const CUT_BEFORE = 0.35;
const CUT_AFTER = 0.15;
/** Parties come last in a title and are often known already: a later part is worth less than an earlier one. */
const LATE = 0.35;

interface Part {
  readonly text: string;
  readonly worth: number;
}

/**
 * `title` where it fits; else its parts that fit, the most telling first: whole words, never ending or beginning with a
 * small one, with an ellipsis where something is left out.
 */
export function tellingNames(title: string, fits: (text: string) => boolean, counts: WordCounts): string[] {
  if (fits(title)) return [title];
  const words = wordsIn(title);
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (isSmall(words[from] as string, counts)) continue;
    for (let to = from + 1; to <= words.length; to += 1) {
      if (isSmall(words[to - 1] as string, counts)) continue;
      const part = partOf(words, from, to, counts);
      if (!fits(part.text)) break;
      parts.push(part);
    }
  }
  return parts.sort((a, b) => b.worth - a.worth).map(({ text }) => text);
}

function partOf(words: readonly string[], from: number, to: number, counts: WordCounts): Part {
  const said = words.slice(from, to);
  const inner = said.join(' ').replace(/^[("«“]+(?=[^)"»”]*$)|[,;:.–—-]+$/gu, '');
  const after = to < words.length && !/:$/.test(said.at(-1) ?? '');
  const worth = said.reduce((sum, word) => sum + (isSmall(word, counts) ? 0.02 : 1 / Math.sqrt(counts.get(bare(word).toLowerCase()) ?? 1)), 0);
  return {
    text: `${from > 0 ? '…' : ''}${inner}${after ? '…' : ''}`,
    worth: worth - (from > 0 ? CUT_BEFORE : 0) - (after ? CUT_AFTER : 0) - (LATE * from) / words.length
  };
}

/** A name for each title, no two alike unless the titles are or nothing else fits. */
export function namesApart(
  titles: readonly { readonly title: string; readonly fits: (text: string) => boolean }[], counts: WordCounts
): string[] {
  const taken = new Set<string>();
  return titles.map(({ title, fits }) => {
    const names = tellingNames(title, fits, counts);
    const name = names.find((one) => !taken.has(one)) ?? names[0] ?? '…';
    taken.add(name);
    return name;
  });
}
