// What a day did to promises, told together where it is the same: so many held broken, by these, denied by those.
import type { Performance, Standing } from '#lib/domain/words.ts';
import type { ChangeShown } from './explorer-model.ts';
import type { Holder } from './promise-row.ts';

export interface ChangeTogether {
  readonly count: number;
  readonly standing?: Standing;
  readonly performance?: Performance;
  /** Everybody who says so of any of them, and who denies it. */
  readonly accordingTo: readonly Holder[];
  readonly disputedBy: readonly Holder[];
}

/** The changes gathered by what became of the promises, in the order in which each first comes. */
export function changesTogether(changes: readonly ChangeShown[]): ChangeTogether[] {
  const alike = new Map<string, ChangeShown[]>();
  for (const change of changes) {
    const key = `${change.standing} ${change.performance}`;
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  const union = (lists: readonly (readonly Holder[])[]): Holder[] => [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  return [...alike.values()].map((own) => ({
    count: own.length,
    ...(own[0]!.standing && { standing: own[0]!.standing }), ...(own[0]!.performance && { performance: own[0]!.performance }),
    accordingTo: union(own.map((one) => one.accordingTo)), disputedBy: union(own.map((one) => one.disputedBy))
  }));
}
