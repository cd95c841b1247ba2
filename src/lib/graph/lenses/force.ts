// The legal force of the texts behind a line: one hue, darkest where one of them is legally binding.
import type { Force } from '#lib/domain/words.ts';
import type { Lens } from '#lib/graph/lens.ts';

const HARDEST_FIRST: readonly Force[] = ['legally-binding', 'disputed', 'political', 'unknown', 'none-yet'];

export const lens: Lens = {
  id: 'force',
  values: HARDEST_FIRST,
  valueOf: (ties, { ledger }) => {
    const forces = ties.map((tie) => ledger.instruments.get(tie.commitment.instrument)?.force);
    return HARDEST_FIRST.find((force) => forces.includes(force)) ?? 'unknown';
  },
  paint: {
    'legally-binding': { tone: 'ink', opacity: 1 },
    disputed: { tone: 'disputed', opacity: 1 },
    political: { tone: 'ink', opacity: 0.7 },
    unknown: { tone: 'ink', opacity: 0.6 },
    'none-yet': { tone: 'ink', opacity: 0.5 }
  }
};
