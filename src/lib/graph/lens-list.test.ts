import { describe, expect, it } from 'vitest';
import { GROUPS, LENSES, PERFORMANCES, STANDINGS, STRENGTHS } from '#lib/domain/words.ts';
import { LANGS, wordsOf } from '#lib/text/words.ts';
import { TOKENS } from '#lib/ui/tokens.ts';
import type { Tie } from './bundles.ts';
import { lenses } from './lens-list.ts';
import { valueLabel } from './lens-words.ts';

const all = lenses();
const tie = (part: object): Tie => ({ standing: 'in-force', performance: 'untested', commitment: {}, ...part }) as Tie;

describe('lenses', () => {
  it('has a file for every lens of the address, under its own id', () => {
    expect(Object.keys(all).sort()).toEqual([...LENSES].sort());
  });

  it.each(LENSES)('gives every value of the lens %s a label in both languages and a colour of the tokens', (id) => {
    const lens = all[id];
    expect(lens.values.length).toBeGreaterThan(2);
    expect(Object.keys(lens.paint).sort()).toEqual([...lens.values].sort());
    for (const value of lens.values) {
      for (const lang of LANGS) expect(valueLabel(wordsOf(lang), id, value), `${id} ${value} ${lang}`).not.toBe('');
      expect(Object.keys(TOKENS.light)).toContain(lens.paint[value]!.tone);
      expect(lens.paint[value]!.opacity).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('values every standing, performance, strength and group that a line can have', () => {
    const background = { ledger: { obligations: new Map(GROUPS.map((group) => [group, { group }])) }, day: 0 } as never;
    const value = (lens: keyof typeof all, part: object): string => all[lens].valueOf([tie(part)], background);
    for (const standing of STANDINGS) expect(all.standing.values).toContain(value('standing', { standing }));
    for (const performance of PERFORMANCES) expect(value('performance', { performance })).toBe(performance);
    for (const strength of STRENGTHS) expect(value('strength', { commitment: { strength } })).toBe(strength);
    for (const group of GROUPS) expect(value('obligation', { commitment: { obligation: group } })).toBe(group);
  });

  it('colours a whole line by a verdict only where everything in it is so', () => {
    const background = {} as never;
    const both = [tie({ performance: 'breached' }), tie({ performance: 'untested' })];
    expect(all.performance.valueOf(both, background)).toBe('mixed');
    expect(all.performance.valueOf([both[0]!, both[0]!], background)).toBe('breached');
  });
});
