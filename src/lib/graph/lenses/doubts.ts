// How many speakers doubt or deny what lies behind a line: speakers are counted, not what each of them said.
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Lens } from '#lib/graph/lens.ts';

const STANCES: readonly string[] = ['doubts', 'denies'];

export const lens: Lens = {
  id: 'doubts',
  values: ['none', 'one', 'several'],
  valueOf: (ties, { ledger, day }) => {
    const about = new Set(ties.flatMap((tie) => [tie.commitment.id, tie.commitment.instrument]));
    const speakers = ledger.dossier.claims
      .filter((claim) => STANCES.includes(claim.stance) && earliestDay(claim.date) <= day)
      .filter((claim) => claim.about.some((id) => about.has(id)))
      .map((claim) => claim.speaker);
    const count = new Set(speakers).size;
    return count === 0 ? 'none' : count === 1 ? 'one' : 'several';
  },
  paint: {
    none: { tone: 'muted', opacity: 0.65 },
    one: { tone: 'ink', opacity: 0.8 },
    several: { tone: 'ink', opacity: 1 }
  }
};
