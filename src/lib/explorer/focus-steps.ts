// The steps of a trace: promises as numbered sentences, in groups, each with the events that shaped it and its sources.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Status } from '#lib/domain/status.ts';
import type { FocusCounts } from '#lib/text/focus-parts.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { ChainLine } from './event-chain.ts';
import { byGravity, citesOf, promiseRow, shortText } from './promise-row.ts';
import type { Named, PromiseRow, ShownCite } from './promise-row.ts';

export interface FocusStep {
  readonly row: PromiseRow;
  /** The text in short. */
  readonly text: string;
  /** The organisation through which it reaches the actor, if through one. */
  readonly via: Named | null;
  /** The actor from whom it is reached, where that is not the one in focus. */
  readonly reachedFrom: Named | null;
  readonly depth: number;
  /** The events so far with an effect on it. */
  readonly events: readonly (Named & { readonly date: string })[];
  readonly cites: readonly ShownCite[];
  /** With an event in focus: what the event said of it. */
  readonly said?: ChainLine;
}

/** The kinds of group; each has a heading in the words. */
export type GroupKey = 'out' | 'in' | 'through' | 'further' | 'carries' | 'itself' | 'changed' | 'bears' | 'setOff' | 'touched';

export interface StepGroup {
  readonly key: GroupKey;
  /** Whose promises, through whom. */
  readonly name: string;
  /** The one obligor of the group, where the heading names it. */
  readonly of: string;
  readonly depth: number;
  readonly steps: readonly FocusStep[];
  /** With an event in focus: what it said of texts. */
  readonly texts: readonly ChainLine[];
}

/** The day shown, with what is known of it. */
export interface Moment {
  readonly day: Day;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly lang: AppLang;
  /** Do the reader's filters let this commitment through? */
  readonly passes: (commitment: string) => boolean;
}

/** One commitment as a step. */
export function stepOf(ledger: Ledger, commitment: Commitment, { statuses, lang }: Moment, where: Partial<FocusStep> = {}): FocusStep {
  const status = statuses.get(commitment.id)!;
  const events = status.events.map((id) => {
    const event = ledger.events.get(id)!;
    return { id, name: say(event, 'title', lang), date: event.date };
  });
  return {
    row: promiseRow(ledger, commitment, status, lang), text: shortText(ledger, commitment.instrument, lang), via: null, reachedFrom: null, depth: 1, events,
    cites: citesOf(ledger, commitment), ...where
  };
}

/** A group without the steps that the filters leave out; none where nothing is left. */
export function groupOfSteps(key: GroupKey, steps: readonly FocusStep[], more: Partial<StepGroup> = {}): StepGroup[] {
  if (steps.length === 0 && (more.texts ?? []).length === 0) return [];
  return [{ key, name: '', of: '', depth: 1, texts: [], ...more, steps }];
}

export const byGravityOfStep = (a: FocusStep, b: FocusStep): number => byGravity(a.row, b.row);

/** What these steps count; `of`: by this obligor's own record, where it is one. */
export function countsOf(steps: readonly FocusStep[], statuses: ReadonlyMap<string, Status>, of?: string): FocusCounts {
  const inForce = steps.filter(({ row }) => row.standing === 'in-force');
  const kept = ({ row }: FocusStep) => (of === undefined ? undefined : statuses.get(row.id)!.performanceBy[of]) ?? row.performance;
  const broken = steps.filter((step) => kept(step) === 'breached');
  const denies = ({ row }: FocusStep): boolean => row.disputedBy.some((one) => (of === undefined ? row.from.some(({ id }) => id === one.id) : one.id === of));
  return {
    inForce: inForce.length,
    texts: new Set(inForce.map(({ row }) => row.instrument.id)).size,
    pledged: steps.filter(({ row }) => row.standing === 'pledged').length,
    suspended: steps.filter(({ row }) => row.standing === 'suspended').length,
    heldBroken: broken.length,
    disputed: steps.filter((step) => kept(step) === 'disputed').length,
    denied: broken.filter(denies).length
  };
}
