// Ids over all records: each once, and each reference to a record of the right kind.
import { MAPPING_FORMS, RECORD_FORMS, RECORD_KEYS } from '#lib/domain/form.ts';
import type { Fields, Kind, Shape } from '#lib/domain/shape.ts';
import { ID, isMapping } from './check-value.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Joined, JoinedDossier, Origin } from './join-files.ts';
import type { Code } from './codes.ts';
import type { Path } from './file-read.ts';

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

/** How many ids are compared with a mistyped one, all such together: a dossier of nothing but mistakes is not to take minutes. */
const COMPARED = 400_000;

/**
 * Everything wrong with ids and references. Records that are off count as known, so that one mistake is told once, and
 * their references are looked at too, so that a second mistake does not wait for the first.
 */
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
  const wrongReference = referenceCheck(kinds, obligations);
  const follow = (one: Joined, fields: Fields): void => {
    if (isMapping(one.raw)) references(one.raw, fields, [], (id, allowed, path) => {
      const wrong = wrongReference(id, allowed);
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

/** Calls back for every reference in a mapping; what has not its form is told elsewhere and left out here. */
function references(mapping: Record<string, unknown>, fields: Fields, path: Path, found: Found): void {
  for (const [key, { shape }] of Object.entries(fields)) {
    if (Object.hasOwn(mapping, key)) inValue(mapping[key], shape, [...path, key], found);
  }
}

function inValue(value: unknown, shape: Shape, path: Path, found: Found): void {
  if (shape.shape === 'ref') {
    if (typeof value === 'string' && ID.test(value)) found(value, shape.kinds, path);
  } else if (shape.shape === 'list' || shape.shape === 'any-or-refs') {
    const of: Shape = shape.shape === 'list' ? shape.of : { shape: 'ref', kinds: shape.kinds };
    if (Array.isArray(value)) value.forEach((item, i) => inValue(item, of, [...path, i], found));
  } else if (shape.shape === 'mapping' && isMapping(value)) references(value, shape.fields, path, found);
}

type ReferenceCheck = (id: string, allowed: readonly Kind[]) => { code: Code; message: string } | null;

function referenceCheck(kinds: Known, obligations: Known): ReferenceCheck {
  const advice = new Map<string, string | null>();
  let left = COMPARED;
  return (id, allowed) => {
    const known = allowed.includes('obligations') ? obligations : kinds;
    const kind = known.get(id);
    const fits = (one: Kind): boolean => allowed.length === 0 || allowed.includes(one);
    if (kind !== undefined && fits(kind)) return null;
    if (kind !== undefined) return { code: 'wrong-kind', message: `"${id}" is one of ${kind}; one of ${allowed.join(' or ')} is expected` };
    const asked = `${id} ${allowed.join(' ')}`;
    if (!advice.has(asked) && left > 0) {
      left -= known.size;
      advice.set(asked, didYouMean(id, [...known].filter(([, one]) => fits(one)).map(([name]) => name)));
    }
    const near = advice.get(asked);
    return { code: 'unknown-id', message: `no record has the id "${id}"${near ? `; did you mean "${near}"?` : ''}` };
  };
}
