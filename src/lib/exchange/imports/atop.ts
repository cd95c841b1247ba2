// atop: Alliance Treaty Obligations and Provisions, v5, by alliance (mem1, mem2 …) and by member (member, yrent, yrexit).
import type { Alliance, DataSet } from './alliance.ts';
import { dateIn, dropColumns, needColumns, numberIn, saysYes, startIn, typesIn } from './alliance-cells.ts';
import type { DateColumns } from './alliance-cells.ts';
import { takeAlliances } from './alliances-in.ts';
import { rowsBy } from './cow.ts';
import { headsOf, readTable } from './csv-table.ts';
import type { Row } from './csv-table.ts';
import { earliestOf, latestOf } from './import-date.ts';
import type { Importer } from './importer.ts';
import { baseOf } from './importer.ts';
import type { Intake } from './intake.ts';
import { pledgesAmong } from './pledges.ts';
import type { Member } from './pledges.ts';

const TYPES = { defense: 'defense', offense: 'offense', neutrality: 'neutral', nonaggression: 'nonagg', consultation: 'consul' } as const;
const BEGINS: DateColumns = ['begyr', 'begmo', 'begday'];
const ENDS: DateColumns = ['endyr', 'endmo', 'endday'];
const ENTERS: DateColumns = ['yrent', 'moent', 'dayent'];
const LEAVES: DateColumns = ['yrexit', 'moexit', 'dayexit'];
/** Columns of the codebook that a dossier has no field for; they are kept as they are, under x-atop. */
const KEPT = [
  'cowid', 'cow4id', 'bilat', 'wartime', 'conditio', 'estmode', 'pubsecr', 'secrart', 'speclgth', 'length', 'renounce', 'term', 'asymm', 'dipaid', 'terrres', 'noothall', 'specthrt',
  'milaid', 'intcom', 'subord', 'base', 'organ1', 'ecaid', 'nomicoop'
];
const MEMBERS = Array.from({ length: 59 }, (_, i) => `mem${i + 1}`);

export const atop: Importer = {
  id: 'atop',
  reads: 'ATOP v5, by alliance or by member',
  recognises: ({ file, json }) => !json && headsOf(file.text).includes('atopid'),
  read: (input, intake) => {
    const table = readTable(input.file, intake);
    const byMember = table.has('member');
    const own = byMember ? ['member', 'yrent'] : ['mem1', 'begyr'];
    if (!needColumns(table, ['atopid', ...own, ...Object.values(TYPES)], input.file.name, intake)) return;
    dropColumns(table, ['atopid', 'ineffect', 'version', 'year', ...Object.values(TYPES), ...KEPT, ...(byMember ? ['member', ...ENTERS, ...LEAVES] : [...BEGINS, ...ENDS, ...MEMBERS])], intake);
    const version = versionOf(table.rows, baseOf(input.file.name));
    const data: DataSet = {
      name: 'ATOP', title: 'Alliance Treaty Obligations and Provisions', publisher: 'ATOP Project', version, key: 'atopid', columns: TYPES,
      // Version 5.1 covers the years 1815 to 2018; an older one gets the last date of its file.
      ends: version.startsWith('5.1') ? '2018-12-31' : undefined
    };
    const alliances = [...rowsBy(table, 'atopid', intake)].map(([code, rows]) => (byMember ? ofMembers(code, rows, intake) : ofAlliance(code, rows, intake)));
    intake.guess(
      byMember
        ? 'The file does not say to whom a member owes what it pledged: to every other member is written, for as long as both were members.'
        : 'The file does not say which member owes what, nor when each came and went: every pledge is written as owed by every member to every other for as long as the alliance lasted. The file by member says more.'
    );
    takeAlliances(alliances.filter((one) => one !== null), new Map(), data, { input, intake });
  }
};

/** As the file says; 5.1 and 5.0 are told by its name too. */
function versionOf(rows: readonly Row[], name: string): string {
  const said = rows.map((row) => row.get('version')).find((text) => /^\d/.test(text));
  const named = /atop(\d)_(\d)/i.exec(name);
  return said === undefined ? (named ? `${named[1]}.${named[2]}` : 'unknown') : String(Math.round(Number(said) * 100) / 100);
}

const kept = (row: Row): Record<string, unknown> => {
  const values = KEPT.map((head): [string, string] => [head, numberIn(row.get(head))]).filter(([, value]) => value !== '' && value !== '0');
  return values.length === 0 ? {} : { 'x-atop': Object.fromEntries(values) };
};

function ofAlliance(code: string, rows: readonly Row[], intake: Intake): Alliance | null {
  const row = rows[0]!;
  for (const other of rows.slice(1)) intake.problem(other.at('atopid'), 'id-twice', `atopid ${code} stands in line ${row.place.line} already; phases are alliances of their own numbers`);
  const start = startIn(row, BEGINS, 'the row does not say when the alliance begins', intake);
  const states = [...new Set(MEMBERS.map((head) => numberIn(row.get(head))).filter((state) => state !== '' && state !== '0'))];
  if (states.length < 2) intake.problem(row.at('mem1'), 'missing', 'the row names fewer than two members');
  if (start === undefined || states.length < 2) return null;
  const open = saysYes(row, 'ineffect', intake);
  const end = open ? undefined : dateIn(row, ENDS, intake);
  const term = { start, ...(end !== undefined && { end }) };
  const types = typesIn(row, TYPES, intake);
  return {
    code, pledges: pledgesAmong(states.map((state): Member => ({ state, types, place: row.place, ...term }))), states, term, begunBefore: false,
    endUncoded: !open && end === undefined && row.get('ineffect') !== '', unequal: saysYes(row, 'asymm', intake), place: row.place, kept: kept(row)
  };
}

function ofMembers(code: string, rows: readonly Row[], intake: Intake): Alliance | null {
  const stays = rows.flatMap((row): Member[] => {
    const start = startIn(row, ENTERS, 'the row does not say when the member enters', intake);
    const end = dateIn(row, LEAVES, intake);
    const state = numberIn(row.get('member'));
    if (state === '') intake.problem(row.at('member'), 'missing', 'the row names no member');
    return start === undefined || state === '' ? [] : [{ state, start, ...(end !== undefined && { end }), types: typesIn(row, TYPES, intake), place: row.place }];
  });
  const first = stays[0];
  if (!first) return null;
  const end = stays.every((stay) => stay.end !== undefined) ? latestOf(stays.flatMap((stay) => stay.end ?? [])) : undefined;
  return {
    code, pledges: pledgesAmong(stays), states: [...new Set(stays.map(({ state }) => state))], term: { start: earliestOf(stays.map(({ start }) => start))!, ...(end !== undefined && { end }) },
    begunBefore: false, endUncoded: false, unequal: false, place: first.place, kept: kept(rows[0]!)
  };
}
