// How hard the words bind: one hue, the darker the harder the hardest words behind a line.
import { STRENGTHS } from '#lib/domain/words.ts';
import type { Lens } from '#lib/graph/lens.ts';

export const lens: Lens = {
  id: 'strength',
  values: STRENGTHS,
  valueOf: (ties) => STRENGTHS.find((strength) => ties.some((tie) => tie.commitment.strength === strength)) ?? 'vague',
  paint: {
    must: { tone: 'ink', opacity: 1 },
    should: { tone: 'ink', opacity: 0.8 },
    consult: { tone: 'ink', opacity: 0.65 },
    vague: { tone: 'ink', opacity: 0.5 }
  }
};
