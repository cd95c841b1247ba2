// Every effect of a record in folding order, chained by what it is on; in arrays, for a large record has a hundred thousand.
import type { Effect, Event } from './form.ts';
import { earliestDay } from './partial-date.ts';

export interface EffectsOn {
  readonly effects: readonly Effect[];
  /** The event of each effect, and the first day it may be on. */
  readonly events: readonly Event[];
  readonly days: Float64Array;
  /** The next effect on the same thing; -1 after the last. */
  readonly next: Int32Array;
  /** The first effect on a commitment or an instrument. */
  readonly first: ReadonlyMap<string, number>;
}

/** The effects of events that come in folding order. */
export function effectsOn(ordered: readonly Event[]): EffectsOn {
  const effects: Effect[] = [];
  const events: Event[] = [];
  for (const event of ordered) {
    for (const effect of event.effects ?? []) {
      effects.push(effect);
      events.push(event);
    }
  }
  const days = new Float64Array(effects.length);
  const next = new Int32Array(effects.length);
  const first = new Map<string, number>();
  // From the last to the first, so that each finds the one after it.
  for (let at = effects.length - 1; at >= 0; at--) {
    days[at] = events[at] === events[at + 1] ? days[at + 1]! : earliestDay(events[at]!.date);
    const target = effects[at]!.commitment ?? effects[at]!.instrument ?? '';
    next[at] = first.get(target) ?? -1;
    first.set(target, at);
  }
  return { effects, events, days, next, first };
}
