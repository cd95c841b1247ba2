// How many speakers doubt or deny what lies behind a line: speakers are counted, not what each of them said. Unnamed ones count
// only where the reader asks for them, and then apart: an unnamed voice is no second witness.
import type { Claim } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Lens } from '#lib/graph/lens.ts';

const STANCES: readonly string[] = ['doubts', 'denies'];

export const lens: Lens = {
  id: 'doubts',
  values: ['none', 'unnamed', 'one', 'several'],
  valueOf: (ties, { ledger, day, unnamed }) => {
    const about = new Set(ties.flatMap((tie) => [tie.commitment.id, tie.commitment.instrument]));
    const all = doubtsOf(ledger);
    const claims = [...about].flatMap((id) => all.get(id) ?? []).filter((claim) => earliestDay(claim.date) <= day);
    const named = new Set(claims.filter((claim) => !claim.anonymous).map((claim) => claim.speaker)).size;
    if (named > 0) return named === 1 ? 'one' : 'several';
    return unnamed && claims.length > 0 ? 'unnamed' : 'none';
  },
  paint: {
    none: { tone: 'muted', opacity: 0.5 },
    unnamed: { tone: 'disputed', opacity: 0.55 },
    one: { tone: 'disputed', opacity: 0.8 },
    several: { tone: 'disputed', opacity: 1 }
  },
  byDay: true
};

/** The claims that doubt or deny, by what they are about: a ledger never changes, and every line asks for them. */
function doubtsOf(ledger: Ledger): ReadonlyMap<string, readonly Claim[]> {
  const known = KNOWN.get(ledger);
  if (known) return known;
  const found = new Map<string, Claim[]>();
  for (const claim of ledger.dossier.claims.filter(({ stance }) => STANCES.includes(stance))) {
    for (const id of claim.about) {
      const own = found.get(id) ?? [];
      found.set(id, own);
      own.push(claim);
    }
  }
  KNOWN.set(ledger, found);
  return found;
}

const KNOWN = new WeakMap<Ledger, ReadonlyMap<string, readonly Claim[]>>();
