// Like promises of an answer folded into lines: by group, then by what is owed, within which time and what it waits for.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { WhatIfItem } from '#lib/domain/what-if.ts';
import { GROUPS, PERFORMANCES } from '#lib/domain/words.ts';
import type { Group, Performance } from '#lib/domain/words.ts';

export interface Fold {
  readonly obligation: string;
  readonly within: string | null;
  readonly waitsOn: string | null;
  /** Everybody who owes one of them, sorted by id. */
  readonly by: readonly string[];
  /** Texts they stand in, in the order of the items. */
  readonly texts: readonly string[];
  readonly items: readonly WhatIfItem[];
}

export interface FoldedGroup {
  readonly group: Group;
  readonly items: readonly WhatIfItem[];
  readonly folds: readonly Fold[];
}

/** The items in groups, like ones folded. Shorter times first, within a time the fold with most obligors. */
export function folded(ledger: Ledger, items: readonly WhatIfItem[]): FoldedGroup[] {
  return GROUPS.map((group) => ({ group, items: items.filter((one) => one.group === group) }))
    .filter((one) => one.items.length > 0)
    .map((one) => ({ ...one, folds: foldsOf(ledger, one.items) }));
}

function foldsOf(ledger: Ledger, items: readonly WhatIfItem[]): Fold[] {
  const like = new Map<string, WhatIfItem[]>();
  for (const item of items) {
    const key = [item.obligation, item.within, item.waitsOn].join('|');
    like.set(key, [...(like.get(key) ?? []), item]);
  }
  return [...like.values()]
    .map((list): Fold => ({
      obligation: list[0]!.obligation, within: list[0]!.within, waitsOn: list[0]!.waitsOn,
      by: sorted(list.flatMap((one) => one.by)), texts: textsOf(ledger, list), items: list
    }))
    .sort((a, b) => hours(a.within) - hours(b.within) || b.by.length - a.by.length || (a.obligation < b.obligation ? -1 : a.obligation > b.obligation ? 1 : 0));
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The texts in which these promises stand, each once. */
export const textsOf = (ledger: Ledger, items: readonly { readonly commitment: string }[]): string[] => [
  ...new Set(items.map((one) => ledger.commitments.get(one.commitment)!.instrument))
];

/** Everybody who owes one of these, each once. */
export const obligorsOf = (items: readonly WhatIfItem[]): string[] => sorted(items.flatMap((one) => one.by));

/** A time limit in hours; without one it comes last. */
function hours(within: string | null): number {
  if (within === null) return Infinity;
  return Number(within.slice(0, -1)) * (within.endsWith('d') ? 24 : 1);
}

/** How often each performance with a report stands among these, gravest first. */
export function marksOf(items: readonly { readonly performance: Performance }[]): { performance: Performance; count: number }[] {
  return [...PERFORMANCES]
    .reverse()
    .map((performance) => ({ performance, count: items.filter((one) => one.performance === performance).length }))
    .filter(({ performance, count }) => performance !== 'untested' && count > 0);
}
