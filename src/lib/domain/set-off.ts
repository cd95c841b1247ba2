// "Which promises did this event set off, by their wording?": its act, as those hold who say what it broke, beside the triggers.
import type { Commitment, Event } from './form.ts';
import type { Ledger } from './ledger.ts';
import { belongsTo } from './membership.ts';
import { earliestDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { statusOf } from './status.ts';
import type { Act } from './words.ts';

/** An act as somebody holds it to be: by whom, against whom. */
export interface HeldAct {
  readonly act: Act;
  readonly by: readonly string[];
  readonly against: readonly string[];
}

/** Which act it is to break a duty of this kind; breaking any of them is a threat too. */
const ACT_OF: Readonly<Partial<Record<string, Act>>> = {
  'non-use-of-force': 'armed-attack', 'no-nuclear-use': 'nuclear-threat', 'no-economic-coercion': 'economic-coercion',
  ceasefire: 'ceasefire-breach', 'respect-sovereignty': 'any-threat'
};

/** The acts that an event is held to be, by what it is said to have broken. Nobody's word, no act. */
export function heldActs(ledger: Ledger, event: Event): HeldAct[] {
  return (event.effects ?? []).flatMap((effect) => {
    const broken = effect.performance === 'breached' ? ledger.commitments.get(effect.commitment ?? '') : undefined;
    const act = broken && ACT_OF[broken.obligation];
    return broken && act ? [{ act, by: effect.by ?? broken.from, against: broken.to }] : [];
  });
}

/**
 * The commitments in force at the end of the event's day that such an act, by and against the same, sets off by their
 * wording; those that count only a renewed attack, own laws, and what is owed by the sides of the act alone are left
 * out. Whether a trigger was met is for the sides to say. Sorted by id.
 */
export function setOffBy(ledger: Ledger, event: Event): Commitment[] {
  const acts = heldActs(ledger, event);
  const day = earliestDay(event.date);
  return ledger.dossier.commitments.filter((commitment) =>
    ledger.instruments.get(commitment.instrument)!.kind !== 'own-law' &&
    acts.some((held) => isSetOff(ledger, commitment, held, day)) &&
    statusOf(ledger, commitment.id, day).standing === 'in-force');
}

function isSetOff(ledger: Ledger, { trigger, from }: Commitment, held: HeldAct, day: Day): boolean {
  if (trigger.phase === 'renewed' || (trigger.act !== held.act && trigger.act !== 'any-threat')) return false;
  if (from.every((id) => held.by.includes(id) || held.against.includes(id))) return false;
  const stands = (ids: readonly string[], wanted: readonly string[]): boolean =>
    ids.some((id) => [...belongsTo(ledger, id, day)].some((one) => wanted.includes(one)));
  const byIt = trigger.by === undefined || trigger.by === 'any' || stands(held.by, trigger.by);
  return byIt && stands(held.against, trigger.against ?? []);
}
