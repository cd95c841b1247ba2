// One cell of a CSV sheet (RFC 4180), safe to open in a spreadsheet.

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const LEADING_BLANKS = /^[\s\u00a0\u200b\ufeff]+/;

/**
 * The cell for a value; nothing for what is open. A text any line of which a spreadsheet would read as a formula gets
 * an apostrophe in front of that line; true numbers are left alone.
 */
export function csvCell(value: string | number | boolean | undefined | null): string {
  if (value === undefined || value === null) return '';
  const text = String(value).split(/\r\n|\r|\n/).map(guarded).join('\n');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(line: string): string {
  const bare = line.replace(LEADING_BLANKS, '');
  if (NUMBER.test(bare)) return line;
  return FORMULA.test(bare) ? `'${bare}` : line;
}

/** A sheet: the head, then the rows, each line ended by CRLF as RFC 4180 asks, with a byte order mark for Excel. */
export const csvSheet = (head: readonly string[], rows: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
