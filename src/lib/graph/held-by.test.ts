// Who says that a line is broken, and who denies it, as the ear meets it.
import { describe, expect, it } from 'vitest';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { graphElements } from './graph-elements.ts';
import { heldBy, holderNames } from './held-by.ts';

const ledger = builtInLedger();
const day = parseDay('2014-03-18')!;
const spoken = (lang: 'en' | 'uk', focus: string[] = []) => graphElements(ledger, statusesAt(ledger, day), { day, focus, trace: 'both', depth: 1, lens: 'standing', lang, width: 912, height: 520 }).edges;

describe('the spoken name of a line', () => {
  it('says who holds its promises broken and who denies it, in both languages', () => {
    const name = (lang: 'en' | 'uk') => spoken(lang).find(({ from, to }) => from === 'russia' && to === 'ukraine')!.name;
    expect(name('en')).toMatch(/^Russia to Ukraine: \d+ promises under \d+ texts, .*; \d+ held broken, according to Ukraine.*; denied by Russia/);
    expect(name('uk')).toMatch(/^Хто: Росія, кому: Україна: \d+ обіцян.*; названі порушеними: \d+, за словами: Україна.*; заперечує: Росія/);
  });

  it('says it of each promise of a fan that is held broken', () => {
    const names = spoken('en', ['russia']).filter(({ marks, kind }) => kind === 'commitment' && marks.some((mark) => mark.performance === 'breached')).map((edge) => edge.name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/1 held broken, according to \S/);
  });
});

describe('heldBy', () => {
  const commitment = { id: 'c', from: ['a', 'b'] } as never;
  const effect = (by: string[], accordingTo: string[]) => ({ commitment: 'c', performance: 'breached', by, accordingTo, disputedBy: by });
  const small = { actors: new Map(), sources: new Map(), events: new Map([['e', { effects: [effect(['a'], ['x']), effect(['b'], ['y'])] }]]) } as never;

  it('names of several obligors those alone who speak of this one', () => {
    expect(heldBy(small, [{ commitment, from: 'a', events: ['e'] }], 'breached')).toEqual({ accordingTo: ['x'], disputedBy: ['a'] });
    expect(heldBy(small, [{ commitment, from: 'b', events: ['e'] }], 'breached')).toEqual({ accordingTo: ['y'], disputedBy: ['b'] });
    expect(heldBy(small, [{ commitment, from: 'a', events: [] }], 'breached')).toEqual({ accordingTo: [], disputedBy: [] });
  });

  it('names a few and counts the rest', () => {
    expect(holderNames(small, ['a', 'b', 'c', 'd'], 'en')).toBe('a, b, c, d');
    expect(holderNames(small, ['a', 'b', 'c', 'd', 'e'], 'en')).toBe('a, b, c and 2 more');
  });
});

describe('a line lit for a text in focus', () => {
  it('says how many promises it holds, and of those in focus how they stand and were kept, as it is drawn', () => {
    const line = spoken('en', ['budapest-memorandum']).find(({ from, to }) => from === 'russia' && to === 'ukraine')!;
    const own = line.commitments.filter((id) => ledger.commitments.get(id)!.instrument === 'budapest-memorandum');
    expect(line.part).toEqual(own);
    expect(own.length).toBeLessThan(line.commitments.length);
    const broken = line.marks.find((mark) => mark.performance === 'breached')!.count;
    expect(line.name).toMatch(new RegExp(`^Russia to Ukraine: ${line.commitments.length} promises under \\d+ texts; in focus ${own.length} of them: \\d+ in force; ${broken} held broken, according to `));
  });
});
