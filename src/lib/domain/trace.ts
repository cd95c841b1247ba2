// The commitments reached from an actor. Not a chain of obligation: nobody owes what another promised.
import type { Commitment } from './form.ts';
import type { Ledger } from './ledger.ts';
import { belongsTo } from './membership.ts';
import { formatDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import { ACTIVE } from './words.ts';
import type { Performance, Standing } from './words.ts';

export interface TraceQuestion {
  readonly actor: string;
  readonly day: Day;
  /** `out`: owed by the actor; `in`: owed to it. */
  readonly direction: 'out' | 'in' | 'both';
  /** Steps from the actor, 1 or more. */
  readonly depth: number;
}

export interface TraceStep {
  readonly depth: number;
  readonly commitment: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The organisation through which the actor reached is bound or favoured; null where it is so itself. */
  readonly via: string | null;
  /** The actor of the step before from which it is reached; at depth 1 the actor asked for. */
  readonly reachedFrom: string;
  readonly standing: Standing;
  readonly performance: Performance;
}

export interface Trace {
  readonly actor: string;
  readonly date: string;
  readonly direction: TraceQuestion['direction'];
  readonly depth: number;
  /** By depth, then id of the commitment. */
  readonly steps: readonly TraceStep[];
  /** The actors reached, sorted, the one asked for left out. */
  readonly actors: readonly string[];
}

/**
 * Which active commitments are reached from this actor on this day? Depth 1: owed by or to the actor itself or an
 * organisation it is a member of that day; depth n + 1 from the actors reached. Each commitment once, at its least depth.
 */
export function trace(ledger: Ledger, { actor, day, direction, depth }: TraceQuestion): Trace {
  const statuses = statusesAt(ledger, day);
  const active = ledger.dossier.commitments.filter((one) => ACTIVE.includes(statuses.get(one.id)!.standing));
  const steps = new Map<string, TraceStep>();
  const reached = new Set([actor]);
  let edge = [actor];
  for (let level = 1; level <= depth && edge.length > 0; level++) {
    const found = new Set<string>();
    for (const origin of edge) {
      const stands = belongsTo(ledger, origin, day);
      for (const commitment of active) {
        const hit = reach(commitment, origin, stands, direction);
        if (!hit) continue;
        const { standing, performance } = statuses.get(commitment.id)!;
        const step = { depth: level, commitment: commitment.id, from: commitment.from, to: commitment.to, via: hit.via, reachedFrom: origin, standing, performance };
        const known = steps.get(commitment.id);
        if (!known || (known.depth === level && known.via !== null && hit.via === null)) steps.set(commitment.id, step);
        for (const id of hit.others) if (!reached.has(id)) found.add(id);
      }
    }
    for (const id of found) reached.add(id);
    edge = [...found].sort();
  }
  reached.delete(actor);
  const ordered = [...steps.values()].sort((a, b) => a.depth - b.depth || (a.commitment < b.commitment ? -1 : 1));
  return { actor, date: formatDay(day), direction, depth, steps: ordered, actors: [...reached].sort() };
}

/** Whether a commitment touches the actor in this direction, through what, and whom it leads to. */
function reach(
  { from, to }: Commitment, actor: string, stands: ReadonlySet<string>, direction: TraceQuestion['direction']
): { via: string | null; others: readonly string[] } | null {
  const owes = direction !== 'in' && from.some((id) => stands.has(id));
  const owed = direction !== 'out' && to.some((id) => stands.has(id));
  if (!owes && !owed) return null;
  const sides = [...(owes ? from : []), ...(owed ? to : [])];
  const via = sides.includes(actor) ? null : (sides.filter((id) => stands.has(id)).sort()[0] ?? null);
  const others = [...(owes ? to : []), ...(owed ? from : [])].filter((id) => id !== actor);
  return { via, others };
}
