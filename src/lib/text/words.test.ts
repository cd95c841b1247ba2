import { describe, expect, it } from 'vitest';
import { aboutEn } from './about-en.ts';
import { aboutUk } from './about-uk.ts';
import { embedEn } from './embed-en.ts';
import { embedUk } from './embed-uk.ts';
import { plural, counted } from './plural.ts';
import { walkEn } from './walk-en.ts';
import { walkUk } from './walk-uk.ts';
import { LANGS, wordsOf } from './words.ts';

/** Every key of a tree of words with its kind: how many arguments a function takes, how long a list is. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (Array.isArray(value)) return value.flatMap((one, i) => shape(one, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, one]) => shape(one, `${path}.${key}`));
}

function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strings(one, `${path}.${key}`));
}

describe('wordsOf', () => {
  it('has the same keys, of the same kind and arity, in both languages', () => {
    expect(shape(wordsOf('uk')).sort()).toEqual(shape(wordsOf('en')).sort());
    expect(shape(aboutUk).sort()).toEqual(shape(aboutEn).sort());
    expect(shape(embedUk).sort()).toEqual(shape(embedEn).sort());
    expect(shape(walkUk).sort()).toEqual(shape(walkEn).sort());
  });

  it.each(LANGS)('leaves no word of %s empty', (lang) => {
    expect(strings(wordsOf(lang)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('says Ukrainian words in Ukrainian', () => {
    const own = new Set(['.frame.title']);
    const latin = strings(wordsOf('uk')).filter(([path, text]) => !own.has(path) && /[A-Za-z]{3,}/.test(text) && !/[А-яІіЇїЄєҐґ]/.test(text));
    expect(latin).toEqual([]);
  });

  it('never calls an obligor by the word that also means guilty', () => {
    const files = import.meta.glob<string>('./{uk,*-uk}.ts', { query: '?raw', import: 'default', eager: true });
    expect(Object.keys(files).length).toBeGreaterThan(10);
    expect(Object.entries(files).filter(([, text]) => /(?<![\p{L}’])вин(?:н|ен)/iu.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('has no letter that Ukrainian does not have', () => {
    expect(strings(wordsOf('uk')).concat(strings(aboutUk), strings(embedUk), strings(walkUk)).filter(([, text]) => /[ыэъёЫЭЪЁ]/.test(text))).toEqual([]);
  });
});

describe('plural', () => {
  it('takes the Ukrainian forms for one, few and many', () => {
    const forms = { one: 'текст', few: 'тексти', many: 'текстів', other: 'тексту' };
    expect([1, 2, 5, 11, 12, 21, 22, 25, 111].map((n) => plural('uk', n, forms))).toEqual([
      'текст', 'тексти', 'текстів', 'текстів', 'текстів', 'текст', 'тексти', 'текстів', 'текстів'
    ]);
    expect(plural('uk', 1.5, forms)).toBe('тексту');
  });

  it('groups the number it counts', () => {
    expect(counted('en', 12500, { one: 'text', other: 'texts' })).toBe('12,500 texts');
    expect(counted('uk', 12500, { one: 'т', few: 'т', many: 'текстів', other: 'т' })).toBe('12\u00a0500 текстів');
  });
});
