// The table's rows in groups, each with its heading and how many it holds.
import type { Words } from '#lib/text/words.ts';
import type { PromiseRow } from './promise-row.ts';

export const GROUPINGS = ['none', 'from', 'instrument', 'obligation', 'standing', 'performance'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TableGroup {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly PromiseRow[];
}

/** The rows by this, largest group first; one group without a heading where nothing is asked for. The order inside stays. */
export function tableGroups(rows: readonly PromiseRow[], grouping: Grouping, { status }: Words): TableGroup[] {
  if (grouping === 'none') return [{ key: '', heading: '', rows }];
  const keys: Record<Exclude<Grouping, 'none'>, (row: PromiseRow) => string> = {
    from: (row) => row.from.map((one) => one.name).join(', '),
    instrument: (row) => row.instrument.name,
    obligation: (row) => row.obligation,
    standing: (row) => status.standing[row.standing],
    performance: (row) => status.performance[row.performance]
  };
  const groups = new Map<string, PromiseRow[]>();
  for (const row of rows) {
    const key = keys[grouping](row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([heading, own]) => ({ key: heading, heading, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.heading < b.heading ? -1 : 1));
}
