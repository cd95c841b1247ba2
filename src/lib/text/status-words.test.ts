import { describe, expect, it } from 'vitest';
import { statusWords } from './status-words.ts';
import { wordsOf } from './words.ts';

describe('statusWords', () => {
  it('agrees with a promise, a treaty and an agreement in Ukrainian', () => {
    const uk = wordsOf('uk');
    expect(statusWords(uk).standing['in-force']).toBe('чинна');
    expect(statusWords(uk, 'treaty').standing['in-force']).toBe('чинний');
    expect(statusWords(uk, 'bilateral-agreement').standing['in-force']).toBe('чинна');
    expect(statusWords(uk, 'memorandum').performance.breached).toBe('порушений');
  });
});
