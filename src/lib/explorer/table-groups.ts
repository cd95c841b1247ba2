// The table's rows in groups, each with its heading and how many it holds.
import type { Words } from '#lib/text/words.ts';
import type { PromiseRow } from './promise-row.ts';

export const GROUPINGS = ['none', 'from', 'instrument', 'obligation', 'standing', 'performance'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TableGroup {
  readonly key: string;
  readonly heading: string;
  /** How many it holds in all. */
  readonly count: number;
  readonly rows: readonly PromiseRow[];
}

/** The rows by this, largest group first; one group without a heading where nothing is asked for. The order inside stays. */
export function tableGroups(rows: readonly PromiseRow[], grouping: Grouping, { status }: Words): TableGroup[] {
  if (grouping === 'none') return [{ key: '', heading: '', count: rows.length, rows }];
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
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([heading, own]) => ({ key: heading, heading, count: own.length, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.heading < b.heading ? -1 : 1));
}

/** How many rows a table shows at first and with each asking for more: beyond a dossier of today's size it comes in portions. */
export const PORTION = 500;

/** The groups as far as this many rows; a group that begins beyond is left out, one cut short keeps its whole count. */
export function portioned(groups: readonly TableGroup[], most: number): TableGroup[] {
  const shown: TableGroup[] = [];
  let room = most;
  for (const group of groups) {
    if (room <= 0) break;
    shown.push(group.rows.length > room ? { ...group, rows: group.rows.slice(0, room) } : group);
    room -= group.rows.length;
  }
  return shown;
}
