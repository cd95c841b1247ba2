// Whether two words are one slip of the finger apart.

/** Are these words one letter apart: one too many, one missing, one other, or two neighbours swapped? Equal words are not. */
export function oneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let i = 0;
  while (i < shorter && a[i] === b[i]) i += 1;
  if (a.length > b.length) return rest(a, i + 1, b, i);
  if (a.length < b.length) return rest(a, i, b, i + 1);
  if (i === a.length) return false;
  return rest(a, i + 1, b, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2, b, i + 2));
}

/** Does a beginning of `word` stand one slip from `start`? */
export const oneTypoAtStart = (start: string, word: string): boolean =>
  [0, -1, 1].some((more) => word.length >= start.length + more && oneTypo(start, word.slice(0, start.length + more)));

function rest(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false;
  for (; i < a.length; i += 1, j += 1) if (a[i] !== b[j]) return false;
  return true;
}
