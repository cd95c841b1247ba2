import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLEDGES, pledgesAmong, together } from './pledges.ts';
import type { Member, Pledge } from './pledges.ts';

const state = fc.constantFrom('2', '200', '220', '255', '300');
const pledge = fc.record({ type: fc.constantFrom(...PLEDGES), from: state, to: state, start: fc.constantFrom('1905', '1910-06'), end: fc.constantFrom(undefined, '1914-08-02') })
  .filter(({ from, to }) => from !== to)
  .map(({ end, ...rest }): Pledge => ({ ...rest, ...(end !== undefined && { end }) }));
const key = (one: { type: string; start: string; end?: string }, from: string, to: string): string => `${one.type} ${from} ${to} ${one.start} ${one.end ?? '..'}`;

describe('together', () => {
  it('says exactly what the pledges say, each once', () => {
    fc.assert(fc.property(fc.array(pledge, { maxLength: 40 }), (pledges) => {
      const expanded = together(pledges).flatMap((one) => one.from.flatMap((from) => one.to.filter((to) => to !== from).map((to) => key(one, from, to))));
      expect(expanded.sort()).toEqual([...new Set(pledges.map((one) => key(one, one.from, one.to)))].sort());
    }));
  });
  it('makes one of an alliance whose members all owe it to each other', () => {
    const members = ['2', '200', '220'].map((one): Member => ({ state: one, start: '1905', types: ['defense'], place: { file: 'a', line: 1, column: 1 } }));
    expect(together(pledgesAmong(members))).toEqual([{ type: 'defense', start: '1905', from: ['2', '200', '220'], to: ['2', '200', '220'] }]);
  });
});

describe('pledgesAmong', () => {
  it('lets a pledge run from the later entry to the earlier exit, and makes none where they never met', () => {
    const member = (name: string, start: string, end?: string): Member => ({ state: name, start, ...(end && { end }), types: ['consultation'], place: { file: 'a', line: 1, column: 1 } });
    expect(pledgesAmong([member('a', '1900'), member('b', '1905-03', '1910'), member('c', '1911')]).filter(({ from }) => from !== 'c').map(({ from, to, start, end }) => [from, to, start, end])).toEqual([
      ['a', 'b', '1905-03', '1910'], ['a', 'c', '1911', undefined], ['b', 'a', '1905-03', '1910']
    ]);
  });
});
