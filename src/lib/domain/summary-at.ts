// The day's summary: texts and those who gave them, never rows.
import type { Commitment } from './form.ts';
import { groupOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { Day } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import type { Status } from './status.ts';

export interface Summary {
  readonly obligors: number;
  readonly texts: number;
  readonly binding: number;
  readonly disputed: number;
  readonly pledgedTexts: number;
  readonly heldBrokenTexts: number;
  /** Commitment ids: in force, legally binding, `must`, of the group force. */
  readonly mustUseForce: readonly string[];
}

/** The summary with what each number counts, by id, sorted. */
export interface CountedSummary extends Summary {
  readonly obligorIds: readonly string[];
  readonly textIds: readonly string[];
  readonly bindingIds: readonly string[];
  readonly disputedIds: readonly string[];
  readonly pledgedTextIds: readonly string[];
  readonly heldBrokenTextIds: readonly string[];
}

const sortedSet = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/**
 * What is owed to the dossier's centre on a day, counted? Only promises that name the centre in `to` and an obligor
 * other than it, as written; own laws and what is only proposed never count. Without a centre nothing is counted.
 */
export function summaryAt(ledger: Ledger, day: Day, statuses: ReadonlyMap<string, Status> = statusesAt(ledger, day)): CountedSummary {
  const { centre } = ledger.dossier.dossier;
  const counted = countedCommitments(ledger);
  const standing = (one: Commitment) => statuses.get(one.id)!.standing;
  const inForce = counted.filter((one) => standing(one) === 'in-force');
  const force = (id: string) => ledger.instruments.get(id)!.force;
  const textIds = sortedSet(inForce.map((one) => one.instrument));
  const lists = {
    obligorIds: sortedSet(inForce.flatMap((one) => one.from.filter((id) => id !== centre))),
    textIds,
    bindingIds: textIds.filter((id) => force(id) === 'legally-binding'),
    disputedIds: textIds.filter((id) => force(id) === 'disputed'),
    pledgedTextIds: sortedSet(counted.filter((one) => standing(one) === 'pledged').map((one) => one.instrument)).filter((id) => !textIds.includes(id)),
    heldBrokenTextIds: sortedSet(counted.filter((one) => brokenByOthers(one, statuses.get(one.id)!, centre)).map((one) => one.instrument))
  };
  const mustUseForce = inForce
    .filter((one) => obligesForce(ledger, one))
    .map((one) => one.id)
    .sort();
  return {
    obligors: lists.obligorIds.length, texts: textIds.length, binding: lists.bindingIds.length, disputed: lists.disputedIds.length,
    pledgedTexts: lists.pledgedTextIds.length, heldBrokenTexts: lists.heldBrokenTextIds.length, mustUseForce, ...lists
  };
}

/** The promises that a day's summary may count: to the centre, by somebody other than it, own laws left out. */
export function countedCommitments(ledger: Ledger): Commitment[] {
  const { centre } = ledger.dossier.dossier;
  return ledger.dossier.commitments.filter(({ from, to, instrument }) =>
    centre !== undefined && to.includes(centre) && from.some((id) => id !== centre) && ledger.instruments.get(instrument)!.kind !== 'own-law');
}

/** Does it oblige to use force: legally binding, worded as a duty, of the group force? */
export const obligesForce = (ledger: Ledger, { instrument, strength, obligation }: Commitment): boolean =>
  ledger.instruments.get(instrument)!.force === 'legally-binding' && strength === 'must' && groupOf(ledger, obligation) === 'force';

const brokenByOthers = ({ from }: Commitment, status: Status, centre: string | undefined): boolean =>
  from.some((id) => id !== centre && status.performanceBy[id] === 'breached');
