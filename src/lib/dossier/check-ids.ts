// Ids over all records: each once, and each reference to a record of the right kind.
import { MAPPING_FORMS, RECORD_FORMS, RECORD_KEYS } from '#lib/domain/form.ts';
import type { Fields, Kind, Shape } from '#lib/domain/shape.ts';
import { isMapping } from './check-value.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Joined, JoinedDossier, Origin } from './join-files.ts';
import type { Code } from './codes.ts';
import type { Path } from './read-texts.ts';

export interface Misplaced {
  readonly origin: Origin;
  /** Below the record. */
  readonly path: Path;
  readonly code: Code;
  readonly message: string;
}

/** The kind that a nested list of records gives to ids: eras of the dossier, clauses of a draft. */
const NESTED: Readonly<Record<string, Kind>> = { eras: 'eras', lanes: 'lanes', sectors: 'sectors', obligations: 'obligations', clauses: 'clauses', chapters: 'chapters' };

type Known = ReadonlyMap<string, Kind>;

/** Everything wrong with ids and references; records that are off count as known, so that one mistake is told once. */
export function checkIds(joined: JoinedDossier): Misplaced[] {
  const found: Misplaced[] = [];
  const kinds = new Map<string, Kind>();
  const obligations = new Map<string, Kind>();
  const register = (one: Joined, id: string, kind: Kind, path: Path): void => {
    const known = kind === 'obligations' ? obligations : kinds;
    const other = known.get(id);
    if (other) found.push({ origin: one.origin, path, code: 'id-twice', message: `"${id}" is the id of another record of ${other} already` });
    else known.set(id, kind);
  };
  for (const key of RECORD_KEYS) {
    for (const one of joined.lists[key]) {
      if (one.id !== undefined) register(one, one.id, key, ['id']);
      registerNested(one, register);
    }
  }
  for (const one of [joined.dossier, joined.story]) if (one) registerNested(one, register);
  const follow = (one: Joined, fields: Fields): void => {
    if (one.record) references(one.record, fields, [], (id, allowed, path) => {
      const wrong = wrongReference(id, allowed, kinds, obligations);
      if (wrong) found.push({ origin: one.origin, path, ...wrong });
    });
  };
  for (const key of RECORD_KEYS) for (const one of joined.lists[key]) follow(one, RECORD_FORMS[key]);
  if (joined.dossier) follow(joined.dossier, MAPPING_FORMS.dossier);
  if (joined.story) follow(joined.story, MAPPING_FORMS.story);
  return found;
}

function registerNested(one: Joined, register: (one: Joined, id: string, kind: Kind, path: Path) => void): void {
  if (!isMapping(one.raw)) return;
  for (const [key, kind] of Object.entries(NESTED)) {
    const list = one.raw[key];
    if (!Array.isArray(list)) continue;
    list.forEach((item: unknown, i) => {
      if (isMapping(item) && typeof item.id === 'string') register(one, item.id, kind, [key, i, 'id']);
    });
  }
}

type Found = (id: string, allowed: readonly Kind[], path: Path) => void;

/** Calls back for every reference in a mapping that has its form. */
function references(mapping: Record<string, unknown>, fields: Fields, path: Path, found: Found): void {
  for (const [key, { shape }] of Object.entries(fields)) {
    if (mapping[key] !== undefined) inValue(mapping[key], shape, [...path, key], found);
  }
}

function inValue(value: unknown, shape: Shape, path: Path, found: Found): void {
  if (shape.shape === 'ref') found(value as string, shape.kinds, path);
  else if (shape.shape === 'list') (value as unknown[]).forEach((item, i) => inValue(item, shape.of, [...path, i], found));
  else if (shape.shape === 'mapping') references(value as Record<string, unknown>, shape.fields, path, found);
  else if (shape.shape === 'any-or-refs' && value !== 'any') (value as string[]).forEach((id, i) => found(id, shape.kinds, [...path, i]));
}

function wrongReference(id: string, allowed: readonly Kind[], kinds: Known, obligations: Known): { code: Code; message: string } | null {
  const known = allowed.includes('obligations') ? obligations : kinds;
  const kind = known.get(id);
  const fits = (one: Kind): boolean => allowed.length === 0 || allowed.includes(one);
  if (kind !== undefined && fits(kind)) return null;
  if (kind !== undefined) return { code: 'wrong-kind', message: `"${id}" is one of ${kind}; one of ${allowed.join(' or ')} is expected` };
  const near = didYouMean(id, [...known].filter(([, one]) => fits(one)).map(([name]) => name));
  return { code: 'unknown-id', message: `no record has the id "${id}"${near ? `; did you mean "${near}"?` : ''}` };
}
