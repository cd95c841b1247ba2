// What two languages' texts of one record must share: numbers and names; and how far each may write them its own way.
import type { Actor } from '#lib/domain/form.ts';

/** One text beside its Ukrainian twin; `at` names it: `commitments budapest-x summary`. */
export interface Pair {
  readonly at: string;
  readonly en: string;
  readonly uk: string;
}

const EN_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '0 midnight',
    '1 one first once single',
    '2 two second twice both pair half ii',
    '3 three third iii',
    '4 four fourth',
    '5 five fifth',
    '6 six sixth',
    '7 seven seventh',
    '8 eight eighth',
    '9 nine ninth',
    '10 ten tenth decade',
    '11 eleven',
    '12 twelve',
    '13 thirteen',
    '14 fourteen',
    '15 fifteen',
    '16 sixteen',
    '17 seventeen',
    '18 eighteen',
    '19 nineteen',
    '20 twenty',
    '30 thirty',
    '40 forty',
    '50 fifty',
    '60 sixty',
    '70 seventy',
    '80 eighty',
    '90 ninety',
    '100 hundred century',
    '1000 thousand'
  ].flatMap((line) =>
    line
      .split(' ')
      .slice(1)
      .map((word) => [word, line.split(' ')[0]!])
  )
);

/** Beginnings of Ukrainian numerals in every case; a longer one also answers to the shorter inside it, which does no harm. */
const UK_STEMS = [
  '1 перш один одн',
  '2 дво два дві друг обид обо',
  '3 трет трьо три троє',
  '4 чотир четвер',
  '5 п’ят',
  '6 шіст шост',
  '7 сьом сім сем',
  '8 восьм вісім вісьм',
  '9 дев’ят',
  '10 десят',
  '11 одинадцят',
  '12 дванадцят',
  '13 тринадцят',
  '14 чотирнадцят',
  '15 п’ятнадцят',
  '16 шістнадцят',
  '17 сімнадцят',
  '18 вісімнадцят',
  '19 дев’ятнадцят',
  '20 двадцят',
  '30 тридцят',
  '40 сорок',
  '50 п’ятдесят',
  '60 шістдесят',
  '70 сімдесят',
  '80 вісімдесят',
  '90 дев’яност',
  '100 сто сотн',
  '1000 тисяч'
].map((line) => line.split(' '));

interface Numbers {
  readonly digits: ReadonlySet<string>;
  /** Numbers in words; they may answer to digits of the other text, and are not asked for themselves. */
  readonly words: ReadonlySet<string>;
}

function digitGroups(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/\d+(?:\.\d+)*/g)) {
    const [group] = match;
    const thousands = /^(?:\s*тис(?:\.|яч)|-тисячн)/.test(text.slice(match.index + group.length));
    found.add((thousands ? String(Number(group) * 1000) : group).replace(/^0+(?=\d)/, ''));
  }
  return found;
}

/** The numbers of an English text: `600,000` is 600000, `1991–92` ends in 1992, `START I` is number 1, `m3` is a unit. */
export function englishNumbers(text: string): Numbers {
  const plain = text
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\b(\d\d)(\d\d)([-–])(\d\d)(?![\d-])/g, '$1$2$3$1$4')
    .replace(/\bm3\b/g, 'm³');
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => EN_WORDS[word] ?? []);
  return { digits: digitGroups(plain), words: new Set([...words, ...(/\bSTART\b/.test(text) ? ['1'] : [])]) };
}

/** The numbers of a Ukrainian text: `600 000` and `600 тис.` are 600000, `7,1` is 7.1. */
export function ukrainianNumbers(text: string): Numbers {
  const plain = text.replace(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
  const words = (text.toLowerCase().match(/[а-яґєії’]+/g) ?? []).flatMap((word) =>
    UK_STEMS.flatMap(([number, ...stems]) => (stems.some((stem) => word.startsWith(stem)) ? [number!] : []))
  );
  return { digits: digitGroups(plain), words: new Set(words) };
}

/** Which digits of either text has the other neither in digits nor in words? */
export function numbersApart({ en, uk }: Pair): string[] {
  const [left, right] = [englishNumbers(en), ukrainianNumbers(uk)];
  const lacks = (one: Numbers, other: Numbers): string[] =>
    [...one.digits].filter((number) => !other.digits.has(number) && !other.words.has(number));
  return [
    ...lacks(left, right).map((number) => `${number} only in English`),
    ...lacks(right, left).map((number) => `${number} only in Ukrainian`)
  ];
}

/** Short names that stand for an actor in Ukrainian text and are not among its names. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'united-states': ['сша'],
  eu: ['єс', 'європейськ'],
  un: ['оон'],
  'north-korea': ['кндр'],
  osce: ['обсє'],
  russia: ['рф']
};
/** Words of a name that name nothing by themselves. */
const COMMON = new Set([
  'організація',
  'європейський',
  'європейська',
  'європейські',
  'президент',
  'рада',
  'держави',
  'група',
  'міжнародний',
  'неназваний',
  'неназване',
  'канцелярія'
]);

interface Named {
  readonly id: string;
  readonly english: RegExp;
  readonly stems: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function stemsOf(actor: Actor): string[] {
  const { nameUk = '', aliasesUk = [] } = actor as Actor & { nameUk?: string; aliasesUk?: readonly string[] };
  const names = [nameUk, ...aliasesUk];
  const capitals = names
    .flatMap((name) => name.match(/[\p{Lu}]{2,}\d?|\p{Lu}\d/gu) ?? [])
    .map((word) => word.toLowerCase());
  const words = names.map((name) => name.toLowerCase().match(/[\p{L}’\d]+/gu) ?? []);
  const own = words.flatMap((all) =>
    actor.kind === 'person' ? all.slice(-1) : all.filter((word) => word.length > 3 && !COMMON.has(word))
  );
  return [...(SHORT[actor.id] ?? []), ...capitals, ...own.map((word) => word.slice(0, 4))];
}

/** The actors by their English names and aliases as they stand in a text, and the beginnings of words that name them in Ukrainian. */
export function namedActors(actors: readonly Actor[]): Named[] {
  return actors.map((actor) => {
    const names = [actor.name.replace(/ \(.*/, ''), ...(actor.aliases ?? [])].filter((name) => /^\p{Lu}/u.test(name));
    return {
      id: actor.id,
      english: new RegExp(`(?<![\\p{L}-])(?:${names.map(escaped).join('|')})(?![\\p{L}-])`, 'u'),
      stems: stemsOf(actor)
    };
  });
}

/** Which of these actors does the English text name and the Ukrainian twin not? */
export function namesApart({ en, uk }: Pair, actors: readonly Named[]): string[] {
  const text = uk.toLowerCase();
  return actors
    .filter(({ english, stems }) => english.test(en) && !stems.some((stem) => text.includes(stem)))
    .map(({ id }) => id);
}
