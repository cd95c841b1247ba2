// cow: Formal Alliances of the Correlates of War, v4.1, by member, by dyad, by directed dyad, and each of them by year.
import type { Alliance, DataSet } from './alliance.ts';
import { dateIn, dropColumns, needColumns, numberIn, saysYes, startIn, typesIn } from './alliance-cells.ts';
import type { DateColumns } from './alliance-cells.ts';
import { takeAlliances } from './alliances-in.ts';
import { headsOf, readTable } from './csv-table.ts';
import type { Row, Table } from './csv-table.ts';
import { earliestOf, latestOf } from './import-date.ts';
import type { Importer } from './importer.ts';
import { baseOf } from './importer.ts';
import type { Intake } from './intake.ts';
import { pledgesAmong } from './pledges.ts';
import type { Member, Pledge } from './pledges.ts';

const TYPES = { defense: 'defense', neutrality: 'neutrality', nonaggression: 'nonaggression', consultation: 'entente' } as const;
const dates = (of: string, side: string): DateColumns => [`${of}_${side}_year`, `${of}_${side}_month`, `${of}_${side}_day`];
const BOTH = ['version4id', 'left_censor', 'right_censor', 'version', 'year', ...Object.values(TYPES)];
const READ = {
  member: [...BOTH, 'ccode', 'state_name', 'ss_type', ...['all', 'mem'].flatMap((of) => ['st', 'end'].flatMap((side) => dates(of, side)))],
  dyad: [...BOTH, 'ccode1', 'state_name1', 'ccode2', 'state_name2', 'asymmetric', ...['st', 'end'].flatMap((side) => dates('dyad', side))]
};

export const cow: Importer = {
  id: 'cow',
  reads: 'COW Formal Alliances v4.1, by member or by dyad',
  recognises: ({ file, json }) => !json && headsOf(file.text).includes('version4id'),
  read: (input, intake) => {
    const table = readTable(input.file, intake);
    const shape = table.has('ccode1') || !table.has('ccode') ? 'dyad' : 'member';
    const own = shape === 'member' ? ['ccode', 'mem_st_year'] : ['ccode1', 'ccode2', 'dyad_st_year'];
    if (!needColumns(table, ['version4id', ...own, ...Object.values(TYPES), 'right_censor'], input.file.name, intake)) return;
    dropColumns(table, READ[shape], intake);
    if (table.has('year')) intake.drop('the rows for each year: beginning and end say it', 0);
    const version = table.rows.map((row) => row.get('version')).find((text) => text !== '') ?? '4.1';
    const data: DataSet = {
      name: 'COW', title: 'Formal Alliances, Correlates of War', publisher: 'Correlates of War Project', version, key: 'version4id', columns: TYPES,
      // The codebook: alliances in effect on this day are right-censored.
      ends: version.startsWith('4.1') ? '2012-12-31' : undefined
    };
    const directed = shape === 'dyad' && isDirected(table, baseOf(input.file.name));
    if (shape === 'dyad' && !directed) intake.guess('The file has pairs without direction: each pledge of a pair is written as owed by both to each other.');
    if (shape === 'member') intake.guess('The file has members and not pairs: what a member pledged is written as owed to every other member, for as long as both were members.');
    const alliances = [...rowsBy(table, 'version4id', intake)].map(([code, rows]) => (shape === 'member' ? byMember(code, rows, intake) : byDyad(code, rows, directed, intake)));
    takeAlliances(alliances.filter((one) => one !== null), namesIn(table, shape), data, { input, intake });
  }
};

/** The rows of each alliance; those that differ by nothing but their year are one. */
export function rowsBy(table: Table, key: string, intake: Intake): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  const seen = new Set<string>();
  for (const row of table.rows) {
    const code = numberIn(row.get(key));
    if (code === '') intake.problem(row.at(key), 'missing', `the row has no ${key}`);
    const whole = table.heads.map((head) => (head.toLowerCase() === 'year' ? '' : row.get(head))).join('\t');
    if (code === '' || seen.has(whole)) continue;
    seen.add(whole);
    const rows = found.get(code);
    if (rows) rows.push(row);
    else found.set(code, [row]);
  }
  return found;
}

function namesIn(table: Table, shape: 'member' | 'dyad'): Map<string, string> {
  const pairs = shape === 'member' ? [['ccode', 'state_name']] : [['ccode1', 'state_name1'], ['ccode2', 'state_name2']];
  return new Map(pairs.flatMap(([code, name]) => table.rows.map((row): [string, string] => [numberIn(row.get(code!)), row.get(name!)])).filter(([, name]) => name !== ''));
}

