// What kind of thing is promised: a line is dark where it holds a promise of the group that obliges most, in seven steps.
import { groupOf } from '#lib/domain/ledger.ts';
import { GROUPS } from '#lib/domain/words.ts';
import type { Lens } from '#lib/graph/lens.ts';

export const lens: Lens = {
  id: 'obligation',
  values: GROUPS,
  valueOf: (ties, { ledger }) => {
    const groups = ties.map((tie) => groupOf(ledger, tie.commitment.obligation));
    return GROUPS.find((group) => groups.includes(group)) ?? 'politics';
  },
  paint: Object.fromEntries(GROUPS.map((group, index) => [group, { tone: 'ink', opacity: 1 - index * 0.08 }]))
};
