// How many speakers doubt or deny what lies behind a line: speakers are counted, not what each of them said. Unnamed ones count
// only where the reader asks for them, and then apart: an unnamed voice is no second witness.
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Lens } from '#lib/graph/lens.ts';

const STANCES: readonly string[] = ['doubts', 'denies'];

export const lens: Lens = {
  id: 'doubts',
  values: ['none', 'unnamed', 'one', 'several'],
  valueOf: (ties, { ledger, day, unnamed }) => {
    const about = new Set(ties.flatMap((tie) => [tie.commitment.id, tie.commitment.instrument]));
    const claims = ledger.dossier.claims
      .filter((claim) => STANCES.includes(claim.stance) && earliestDay(claim.date) <= day)
      .filter((claim) => claim.about.some((id) => about.has(id)));
    const named = new Set(claims.filter((claim) => !claim.anonymous).map((claim) => claim.speaker)).size;
    if (named > 0) return named === 1 ? 'one' : 'several';
    return unnamed && claims.length > 0 ? 'unnamed' : 'none';
  },
  paint: {
    none: { tone: 'muted', opacity: 0.5 },
    unnamed: { tone: 'disputed', opacity: 0.55 },
    one: { tone: 'disputed', opacity: 0.8 },
    several: { tone: 'disputed', opacity: 1 }
  }
};
