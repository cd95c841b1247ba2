import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES, PERFORMANCES, STANDINGS } from '#lib/domain/words.ts';
import { runs } from '#tests/runs.ts';
import { DEFAULT_VIEW, fromQuery, toQuery } from './view.ts';
import type { Limits, View } from './view.ts';

const ids = ['ukraine', 'russia', 'budapest-memorandum'];
const limits: Limits = {
  span: { from: '1949-04-04', to: '2025-12-29' },
  isRecord: (id) => ids.includes(id),
  isDraft: (id) => id === 'draft-a',
  isObligation: (id) => id === 'consult' || id === 'training'
};
const read = (query: string): View => fromQuery(new URLSearchParams(query), limits);

describe('fromQuery', () => {
  it.each([
    ['', DEFAULT_VIEW],
    ['at=2014-03-18&focus=russia', { ...DEFAULT_VIEW, at: '2014-03-18', focus: ['russia'] }],
    ['at=nonsense&focus=nobody', DEFAULT_VIEW],
    ['at=2014-02-30', DEFAULT_VIEW],
    ['at=2030-01-01', { ...DEFAULT_VIEW, at: '2025-12-29' }],
    ['at=1066-10-14', { ...DEFAULT_VIEW, at: '1949-04-04' }],
    ['from=2014-01-01&to=2013-01-01', DEFAULT_VIEW],
    ['from=2014-01-01&to=2015-01-01', { ...DEFAULT_VIEW, from: '2014-01-01', to: '2015-01-01' }],
    ['focus=russia,ukraine,budapest-memorandum', { ...DEFAULT_VIEW, focus: ['russia', 'ukraine'] }],
    ['trace=sideways&depth=9&lens=mood', DEFAULT_VIEW],
    ['trace=out&depth=3&lens=force', { ...DEFAULT_VIEW, trace: 'out', depth: 3, lens: 'force' }],
    ['standing=in-force,gone&performance=breached', { ...DEFAULT_VIEW, standing: ['in-force'], performance: ['breached'] }],
    ['web=draft-a&web=other', { ...DEFAULT_VIEW, web: 'draft-a' }],
    ['web=draft-b', DEFAULT_VIEW],
    ['whole=1', { ...DEFAULT_VIEW, whole: true }],
    ['whole=yes', DEFAULT_VIEW],
    ['__proto__=1&constructor=2', DEFAULT_VIEW]
  ])('reads %s, leaving out what it does not know', (query, view) => {
    expect(read(query)).toEqual(view);
  });

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string(), (query) => void read(query)));
  });
});

describe('toQuery', () => {
  it('is empty for the default view', () => {
    expect(toQuery(DEFAULT_VIEW)).toBe('');
  });

  it('is read back to the same view', () => {
    const day = fc.integer({ min: 0, max: 28_000 }).map((n) => new Date(Date.UTC(1949, 3, 4 + n)).toISOString().slice(0, 10));
    const view = fc
      .record({
        at: fc.option(day, { nil: undefined }), window: fc.option(fc.tuple(day, day), { nil: undefined }),
        focus: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }), trace: fc.constantFrom('in', 'out', 'both'),
        depth: fc.constantFrom(1, 2, 3), lens: fc.constantFrom(...LENSES), standing: fc.subarray([...STANDINGS]),
        performance: fc.subarray([...PERFORMANCES]), obligation: fc.subarray(['consult', 'training']),
        web: fc.constantFrom(undefined, 'draft-a'), whole: fc.constantFrom(undefined, true as const), q: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined })
      })
      .map(({ window, at, web, whole, q, ...rest }) => ({
        ...rest, ...(at && { at }), ...(web && { web }), ...(whole && { whole }), ...(q && { q }),
        ...(window && window[0] < window[1] && { from: window[0], to: window[1] })
      })) as fc.Arbitrary<View>;
    fc.assert(fc.property(view, (given) => {
      expect(read(toQuery(given))).toEqual(given);
    }), { numRuns: runs(10_000) });
  });
});
