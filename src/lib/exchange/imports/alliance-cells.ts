// Cells of data sets of alliances: dates in three columns, yes and no, states.
import type { Row, Table } from './csv-table.ts';
import { edtfOf, isDate } from './import-date.ts';
import type { Intake } from './intake.ts';
import type { PledgeType } from './pledges.ts';

/** The three columns of a date. */
export type DateColumns = readonly [year: string, month: string, day: string];

/** The date as far as it is coded; undefined where there is no year, or, with a problem, where it is no date. */
export function dateIn(row: Row, [year, month, day]: DateColumns, intake: Intake): string | undefined {
  const date = edtfOf(row.get(year), row.get(month), row.get(day)) ?? undefined;
  if (date === undefined || isDate(date)) return date;
  intake.problem(row.at(year), 'bad-date', `${date} is no date of the calendar`);
  return undefined;
}

/** The date that a row must have: a problem says what is missing without it. */
export function startIn(row: Row, columns: DateColumns, says: string, intake: Intake): string | undefined {
  if (edtfOf(row.get(columns[0])) === null) intake.problem(row.at(columns[0]), 'missing', says);
  return dateIn(row, columns, intake);
}

/** Whether the cell says yes, as data sets do: 1 or 0, or nothing. */
export function saysYes(row: Row, column: string, intake: Intake): boolean {
  const text = row.get(column);
  if (/^1(\.0+)?$/.test(text)) return true;
  if (!/^(?:0(\.0+)?|\.|na|nan|-9+|)$/i.test(text)) intake.problem(row.at(column), 'bad-value', `"${column}" is 1, 0 or nothing, not "${text}"`);
  return false;
}

/** The types of pledge that the row codes. */
export const typesIn = (row: Row, columns: Partial<Readonly<Record<PledgeType, string>>>, intake: Intake): PledgeType[] =>
  (Object.entries(columns) as [PledgeType, string][]).filter(([, column]) => saysYes(row, column, intake)).map(([type]) => type);

/** A COW number without the decimals that statistics programs add; empty where there is none. */
export const numberIn = (text: string): string => (/^(?:\.|na|nan|-9+)$/i.test(text) ? '' : text.replace(/\.0+$/, ''));

/** Columns that the codebook does not have, or that are not read, with how many cells they fill. */
export function dropColumns(table: Table, read: readonly string[], intake: Intake): void {
  for (const head of table.heads) {
    if (read.includes(head.toLowerCase())) continue;
    const filled = table.rows.filter((row) => !/^(?:0|\.|na|nan|)$/i.test(row.get(head))).length;
    if (filled > 0) intake.drop(`column "${head}"`, filled);
  }
}

/** Problems for the columns that must be there; whether all are. */
export function needColumns(table: Table, needed: readonly string[], file: string, intake: Intake): boolean {
  const missing = needed.filter((head) => !table.has(head));
  for (const head of missing) intake.problem({ file, line: 1, column: 1 }, 'missing-column', `the file has no column "${head}"`);
  return missing.length === 0;
}
