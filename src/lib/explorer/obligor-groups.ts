// The cards of a day in groups by who made the promise, in the order of the gravest card of each.
import type { Named, PromiseRow } from './promise-row.ts';

export interface ObligorGroup {
  readonly id: string;
  readonly names: readonly Named[];
  readonly rows: readonly PromiseRow[];
  readonly broken: number;
}

/** The rows, which come in the order of cards, by those who made them; who promised together stands together. */
export function obligorGroups(rows: readonly PromiseRow[]): ObligorGroup[] {
  const groups = new Map<string, PromiseRow[]>();
  for (const row of rows) {
    const key = row.from.map(({ id }) => id).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([id, own]) => ({
    id, names: own[0]!.from, rows: own, broken: own.filter((row) => row.performance === 'breached').length
  }));
}
