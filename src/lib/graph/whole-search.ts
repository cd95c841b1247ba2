// Which actors a reader means who types a part of a name.

const MOST = 8;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Places of the names that begin with the words asked, then of those in which a word does; at most eight. */
export function foundBy(names: readonly string[], asked: string): number[] {
  const wanted = plain(asked.trim());
  if (wanted === '') return [];
  const first: number[] = [];
  const inside: number[] = [];
  names.forEach((name, at) => {
    const known = plain(name);
    if (known.startsWith(wanted)) first.push(at);
    else if (known.includes(` ${wanted}`) || known.includes(`-${wanted}`)) inside.push(at);
  });
  const byLength = (a: number, b: number): number => names[a]!.length - names[b]!.length || a - b;
  return [...first.sort(byLength), ...inside.sort(byLength)].slice(0, MOST);
}