/** Whether pairs have a direction: the file's name says so, or some pair stands in it both ways round. */
function isDirected(table: Table, name: string): boolean {
  const keys = new Set(table.rows.map((row) => `${row.get('version4id')} ${row.get('ccode1')} ${row.get('ccode2')}`));
  return /directed/i.test(name) || table.rows.some((row) => row.get('ccode1') !== row.get('ccode2') && keys.has(`${row.get('version4id')} ${row.get('ccode2')} ${row.get('ccode1')}`));
}

/** A row's term; null, with a problem, where it has no beginning. */
function termIn(row: Row, of: string, intake: Intake): { start: string; end?: string; open: boolean } | null {
  const start = startIn(row, dates(of, 'st'), 'the row does not say when it begins', intake);
  const open = saysYes(row, 'right_censor', intake);
  const end = open ? undefined : dateIn(row, dates(of, 'end'), intake);
  return start === undefined ? null : { start, ...(end !== undefined && { end }), open };
}

function byMember(code: string, rows: readonly Row[], intake: Intake): Alliance | null {
  const stays = rows.flatMap((row) => {
    const term = termIn(row, 'mem', intake);
    const state = numberIn(row.get('ccode'));
    if (state === '') intake.problem(row.at('ccode'), 'missing', 'the row has no ccode');
    return term === null || state === '' ? [] : [{ ...term, state, types: typesIn(row, TYPES, intake), place: row.place, row }];
  });
  const coded = rows[0] && { start: dateIn(rows[0], dates('all', 'st'), intake), end: saysYes(rows[0], 'right_censor', intake) ? undefined : dateIn(rows[0], dates('all', 'end'), intake) };
  return whole(code, stays, pledgesAmong(stays), { intake, unequal: false, ...(coded?.start !== undefined && { coded: { start: coded.start, ...(coded.end !== undefined && { end: coded.end }) } }), kept: { 'x-cow-ss-type': rows[0]?.get('ss_type') } });
}

function byDyad(code: string, rows: readonly Row[], directed: boolean, intake: Intake): Alliance | null {
  const pairs = rows.flatMap((row) => {
    const term = termIn(row, 'dyad', intake);
    const [one, other] = [numberIn(row.get('ccode1')), numberIn(row.get('ccode2'))];
    if (one === '' || other === '') intake.problem(row.at(one === '' ? 'ccode1' : 'ccode2'), 'missing', 'the row names one state and not two');
    return term === null || one === '' || other === '' ? [] : [{ ...term, one, other, types: typesIn(row, TYPES, intake), place: row.place, row }];
  });
  const pledges = pairs.flatMap(({ one, other, types, start, end }) => types.flatMap((type): Pledge[] => {
    const term = { type, start, ...(end !== undefined && { end }) };
    return [{ ...term, from: one, to: other }, ...(directed ? [] : [{ ...term, from: other, to: one }])];
  }));
  return whole(code, pairs.flatMap((pair) => [pair.one, pair.other].map((state) => ({ ...pair, state }))), pledges, { intake, unequal: !directed && pairs.some(({ row }) => saysYes(row, 'asymmetric', intake)), kept: {} });
}

interface Rest {
  readonly intake: Intake;
  readonly unequal: boolean;
  /** The alliance's own term, where the file has one. */
  readonly coded?: { readonly start: string; readonly end?: string };
  readonly kept: Record<string, unknown>;
}

function whole(code: string, stays: readonly (Member & { readonly open: boolean; readonly row: Row })[], pledges: readonly Pledge[], { intake, coded, kept, unequal }: Rest): Alliance | null {
  const first = stays[0];
  if (!first) return null;
  const open = stays.some((stay) => stay.open);
  const ends = stays.flatMap(({ end }) => end ?? []);
  const end = open ? undefined : (coded?.end ?? latestOf(ends));
  return {
    code, pledges, states: [...new Set(stays.map(({ state }) => state))].sort((a, b) => Number(a) - Number(b)),
    term: { start: coded?.start ?? earliestOf(stays.map(({ start }) => start))!, ...(end !== undefined && { end }) },
    begunBefore: stays.some(({ row }) => saysYes(row, 'left_censor', intake)), endUncoded: !open && end === undefined, unequal, place: first.place, kept
  };
}
