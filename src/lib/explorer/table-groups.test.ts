import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/text/words.ts';
import type { PromiseRow } from './promise-row.ts';
import { GROUPINGS, portioned, tableGroups } from './table-groups.ts';

const rowsOf = (obligations: readonly string[]): PromiseRow[] =>
  obligations.map((obligation, i) => ({ id: `p${i}`, obligation, from: [{ name: obligation }], instrument: { name: obligation }, standing: 'in-force', performance: 'untested' }) as unknown as PromiseRow);

describe('portioned', () => {
  it('shows as many rows as are asked for, from the first on, and keeps every count whole', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('aid', 'consult', 'defend', 'seek-un')), fc.nat(60), fc.constantFrom(...GROUPINGS), (obligations, most, grouping) => {
      const all = tableGroups(rowsOf(obligations), grouping, wordsOf('en'));
      const shown = portioned(all, most);
      const ids = (groups: typeof all): string[] => groups.flatMap((group) => group.rows.map(({ id }) => id));
      expect(ids(shown)).toEqual(ids(all).slice(0, most));
      for (const [i, group] of shown.entries()) expect(group.count).toBe(all[i]!.rows.length);
    }));
  });
  it('leaves a table of today\'s size as it is', () => {
    const all = tableGroups(rowsOf(['aid', 'aid', 'consult']), 'obligation', wordsOf('en'));
    expect(portioned(all, 500)).toEqual(all);
  });
});
