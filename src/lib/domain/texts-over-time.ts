// How many texts had a promise to the dossier's centre in force, day by day, by group of promise?
import { groupOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import { countedCommitments, obligesForce } from './summary-at.ts';
import { GROUPS } from './words.ts';
import type { Group } from './words.ts';

/** From this day on, until the next step, there are so many. */
export interface Step {
  readonly day: Day;
  readonly count: number;
}

export interface TextsOverTime {
  readonly groups: readonly { readonly group: Group; readonly steps: readonly Step[] }[];
  /** Texts of promises that are in force, legally binding, worded as a duty, and of the group force. */
  readonly mustUseForce: readonly Step[];
}

/** Texts in force in the days `from`…`to`, both included, counted as the day's summary counts them. Groups never in force are left out. */
export function textsOverTime(ledger: Ledger, from: Day, to: Day): TextsOverTime {
  const counted = countedCommitments(ledger).map((one) => ({ ...one, history: ledger.histories.get(one.id)!, group: groupOf(ledger, one.obligation) }));
  const days = daysOfChange(ledger, counted.map((one) => one.id), from, to);
  const inForce = days.map((day) => counted.filter(({ history }) => history.at(day).standing === 'in-force'));
  const series = (holds: (one: (typeof counted)[number]) => boolean): Step[] =>
    merged(days.map((day, i) => ({ day, count: new Set(inForce[i]!.filter(holds).map((one) => one.instrument)).size })));
  return {
    groups: GROUPS.map((group) => ({ group, steps: series((one) => one.group === group) })).filter(({ steps }) => steps.some(({ count }) => count > 0)),
    mustUseForce: series((one) => obligesForce(ledger, one))
  };
}

/** The first day, and every day after it up to `to` on which the status of one of these changes, in order. */
export function daysOfChange(ledger: Ledger, ids: readonly string[], from: Day, to: Day): Day[] {
  const days = ids.flatMap((id) => ledger.histories.daysOf(id)).filter((day) => day > from && day <= to);
  return [from, ...[...new Set(days)].sort((a, b) => a - b)];
}

/** Steps without those that change nothing. */
export const merged = (steps: readonly Step[]): Step[] => steps.filter((step, i) => i === 0 || step.count !== steps[i - 1]!.count);

/** The count that holds on a day. */
export const countOn = (steps: readonly Step[], day: Day): number => steps.filter((step) => step.day <= day).at(-1)?.count ?? 0;
