// csv: our five sheets, as `export --to csv` writes them or as somebody filled them in a spreadsheet.
import type { RecordKey } from '#lib/domain/form.ts';
import { GROUPS } from '#lib/domain/words.ts';
import { headsOf, readTable } from './csv-table.ts';
import type { Row, Table } from './csv-table.ts';
import type { Importer, ImportInput } from './importer.ts';
import { baseOf } from './importer.ts';
import { importedSource } from './imported-source.ts';
import type { Draft, Intake, Place } from './intake.ts';
import { knownObligation } from './known-obligations.ts';
import { asTitle } from './settle.ts';
import { COLUMNS, COMPUTED, OF_ALL, TEXTS } from './sheet-columns.ts';
import type { Columns, Context } from './sheet-columns.ts';
import { SHEETS } from './sheet-names.ts';

export const csv: Importer = {
  id: 'csv',
  reads: 'a folder of our five sheets, or one of them',
  recognises: ({ file, json, sheets }) => !json && sheets.length > 0 && SHEETS.includes(baseOf(file.name)) && ['id', 'cites'].some((head) => headsOf(file.text).includes(head)),
  read: (input, intake) => {
    const tables = new Map(input.sheets.filter(({ name }) => SHEETS.includes(baseOf(name))).map((file) => [baseOf(file.name), readTable(file, intake)]));
    if (tables.size === 0) return intake.problem({ file: input.file.name, line: 1, column: 1 }, 'nothing-found', `the sheets are ${SHEETS.join(', ')}`);
    const idsOf = (name: string): Set<string> => new Set(tables.get(name)?.rows.map((row) => row.get('id')));
    const [sources, commitments] = [idsOf('sources.csv'), idsOf('commitments.csv')];
    const context: Context = { isSource: (id) => sources.has(id), isCommitment: (id) => commitments.has(id) };
    for (const name of SHEETS) {
      for (const id of idsOf(name)) if (id !== '') intake.newId(id, 'record');
      if (!tables.has(name)) intake.drop(`nothing of ${name}: the folder has no such sheet`);
    }
    const suffixes = new Set<string>();
    for (const [name, table] of tables) takeSheet(name, table, { context, suffixes, intake });
    citeViews(input, intake);
    takeHead([...tables.values()], suffixes, intake);
    takeObligations(tables.get('commitments.csv'), intake);
  }
};

interface Taking {
  readonly context: Context;
  /** Endings of the columns in further languages that were met. */
  readonly suffixes: Set<string>;
  readonly intake: Intake;
}

function takeSheet(name: string, table: Table, { context, suffixes, intake }: Taking): void {
  const columns = { ...COLUMNS[name]! };
  for (const head of table.heads) {
    const twin = /^([a-z]+(?:Text)?)([A-Z][a-z]{1,2})$/.exec(head);
    if (twin && TEXTS.includes(twin[1]!) && twin[1]! in columns) {
      columns[head] = columns[twin[1]!]!;
      suffixes.add(twin[2]!);
    } else if (COMPUTED[name]?.includes(head)) intake.drop(`columns that are computed again from the events: ${COMPUTED[name].join(', ')}`, 0);
    else if (!(head in columns) && !OF_ALL.includes(head)) {
      const filled = table.rows.filter((row) => row.get(head) !== '').length;
      if (filled > 0) intake.drop(`column "${head}" of ${name}`, filled);
    }
  }
  const key = name.replace('.csv', '') as RecordKey;
  for (const row of table.rows) {
    const { record, fields } = recordOf(row, columns, context, intake);
    intake.add(key, record, row.place, fields);
  }
}

function recordOf(row: Row, columns: Columns, context: Context, intake: Intake): { record: Draft; fields: Record<string, Place> } {
  const record: Record<string, unknown> = {};
  const fields: Record<string, Place> = {};
  for (const [head, read] of Object.entries(columns)) {
    const text = row.get(head);
    if (text === '') continue;
    fields[head] = row.at(head);
    const value = read(text, context);
    if (value === null) intake.problem(row.at(head), 'wrong-type', `"${text}" is not what the column "${head}" holds`);
    else record[head] = value;
  }
  const { amount, unit, ...rest } = record;
  return { record: amount === undefined && unit === undefined ? rest : { ...rest, amount: { value: amount, unit } }, fields };
}

/** Views on legal force have cites of their own, which the sheet does not hold: the sheet itself is cited. */
function citeViews(input: ImportInput, intake: Intake): void {
  const held = intake.lists.instruments.filter(({ record }) => Array.isArray(record.forceSays));
  if (held.length === 0) return;
  const cite = importedSource(input, intake);
  for (const { record, place } of held) {
    const views = record.forceSays as readonly Draft[];
    (record as Record<string, unknown>).forceSays = views.map((view) => ({ ...view, cites: [cite(`instruments.csv, line ${place.line}`)] }));
    intake.guess('The sheets do not hold the sources for who holds which view of a text’s legal force: the sheet itself is cited.', String(record.id));
  }
}

function takeHead(tables: readonly Table[], suffixes: ReadonlySet<string>, intake: Intake): void {
  const first = (head: string): string => tables.flatMap(({ rows }) => rows.map((row) => row.get(head))).find((text) => text !== '') ?? '';
  if (first('licence') !== '') intake.head.licence = first('licence');
  if (suffixes.size > 0) intake.head.languages = ['en', ...[...suffixes].map((suffix) => suffix.toLowerCase()).sort()];
  if (suffixes.size > 0) intake.guess('The sheets name no first language: en is written.');
  if (first('recordEnds') !== '') intake.head['x-recordEnds'] = first('recordEnds');
  intake.drop('claims, drafts, topics, the story, eras and lanes: the five sheets do not hold them', 0);
}

/** Group and ATOP type of each obligation as the commitments have them; its title is no column. */
function takeObligations(table: Table | undefined, intake: Intake): void {
  const rows = new Map((table?.rows ?? []).map((row) => [row.get('obligation'), row]));
  const obligations = [...rows].filter(([id]) => id !== '').sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, row]) => {
    const known = knownObligation(id);
    const group = row.get('group');
    const atop = table!.rows.find((one) => one.get('obligation') === id && one.get('atop') !== '')?.get('atop') ?? known?.atop ?? 'none';
    intake.guess('The titles of obligations are no column of the sheets: they are made from their ids.');
    return { id, title: known?.id === id ? known.title : asTitle(id), atop, group: GROUPS.find((one) => one === group) ?? known?.group ?? 'politics' };
  });
  if (obligations.length > 0) intake.head.obligations = obligations;
}
