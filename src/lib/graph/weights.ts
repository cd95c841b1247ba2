// How heavy each actor weighs in the graph over all dates, and on which side it stands: the places hang on nothing else.
import type { Actor } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { centreOf, drawnActor } from './actors-drawn.ts';

export type Side = 'left' | 'top' | 'right' | 'below';

export interface Weighed {
  readonly id: string;
  readonly side: Side;
  /** Index of the sector among the dossier's. */
  readonly sector: number;
  /** Number of texts that ever tied it to the centre with an active promise, and of those promises. */
  readonly texts: number;
  readonly promises: number;
}

/**
 * Every actor that ever stands in a commitment, heaviest first, then by id (weight: texts, then promises), without the centre. One that is never tied
 * to the centre by an active promise or a draft stands below.
 */
export function weighed(ledger: Ledger): readonly Weighed[] {
  const known = KNOWN.get(ledger) ?? weighedAnew(ledger);
  KNOWN.set(ledger, known);
  return known;
}

/** A ledger never changes, so that what it weighs is worked out once, not at every step of the day. */
const KNOWN = new WeakMap<Ledger, readonly Weighed[]>();

function weighedAnew(ledger: Ledger): Weighed[] {
  const centre = centreOf(ledger);
  const texts = new Map<string, Set<string>>();
  const promises = new Map<string, number>();
  const tied = new Set<string>();
  for (const commitment of ledger.dossier.commitments) {
    const actors = new Set([...commitment.from, ...commitment.to].map((id) => drawnActor(ledger, id)));
    const withCentre = actors.has(centre);
    const counts = withCentre && everActive(ledger, commitment.id);
    for (const id of actors) {
      if (id === centre) continue;
      const own = texts.get(id) ?? new Set();
      texts.set(id, own);
      if (counts) own.add(commitment.instrument);
      if (counts) promises.set(id, (promises.get(id) ?? 0) + 1);
      if (withCentre) tied.add(id);
    }
  }
  return [...texts]
    .map(([id, own]) => ({
      id, texts: own.size, promises: promises.get(id) ?? 0, ...place(ledger, ledger.actors.get(id), tied.has(id))
    }))
    .sort((a, b) => b.texts - a.texts || b.promises - a.promises || (a.id < b.id ? -1 : 1));
}

const everActive = (ledger: Ledger, id: string): boolean =>
  ledger.histories.get(id)?.periods.some((period) => ACTIVE.includes(period.status.standing)) ?? false;

/** The side and sector of an actor: of the sector that names its bloc; without one, right of all others. */
function place(ledger: Ledger, actor: Actor | undefined, tied: boolean): { side: Side; sector: number } {
  const sectors = ledger.dossier.dossier.sectors ?? [];
  const index = sectors.findIndex((sector) => actor?.bloc !== undefined && sector.blocs.includes(actor.bloc));
  const side = sectors[index]?.side ?? 'right';
  const sector = index < 0 ? sectors.length : index;
  return { sector, side: tied ? (side === 'between' ? 'right' : side) : 'below' };
}
