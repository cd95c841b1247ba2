// The built-in dossier in Ukrainian: whole, with the same numbers and names, and in the language's own letters.
import { describe, expect, it } from 'vitest';
import { coverage } from '#lib/domain/coverage.ts';
import { builtInLedger } from './built-in-dossier.ts';
import { englishNumbers, namedActors, namesApart, numbersApart, ukrainianNumbers } from './translation-rules.ts';
import type { Pair } from './translation-rules.ts';

const { dossier } = builtInLedger();

/**
 * Where the twins may differ, and why. `own-country`: Ukrainian readers’ own country goes without saying in a title.
 * `quoted`: the name stands in a title that is quoted in its own language.
 */
const EXCEPTIONS: Readonly<Record<string, 'own-country' | 'quoted'>> = {
  'drafts draft-victory-plan title': 'own-country',
  'instruments victory-plan title': 'own-country',
  'events burgenstock-summit title': 'own-country',
  'instruments ukraine-facility-2024 title': 'quoted',
  'events ukraine-facility-adopted title': 'quoted',
  'events ukraine-facility-in-force title': 'quoted',
  'unsure doubt-seed-article-identity what': 'quoted'
};

function pairsOf(value: unknown, at: string): Pair[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => pairsOf(item, at));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const where = typeof record['id'] === 'string' ? `${at} ${record['id']}` : at;
  return Object.entries(record).flatMap(([key, text]) => {
    const twin = record[`${key}Uk`];
    if (typeof text === 'string' && typeof twin === 'string') return [{ at: `${where} ${key}`, en: text, uk: twin }];
    return key === 'dossier' ? pairsOf(text, key) : pairsOf(text, typeof record['id'] === 'string' ? where : key);
  });
}

const pairs = pairsOf(dossier, '');
const faults = (of: (pair: Pair) => readonly string[]): string[] =>
  pairs.flatMap((pair) => of(pair).map((fault) => `${pair.at}: ${fault}\n  ${pair.en}\n  ${pair.uk}`));

describe('coverage of the built-in dossier in Ukrainian', () => {
  it('has a short name in both languages or in none', () => {
    const records: readonly object[] = [...dossier.actors, ...dossier.instruments];
    expect(records.filter((one) => 'x-short' in one !== 'x-shortUk' in one)).toEqual([]);
  });

  it('is whole for every field that a reader reads', () => {
    const fields = coverage(dossier, 'uk');
    expect([...fields].flatMap(([field, { open }]) => open.map((one) => `${field}: ${one}`))).toEqual([]);
    expect([...fields.keys()]).toEqual(
      expect.arrayContaining([
        'unsure.what',
        'events.effects.note',
        'events.bearsOn.note',
        'instruments.place',
        'commitments.amount.unit',
        'commitments.conditions',
        'commitments.triggerText',
        'commitments.exit',
        'drafts.clauses.summary',
        'claims.summary',
        'topics.question',
        'dossier.obligations.title'
      ])
    );
    expect(pairs.length).toBeGreaterThan(3000);
  });
});

describe('a text and its Ukrainian twin', () => {
  it('have the same numbers', () => {
    expect(faults(numbersApart)).toEqual([]);
  });

  it('name the same actors', () => {
    const named = namedActors(dossier.actors);
    expect(faults((pair) => (pair.at in EXCEPTIONS ? [] : namesApart(pair, named)))).toEqual([]);
  });

  it('need every exception that is listed', () => {
    const named = namedActors(dossier.actors);
    const used = pairs.filter((pair) => namesApart(pair, named).length > 0).map((pair) => pair.at);
    expect(Object.keys(EXCEPTIONS).filter((at) => !used.includes(at))).toEqual([]);
  });

  it('keep to Ukrainian letters and the typographic apostrophe', () => {
    expect(faults(({ uk }) => uk.match(/[ыэёъЫЭЁЪ']/g) ?? [])).toEqual([]);
  });

  it('is written in Ukrainian, names of newspapers and of one company aside', () => {
    const own = pairs.filter(({ uk }) => !/[а-яґєії]/i.test(uk)).map(({ at, uk }) => `${at}: ${uk}`);
    expect(own).toEqual([
      'actors euroclear name: Euroclear',
      'drafts draft-european-12-points-oct-2025 by: Bloomberg',
      'drafts draft-european-24-points by: The Telegraph',
      'drafts draft-us-guarantee-side-paper-nov-2025 by: Axios'
    ]);
  });
});

describe('numbersApart', () => {
  it('tells a number that one language has alone', () => {
    expect(numbersApart({ at: '', en: 'An army of 600,000', uk: 'Армія з 800 тис.' })).toEqual([
      '600000 only in English',
      '800000 only in Ukrainian'
    ]);
  });

  it('takes thousands, decimals, ranges of years and words as one number', () => {
    expect([...englishNumbers('EUR 7.1 bn, 600,000, 2019-22').digits]).toEqual(['7.1', '600000', '2019', '2022']);
    expect([...ukrainianNumbers('7,1 млрд євро, 600 тис., 2019–2022').digits]).toEqual([
      '7.1',
      '600000',
      '2019',
      '2022'
    ]);
    expect(numbersApart({ at: '', en: 'Article 5 of 12', uk: 'П’ята стаття з дванадцяти' })).toEqual([]);
  });
});

describe('namesApart', () => {
  it('tells an actor that the twin leaves out, in any case of its name', () => {
    const named = namedActors(dossier.actors.filter(({ id }) => id === 'france' || id === 'poland'));
    expect(
      namesApart({ at: '', en: 'France and Poland agree.', uk: 'Сторони погоджуються з Францією.' }, named)
    ).toEqual(['poland']);
  });
});
