// The files of a dossier joined: lists under one key become one list, each record checked by itself and known by its place.
import { MAPPING_FORMS, RECORD_FORMS, RECORD_KEYS } from '#lib/domain/form.ts';
import type { RecordKey } from '#lib/domain/form.ts';
import { suffixOf } from '#lib/domain/dossier.ts';
import type { Fields } from '#lib/domain/shape.ts';
import { FORBIDDEN, checkMapping, isMapping } from './check-value.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault, FileRead, Path } from './file-read.ts';

export interface NamedRead extends FileRead {
  readonly name: string;
}

/** A record's own place: which file, and where in it. */
export interface Origin {
  readonly file: NamedRead;
  readonly path: Path;
}

/** A record that has its form, or what is known of one that has not. */
export interface Joined {
  readonly origin: Origin;
  /** Absent where the record is off. */
  readonly record?: Record<string, unknown>;
  /** Its id, where it has one. */
  readonly id?: string;
  readonly raw: unknown;
}

export interface JoinedDossier {
  readonly lists: Readonly<Record<RecordKey, readonly Joined[]>>;
  readonly dossier?: Joined;
  readonly story?: Joined;
  readonly faults: readonly { readonly file: NamedRead; readonly fault: Fault }[];
}

const MOST = 100_000;

/** Joins what was read. Never throws: what is off is among the faults. */
export function joinFiles(files: readonly NamedRead[]): JoinedDossier {
  const suffixes = suffixesOf(files);
  const lists = Object.fromEntries(RECORD_KEYS.map((key) => [key, [] as Joined[]])) as Record<RecordKey, Joined[]>;
  const mappings: { dossier?: Joined; story?: Joined } = {};
  const faults: { file: NamedRead; fault: Fault }[] = [];
  const check = (file: NamedRead, path: Path, fields: Fields, raw: unknown): Joined => {
    const found: Fault[] = [];
    const record = checkMapping(raw, fields, path, { suffixes, faults: found });
    for (const fault of found) faults.push({ file, fault });
    const id = isMapping(raw) && typeof raw.id === 'string' ? raw.id : undefined;
    return { origin: { file, path }, raw, ...(record && { record }), ...(id !== undefined && { id }) };
  };
  for (const file of files) {
    const tell = (fault: Fault): void => void faults.push({ file, fault });
    if (file.faults.length > 0 || file.value === null) continue;
    if (!isMapping(file.value)) tell({ code: 'wrong-type', path: [], message: 'a mapping with keys such as "actors" is expected' });
    else for (const [key, value] of Object.entries(file.value)) readKey(key, value);

    function readKey(key: string, value: unknown): void {
      if (FORBIDDEN.includes(key)) return tell({ code: 'forbidden-key', path: [key], message: `"${key}" is never read` });
      if (value === null || key.startsWith('x-')) return;
      if (key === 'dossier' || key === 'story') {
        if (mappings[key]) tell({ code: 'dossier-twice', path: [key], message: `"${key}" stands in ${mappings[key].origin.file.name} already` });
        else mappings[key] = check(file, [key], MAPPING_FORMS[key], value);
      } else if (Object.hasOwn(RECORD_FORMS, key)) readList(key as RecordKey, value);
      else {
        const near = didYouMean(key, [...RECORD_KEYS, 'dossier', 'story']);
        tell({ code: 'unknown-key', path: [key], message: `a dossier has no "${key}"${near ? `; did you mean "${near}"?` : ''}` });
      }
    }
    function readList(key: RecordKey, value: unknown): void {
      if (!Array.isArray(value)) return tell({ code: 'wrong-type', path: [key], message: 'a list of records is expected' });
      if (lists[key].length + value.length > MOST) return tell({ code: 'too-many', path: [key], message: `more than ${MOST.toLocaleString('en')} ${key}` });
      for (const [i, raw] of value.entries()) lists[key].push(check(file, [key, i], RECORD_FORMS[key], raw));
    }
  }
  return { lists, ...mappings, faults };
}

/** What a dossier is written in where it does not say. */
const LANGUAGES = ['en', 'uk'];

/** The suffixes of twins that the dossier's languages allow, looked at before anything is checked. */
function suffixesOf(files: readonly NamedRead[]): string[] {
  let languages: readonly unknown[] = LANGUAGES;
  for (const { value } of files) {
    const said = isMapping(value) && isMapping(value.dossier) ? value.dossier.languages : undefined;
    if (Array.isArray(said)) languages = said;
  }
  return languages.slice(1).filter((one) => typeof one === 'string').map(suffixOf);
}
