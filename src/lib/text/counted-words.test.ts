// The law of counted words in Ukrainian: after every number from 0 to 130 stands the form that CLDR asks for.
import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';
import { aboutUk } from './about-uk.ts';
import { searchEn } from './search-en.ts';
import { searchUk } from './search-uk.ts';
import { citeEn } from './cite-en.ts';
import { citeUk } from './cite-uk.ts';
import { wordsOf } from './words.ts';

const NUMBERS = Array.from({ length: 131 }, (_, n) => n);

/** The rule of the language, written out: https://cldr.unicode.org, plural rules of Ukrainian. */
function category(n: number): 'one' | 'few' | 'many' {
  if (n % 10 === 1 && n % 100 !== 11) return 'one';
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 'few' : 'many';
}

type Saying = (...values: unknown[]) => unknown;

/** Every function in a tree of words that says something of a number alone. */
function sayings(value: unknown, path = ''): [string, Saying][] {
  if (typeof value === 'function') return value.length === 1 ? [[path, value as Saying]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sayings(one, `${path}.${key}`));
}

/** What is said of a number, the number itself left out; nothing where the function wants something else. */
function formOf(say: Saying, n: number): string | undefined {
  try {
    const said = say(n);
    if (typeof said !== 'string' || !new RegExp(`(?<!\\d)${n}(?!\\d)`).test(said)) return undefined;
    return said.replace(new RegExp(`(?<!\\d)${n}(?!\\d)`), '#');
  } catch {
    return undefined;
  }
}

const counting = sayings({ words: wordsOf('uk'), aboutUk, searchUk, citeUk }).filter(([, say]) => formOf(say, 21) !== undefined && formOf(say, 25) !== undefined);

describe('plural of Ukrainian', () => {
  it('gives one, few and many from 0 to 130', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect(NUMBERS.map((n) => plural('uk', n, forms))).toEqual(NUMBERS.map(category));
  });
});

describe('counted words in Ukrainian', () => {
  it('are there to be held to the law', () => {
    expect(counting.length).toBeGreaterThan(8);
  });

  it.each(counting)('%s has one form for all numbers of a kind, 0 and 1 aside', (_, say) => {
    for (const kind of ['one', 'few', 'many'] as const) {
      const forms = new Set(NUMBERS.filter((n) => n > 1 && category(n) === kind).map((n) => formOf(say, n)));
      expect([...forms], kind).toHaveLength(1);
    }
  });
});

describe('words of the search and of citing', () => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keys(one)])) : typeof value;
  it('are the same in both languages', () => {
    expect(keys(searchUk)).toEqual(keys(searchEn));
    expect(keys(citeUk)).toEqual(keys(citeEn));
  });
});
