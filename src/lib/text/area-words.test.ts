import { describe, expect, it } from 'vitest';
import { builderWordsOf } from './builder-words.ts';
import { recordWordsOf } from './record-words.ts';
import { whatIfWordsOf } from './what-if-words.ts';

/** Every key of a tree of words; the parts of a sentence, whose order is each language's own, left out. */
function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || path === '.form') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, one]) => keys(one, `${path}.${key}`));
}

describe.each([['whatIfWordsOf', whatIfWordsOf], ['recordWordsOf', recordWordsOf], ['builderWordsOf', builderWordsOf]] as const)('%s', (_name, wordsIn) => {
  it('has the same keys in both languages', () => {
    expect(keys(wordsIn('uk'))).toEqual(keys(wordsIn('en')));
  });
  it('leaves no word empty but those that a name takes the place of', () => {
    const empty = (lang: 'en' | 'uk') => JSON.stringify(wordsIn(lang)).match(/"\w+":""/g) ?? [];
    for (const lang of ['en', 'uk'] as const) expect(empty(lang).filter((one) => one !== '"lead":""')).toEqual([]);
  });
  it('says Ukrainian words in Ukrainian letters', () => {
    expect(JSON.stringify(wordsIn('uk'))).not.toMatch(/[ыэъёЫЭЪЁ]/);
  });
});
