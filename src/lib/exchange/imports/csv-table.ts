// A CSV sheet (RFC 4180) as rows of named cells, each with the line and column it stands at.
import type { Intake, Place } from './intake.ts';

export interface Cell extends Place {
  readonly text: string;
}

export interface Row {
  readonly place: Place;
  /** Trimmed text under a head, which is looked up without regard to case; empty where there is none. */
  readonly get: (head: string) => string;
  readonly at: (head: string) => Place;
}

export interface Table {
  /** The heads as they are written. */
  readonly heads: readonly string[];
  readonly has: (head: string) => boolean;
  readonly rows: readonly Row[];
}

/** A file's text, with the name that problems call it by. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const asKey = (head: string): string => head.trim().toLowerCase();

/** The sheet of a file, parted by commas, semicolons or tabs as its first line is. Problems go to the intake. */
export function readTable(file: TextFile, intake: Intake): Table {
  const [heads = [], ...lines] = cellsOf(file, intake);
  const columns = new Map<string, number>();
  for (const [i, head] of heads.entries()) {
    const key = asKey(head.text);
    if (key === '') continue;
    if (columns.has(key)) intake.problem(head, 'duplicate-key', `the column "${head.text.trim()}" stands here twice`);
    else columns.set(key, i);
  }
  if (columns.size === 0) intake.problem({ file: file.name, line: 1, column: 1 }, 'syntax', 'the first line must name the columns');
  const rows = lines.flatMap((cells): Row[] => {
    if (cells.every(({ text }) => text.trim() === '')) return [];
    const over = cells[heads.length];
    if (over && cells.slice(heads.length).some(({ text }) => text.trim() !== '')) intake.problem(over, 'syntax', `the row has more cells than the ${heads.length} columns`);
    const first = cells[0]!;
    const cell = (head: string): Cell | undefined => cells[columns.get(asKey(head)) ?? -1];
    return [{ place: placeOf(first), get: (head) => cell(head)?.text.trim() ?? '', at: (head) => placeOf(cell(head) ?? first) }];
  });
  return { heads: heads.map(({ text }) => text.trim()).filter((text) => text !== ''), has: (head) => columns.has(asKey(head)), rows };
}

const placeOf = ({ file, line, column }: Place): Place => ({ file, line, column });

/** The heads of a sheet without its rows, for telling formats apart. */
export const headsOf = (text: string): string[] => {
  const line = /^[^\r\n]*/.exec(text.replace(/^\ufeff/, ''))![0];
  return line.split(separatorOf(line)).map((head) => asKey(head.replace(/^"|"$/g, '')));
};

function separatorOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return count('\t') > count(',') ? '\t' : count(';') > count(',') ? ';' : ',';
}

/** Every line as its cells. A quote that is not closed, or text after a closing quote, is a problem. */
function cellsOf({ name, text: whole }: TextFile, intake: Intake): Cell[][] {
  const text = whole.replace(/^\ufeff/, '');
  const separator = separatorOf(/^[^\r\n]*/.exec(text)![0]);
  const placeAt = placesIn(text, name);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const place = placeAt(at);
    const quoted = text[at] === '"' ? afterQuotes(text, at) : null;
    if (quoted?.open) intake.problem(place, 'syntax', 'the quote that begins here is never closed');
    const from = quoted?.end ?? at;
    const rest = restOfCell(text, from, separator);
    if (quoted && rest.trim() !== '') intake.problem(placeAt(from), 'syntax', 'text stands after the closing quote of the cell');
    const value = quoted ? text.slice(at + 1, quoted.open ? from : from - 1).replaceAll('""', '"') : rest;
    row.push({ ...place, text: value.replace(/\r\n?/g, '\n') });
    at = from + rest.length;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push({ ...placeAt(at), text: '' });
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The offset after the closing quote of the cell that opens here, or the end of the text where none closes it. */
function afterQuotes(text: string, from: number): { readonly end: number; readonly open: boolean } {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { end: text.length, open: true };
    if (text[quote + 1] !== '"') return { end: quote + 1, open: false };
    at = quote + 2;
  }
}

function restOfCell(text: string, from: number, separator: string): string {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return text.slice(from, at);
}

/** Lines and columns of offsets that are asked for in rising order. */
function placesIn(text: string, file: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { file, line, column: offset - start + 1 };
  };
}
