// "What lies between these two?": every promise either ever gave the other, and the events that touched those promises.
import type { Commitment, Event } from './form.ts';
import type { Ledger } from './ledger.ts';

export interface Between {
  /** Owed by the first to the second, and by the second to the first, whatever became of them; sorted by id. */
  readonly there: readonly Commitment[];
  readonly back: readonly Commitment[];
  /** In folding order. */
  readonly events: readonly Event[];
}

/** An event of this weight in which both took part belongs to their story, even where it touched no promise. */
const WEIGHTY = 4;

/**
 * Everything between two actors over the whole record, in both directions: promises in whose text the one (or an office
 * or person of it) is an obligor and the other a beneficiary, and the events that changed them, bear on them, or in
 * which both took part and whose weight is 4 or more.
 */
export function between(ledger: Ledger, one: string, other: string): Between {
  const [ones, others] = [itself(ledger, one), itself(ledger, other)];
  const owed = (from: ReadonlySet<string>, to: ReadonlySet<string>): Commitment[] =>
    ledger.dossier.commitments.filter((commitment) => commitment.from.some((id) => from.has(id)) && commitment.to.some((id) => to.has(id)));
  const [there, back] = [owed(ones, others), owed(others, ones)];
  const ids = new Set([...there, ...back].map((commitment) => commitment.id));
  const touches = (event: Event): boolean =>
    [...(event.effects ?? []), ...(event.bearsOn ?? [])].some(({ commitment }) => commitment !== undefined && ids.has(commitment));
  const joins = ({ actors = [], weight }: Event): boolean =>
    weight >= WEIGHTY && actors.some((id) => ones.has(id)) && actors.some((id) => others.has(id));
  return { there, back, events: ledger.eventOrder.filter((event) => touches(event) || joins(event)) };
}

/** Who ever promised this actor something or was promised something by it? Sorted by how many promises lie between, then id. */
export function partnersOf(ledger: Ledger, actor: string): { readonly id: string; readonly promises: number }[] {
  const own = itself(ledger, actor);
  const counts = new Map<string, number>();
  for (const { from, to } of ledger.dossier.commitments) {
    const owes = from.some((id) => own.has(id));
    const owed = to.some((id) => own.has(id));
    const others = new Set([...(owes ? to : []), ...(owed ? from : [])].filter((id) => !own.has(id)));
    for (const id of others) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, promises]) => ({ id, promises }))
    .sort((a, b) => b.promises - a.promises || (a.id < b.id ? -1 : 1));
}

/** The actor with the offices and persons that act for it. */
function itself(ledger: Ledger, actor: string): Set<string> {
  const found = new Set([actor]);
  for (const { id, kind, of } of ledger.dossier.actors) {
    if ((kind === 'office' || kind === 'person') && of?.[0] === actor) found.add(id);
  }
  return found;
}
