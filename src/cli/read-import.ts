// Reading what is to be imported, and checking what came of it with the places of the imported file.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TextFile } from '#lib/exchange/imports/csv-table.ts';
import type { ImportInput } from '#lib/exchange/imports/importer.ts';
import type { Intake, Place, Taken } from '#lib/exchange/imports/intake.ts';
import { RECORD_KEYS } from '#lib/domain/form.ts';
import { checkReads } from '#lib/dossier/parse-dossier.ts';
import type { DoorAnswer, NamedRead } from '#lib/dossier/parse-dossier.ts';
import { readText } from '#lib/dossier/read-texts.ts';
import { SHEETS } from '#lib/exchange/imports/sheet-names.ts';
import { BadAnswer } from './command.ts';

/** The file, or the sheets of the folder, at this path; throws `BadAnswer` where nothing can be read there. */
export function readImport(path: string): ImportInput {
  try {
    const isFolder = statSync(path).isDirectory();
    const folder = isFolder ? path : dirname(path);
    const withSheets = isFolder || SHEETS.includes(basename(path));
    const paths = withSheets ? readdirSync(folder).filter((name) => SHEETS.includes(name)).sort().map((name) => join(folder, name)) : [];
    const named = isFolder ? paths[0] : path;
    if (named === undefined) throw new BadAnswer([`${path}:1:1 nothing-found the folder holds none of the sheets ${SHEETS.join(', ')}`]);
    const file = textAt(named);
    const sheets = paths.map((one) => (one === join(named) ? file : textAt(one)));
    const json = jsonOf(file);
    return { file, sheets, ...(json && { json }), changed: dayOf(statSync(named).mtime) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new BadAnswer([`${path}:1:1 unreadable ${(error as Error).message}`]);
  }
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

function textAt(name: string): TextFile {
  const text = readFileSync(name, 'utf8');
  const strange = text.search(/\0|\ufffd/);
  if (strange < 0) return { name, text };
  const lines = text.slice(0, strange).split('\n');
  throw new BadAnswer([`${name}:${lines.length}:${lines.at(-1)!.length + 1} not-text the file is not UTF-8 text; save it as UTF-8`]);
}

function jsonOf({ name, text }: TextFile): ImportInput['json'] | undefined {
  if (!/\.json$/i.test(name) && !/^\ufeff?\s*[[{]/.test(text)) return undefined;
  const read = readText({ name: `${name}.json`, text });
  if (read.faults.length > 0) throw new BadAnswer(read.faults.map(({ code, message, place }) => `${name}:${place?.line ?? 1}:${place?.column ?? 1} ${code} ${message}`));
  return { value: read.value, locate: (path) => ({ file: name, ...read.locate(path, false) }) };
}

/** What the door says of what was taken in: every problem at the place in the imported file that it comes from. */
export function checkIntake(intake: Intake, main: string): DoorAnswer {
  const files = new Map<string, Map<string, Taken[]>>([[main, new Map()]]);
  for (const key of RECORD_KEYS) {
    for (const taken of intake.lists[key]) {
      const lists = files.get(taken.place.file) ?? new Map<string, Taken[]>();
      files.set(taken.place.file, lists);
      const list = lists.get(key);
      if (list) list.push(taken);
      else lists.set(key, [taken]);
    }
  }
  return checkReads([...files].map(([name, lists]) => readOf(name, lists, name === main ? intake.head : undefined)));
}

function readOf(name: string, lists: ReadonlyMap<string, readonly Taken[]>, head: object | undefined): NamedRead {
  const records = Object.fromEntries([...lists].map(([key, taken]) => [key, taken.map(({ record }) => record)]));
  const top = { line: 1, column: 1 };
  return {
    name, value: { ...(head && { dossier: head }), ...records }, faults: [],
    locate: ([key, index, field]) => {
      const taken = lists.get(String(key))?.[Number(index)];
      return placeOf(taken && (taken.fields[String(field)] ?? taken.place)) ?? top;
    }
  };
}

const placeOf = (place: Place | undefined) => place && { line: place.line, column: place.column };
