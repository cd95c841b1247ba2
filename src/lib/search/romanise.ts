// Ukrainian letters in Latin ones, by resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010.

/** Letters that are written in one way wherever they stand; Russian ones too, as readers type them. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'y', і: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '',
  є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia', ы: 'y', э: 'e', ё: 'io', ъ: ''
};
/** Letters that are written otherwise at the beginning of a word. */
const INITIALS: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** This word in Latin letters: `київ` → `kyiv`, `згурський` → `zghurskyi`. Letters of other scripts stay as they are. */
export function romanise(word: string): string {
  let latin = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = word[i]!;
    if (letter === 'г' && word[i - 1] === 'з') latin += 'gh';
    else latin += (i === 0 ? INITIALS[letter] : undefined) ?? LETTERS[letter] ?? letter;
  }
  return latin;
}
