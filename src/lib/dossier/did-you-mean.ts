// The nearest known word to a mistyped one.

/**
 * Edits between two words, or more than `limit`: insertions, deletions, changes and swaps of neighbours (optimal string
 * alignment). Only what lies within the limit of the diagonal is looked at.
 */
function edits(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => (j <= limit ? j : far));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    if (i <= limit) row[0] = i;
    let least = row[0]!;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // A swap reaches two rows back: only two rows that are too far end it.
    if (least > limit && Math.min(...last.slice(Math.max(0, i - 1 - limit), i + limit)) > limit) return far;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Which of `known` was probably meant? null where none is near: at most a third of the letters, three at the most. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const meant = word.toLowerCase();
  let best: { word: string; cost: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const cost = edits(meant, candidate.toLowerCase(), limit);
    if (cost <= limit && (best === null || cost < best.cost || (cost === best.cost && candidate < best.word))) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}
