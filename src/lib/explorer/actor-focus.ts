// An actor in focus: what it owes, what it is owed, what it is reached by; two actors: what stands and what happened between them.
import type { Ledger } from '#lib/domain/ledger.ts';
import { between, partnersOf } from '#lib/domain/between.ts';
import { trace } from '#lib/domain/trace.ts';
import type { TraceStep } from '#lib/domain/trace.ts';
import { nearestTie } from '#lib/graph/nearest-tie.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { View } from '#lib/state/view.ts';
import { chainOf } from './event-chain.ts';
import type { FocusSaid } from './focus-said.ts';
import { byGravityOfStep, countsOf, groupOfSteps, stepOf } from './focus-steps.ts';
import type { FocusStep, Moment, StepGroup } from './focus-steps.ts';
import { named } from './promise-row.ts';

/** The active commitments reached from the actor, as the view's trace and depth ask. */
export function actorFocus(ledger: Ledger, { trace: direction, depth }: View, id: string, moment: Moment): FocusSaid {
  const { day, statuses, lang } = moment;
  const found = trace(ledger, { actor: id, day, direction, depth }).steps;
  const own = found.filter((step) => step.depth === 1 && step.via === null);
  const isOut = (step: TraceStep): boolean => step.from.includes(id) && direction !== 'in';
  const steps = (list: readonly TraceStep[]): FocusStep[] => list.map((step) => traced(ledger, step, id, moment)).sort(byGravityOfStep);
  const [out, into] = [steps(own.filter(isOut)), steps(own.filter((step) => !isOut(step)))];
  const name = named(ledger, id, lang).name;
  const rest = found.filter((step) => !own.includes(step));
  return {
    groups: [
      ...groupOfSteps('out', out, { name, of: id }), ...groupOfSteps('in', into, { name }),
      ...throughGroups(steps(rest.filter((step) => step.depth === 1))),
      ...[2, 3].flatMap((far) => groupOfSteps('further', steps(rest.filter((step) => step.depth === far)), { depth: far }))
    ],
    ...(direction !== 'in' && { out: countsOf(out, statuses, id) }),
    ...(direction !== 'out' && { into: countsOf(into, statuses) }),
    through: rest.length,
    ...(own.length === 0 && { nearest: nearestTie(ledger, id, day, direction) ?? undefined }),
    partners: partnersOf(ledger, id).map((one) => ({ ...named(ledger, one.id, lang), promises: one.promises }))
  };
}

function traced(ledger: Ledger, step: TraceStep, actor: string, moment: Moment): FocusStep {
  return stepOf(ledger, ledger.commitments.get(step.commitment)!, moment, {
    depth: step.depth,
    via: step.via ? named(ledger, step.via, moment.lang) : null,
    reachedFrom: step.reachedFrom === actor ? null : named(ledger, step.reachedFrom, moment.lang)
  });
}

/** One group for each organisation through which promises are reached. */
function throughGroups(steps: readonly FocusStep[]): StepGroup[] {
  const names = [...new Set(steps.map((step) => step.via?.name ?? ''))];
  return names.flatMap((name) => groupOfSteps('through', steps.filter((step) => step.via?.name === name), { name }));
}

/** Everything between two actors: the story over the whole record, and what is active on the day, each way. */
export function pairFocus(ledger: Ledger, [one, other]: readonly [string, string], moment: Moment): FocusSaid {
  const { day, statuses, lang } = moment;
  const found = between(ledger, one, other);
  const ids = new Set([...found.there, ...found.back].map(({ id }) => id));
  const active = (list: typeof found.there): FocusStep[] =>
    list.filter(({ id }) => ACTIVE.includes(statuses.get(id)!.standing)).map((commitment) => stepOf(ledger, commitment, moment)).sort(byGravityOfStep);
  const there = active(found.there);
  const back = active(found.back.filter((commitment) => !found.there.includes(commitment)));
  return {
    groups: [
      ...groupOfSteps('out', there, { name: named(ledger, one, lang).name, of: one }),
      ...groupOfSteps('out', back, { name: named(ledger, other, lang).name, of: other })
    ],
    ever: { there: found.there.length, back: found.back.length },
    partners: partnersOf(ledger, one).map((partner) => ({ ...named(ledger, partner.id, lang), promises: partner.promises })),
    story: chainOf(found.events, { ledger, lang, day, isTold: (id) => ids.has(id) })
  };
}
