import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './numbers.ts';

const PLACES = { en: 'en-GB', uk: 'uk-UA' } as const;
const figures = fc.oneof(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: -2000, max: 2_000_000 }), fc.double({ noNaN: true, min: 0.01, max: 1e6 }));

describe('formatNumber', () => {
  it('groups every number as its language does', () => {
    fc.assert(
      fc.property(fc.constantFrom('en' as const, 'uk' as const), figures, (lang, value) => {
        expect(formatNumber(value, lang)).toBe(new Intl.NumberFormat(PLACES[lang], { maximumFractionDigits: 2 }).format(value));
      })
    );
  });
});
