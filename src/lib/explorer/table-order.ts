// The order of the table's rows, by one column; within a column the order of the cards stays.
import { FORCES, PERFORMANCES, STANDINGS, STRENGTHS } from '#lib/domain/words.ts';
import type { PromiseRow } from './promise-row.ts';

export const COLUMNS = ['from', 'to', 'obligation', 'instrument', 'force', 'strength', 'standing', 'performance'] as const;
export type Column = (typeof COLUMNS)[number];

/** The rows ordered by a column (null: as they come), words by the language's alphabet, statuses by their own order. */
export function sortedRows(
  rows: readonly PromiseRow[], column: Column | null, descending: boolean, lang: string
): readonly PromiseRow[] {
  if (column === null) return rows;
  const compare = new Intl.Collator(lang).compare;
  const keys: Record<Column, (a: PromiseRow, b: PromiseRow) => number> = {
    from: (a, b) => compare(a.from[0]!.name, b.from[0]!.name),
    to: (a, b) => compare(a.to[0]!.name, b.to[0]!.name),
    obligation: (a, b) => compare(a.obligation, b.obligation),
    instrument: (a, b) => compare(a.dated, b.dated) || compare(a.instrument.name, b.instrument.name),
    force: (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force),
    strength: (a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength),
    standing: (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
    performance: (a, b) => PERFORMANCES.indexOf(a.performance) - PERFORMANCES.indexOf(b.performance)
  };
  const sorted = [...rows].sort(keys[column]);
  return descending ? sorted.reverse() : sorted;
}
