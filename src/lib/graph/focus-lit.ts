// What stays lit with a focus: the actor's own promises as the trace asks, those between two actors, or those of a record.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { setOffBy } from '#lib/domain/set-off.ts';
import { trace } from '#lib/domain/trace.ts';
import type { Direction } from '#lib/state/view.ts';
import { drawnActor } from './actors-drawn.ts';
import type { Bundle } from './bundles.ts';

export interface FocusAsked {
  readonly focus: readonly string[];
  readonly trace: Direction;
  readonly depth: 1 | 2 | 3;
  readonly day: Day;
}

export interface Lit {
  /** Actors in focus, as they are drawn. */
  readonly actors: readonly string[];
  /** Commitments that a record in focus is about; a bundle with one of them stays lit. */
  readonly commitments: ReadonlySet<string>;
  readonly isAny: boolean;
}

/** What the focus asks for, as actors and commitments. */
export function litBy(ledger: Ledger, asked: FocusAsked): Lit {
  const actors = asked.focus.filter((id) => ledger.actors.has(id));
  if (actors.length === 0) {
    return { actors, commitments: touched(ledger, asked.focus[0]), isAny: asked.focus.length > 0 };
  }
  const first = actors[0]!;
  const reached = actors.length === 1 && asked.depth > 1
    ? trace(ledger, { actor: first, day: asked.day, direction: asked.trace, depth: asked.depth }).steps.map((step) => step.commitment)
    : [];
  return { actors: actors.map((id) => drawnActor(ledger, id)), commitments: new Set(reached), isAny: true };
}

/** Is this bundle lit? `unitOf` tells as what an actor is drawn. */
export function isLit(bundle: Bundle, lit: Lit, asked: FocusAsked, unitOf: (actor: string) => string | undefined): boolean {
  if (!lit.isAny || bundle.ties.some((tie) => lit.commitments.has(tie.commitment.id))) return true;
  const [one, other] = lit.actors.map(unitOf);
  if (one === undefined) return false;
  if (other !== undefined) {
    return (bundle.from === one && bundle.to === other) || (bundle.from === other && bundle.to === one);
  }
  return (asked.trace !== 'in' && bundle.from === one) || (asked.trace !== 'out' && bundle.to === one);
}

/** Of these promises those that the record in focus is about; all, where an actor or nothing is in focus, or where none is. */
export function touchedOf<T extends { readonly commitment: { readonly id: string } }>(ties: readonly T[], lit: Lit): readonly T[] {
  if (!lit.isAny || lit.actors.length > 0) return ties;
  const own = ties.filter((tie) => lit.commitments.has(tie.commitment.id));
  return own.length > 0 ? own : ties;
}

/** The commitments that a record which is no actor carries, changes, sets off, bears on or speaks of. */
export function touched(ledger: Ledger, id: string | undefined): Set<string> {
  if (id === undefined) return new Set();
  const event = ledger.events.get(id);
  const effects = [...(event?.effects ?? []), ...(event?.bearsOn ?? [])];
  const about = ledger.claims.get(id)?.about ?? ledger.unsure.get(id)?.about ?? [];
  const instrument = ledger.drafts.get(id)?.instrument;
  const setOff = event ? setOffBy(ledger, event).map((one) => one.id) : [];
  const ids = new Set([id, instrument, ...about, ...setOff, ...effects.map((effect) => effect.commitment)]);
  const texts = new Set([id, instrument, ...about, ...effects.map((effect) => effect.instrument)]);
  return new Set(
    ledger.dossier.commitments.filter((one) => ids.has(one.id) || texts.has(one.instrument)).map((one) => one.id)
  );
}
