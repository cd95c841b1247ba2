import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from './label-size.ts';

describe('wrapped', () => {
  it('parts a word of several names after its dashes where it would not fit', () => {
    expect(wrapped('London–Warsaw–Kyiv, 2022', 84, 11.5)).toEqual(['London–', 'Warsaw–Kyiv,', '2022']);
    expect(wrapped('London–Warsaw–Kyiv, 2022', 400, 11.5)).toEqual(['London–Warsaw–Kyiv, 2022']);
  });

  it('keeps a dash between two words with the space after it', () => {
    expect(wrapped('1994 – 2025', 400, 12)).toEqual(['1994 – 2025']);
  });

  it('keeps every letter in order, and each line to its width where it holds more than one part', () => {
    const word = fc.stringMatching(/^[a-zA-Z–]{1,12}$/u);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.integer({ min: 20, max: 200 }), (words, width) => {
      const text = words.join(' ');
      const lines = wrapped(text, width, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) if (/ |[^ ]–[^ ]/u.test(line)) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }));
  });
});
