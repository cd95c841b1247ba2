import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { oneTypo } from './one-typo.ts';
import { romanise } from './romanise.ts';
import { termOf, wordsIn } from './term.ts';

describe('romanise', () => {
  // The examples of the resolution's own table.
  it.each([
    ['алушта', 'alushta'], ['борщагівка', 'borshchahivka'], ['вінниця', 'vinnytsia'], ['гадяч', 'hadiach'], ['ґалаґан', 'galagan'],
    ['єнакієве', 'yenakiieve'], ['гаєвич', 'haievych'], ['згорани', 'zghorany'], ['їжакевич', 'yizhakevych'], ['кадиївка', 'kadyivka'],
    ['йосипівка', 'yosypivka'], ['стрий', 'stryi'], ['київ', 'kyiv'], ['юрій', 'yurii'], ['корюківка', 'koriukivka'], ['яготин', 'yahotyn'],
    ['ічня', 'ichnia'], ['щербухи', 'shcherbukhy']
  ])('writes %s as %s', (word, latin) => {
    expect(romanise(word)).toBe(latin);
  });
});

describe('termOf', () => {
  it.each([
    ['Київ', 'Kyiv'], ['Zelenskyy', 'Zelensky'], ['Zelenskiy', 'Zelensky'], ['guarantees', 'guarantee'], ['treaties', 'treaty'],
    ['Крим', 'Криму'], ['гарантій', 'гарантії'], ['Türkiye', 'turkiye'], ['Odessa', 'Odesa'], ['Art', 'Article'],
    ['Стаття', 'Article'], ['статті', 'article'], ['Україна’s', 'Україна'], ['п’ять', 'пять']
  ])('gives %s and %s one term', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it('keeps numbers apart, and words that differ in more than form', () => {
    expect(termOf('28')).not.toBe(termOf('20'));
    expect(termOf('assurance')).not.toBe(termOf('guarantee'));
  });
});

describe('wordsIn', () => {
  it('says where each word stands', () => {
    fc.assert(fc.property(fc.string(), (text) => wordsIn(text).every(({ start, end, term }) => termOf(text.slice(start, end)) === term)));
  });
});

describe('oneTypo', () => {
  it.each([['budapest', 'budapst'], ['budapest', 'budappest'], ['budapest', 'budapezt'], ['budapest', 'budpaest']])('takes %s and %s as one slip apart', (a, b) => {
    expect([oneTypo(a, b), oneTypo(b, a)]).toEqual([true, true]);
  });
  it('tells equal words and words two slips apart', () => {
    expect(oneTypo('minsk', 'minsk')).toBe(false);
    expect(oneTypo('minsk', 'mnisks')).toBe(false);
  });
  it('finds every word from which one letter was taken', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, n) => {
      const at = n % word.length;
      return oneTypo(word, word.slice(0, at) + word.slice(at + 1));
    }));
  });
});
