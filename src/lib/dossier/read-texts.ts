// One file of a dossier: its text to plain values, with the place of every value looked up on demand.
import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Code } from './codes.ts';

export interface DossierFile {
  /** As it is named in problems. */
  readonly name: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file, at a path or, where the file could not be read, at a place. */
export interface Fault {
  readonly code: Code;
  readonly path: Path;
  readonly message: string;
  readonly place?: Place;
}

export interface FileRead {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where the value at a path stands; of a key that is not there, its mapping. `key`: the key itself, not its value. */
  readonly locate: (path: Path, key: boolean) => Place;
}

const MB = 1024 * 1024;
const LARGEST = { yaml: 5 * MB, json: 100 * MB };
const DEEPEST = 40;
const START: Place = { line: 1, column: 1 };

/** Reads one file. Never throws: what is wrong with it comes back as faults. */
export function readText(file: DossierFile): FileRead {
  const isJson = file.name.endsWith('.json');
  const broken = (code: Code, message: string, place = START): FileRead => ({ value: null, faults: [{ code, path: [], message, place }], locate: () => place });
  if (file.text.length > (isJson ? LARGEST.json : LARGEST.yaml)) return broken('too-large', `${Math.ceil(file.text.length / MB)} MB are more than is read`);
  const strange = file.text.search(/\0|\ufffd/);
  if (strange >= 0) return broken('not-text', 'the file is not UTF-8 text', placeOf(file.text, strange));
  const deep = tooDeep(file.text);
  if (deep >= 0) return broken('too-deep', `nested more than ${DEEPEST} deep`, placeOf(file.text, deep));
  if (isJson && file.text.length > LARGEST.yaml) return readLargeJson(file.text, broken);
  return readYaml(file.text.replace(/^\ufeff/, ''), broken);
}

type Broken = (code: Code, message: string, place?: Place) => FileRead;

/** JSON beyond the size at which places are looked up: problems name the file alone. */
function readLargeJson(text: string, broken: Broken): FileRead {
  try {
    return { value: JSON.parse(text) as unknown, faults: [], locate: () => START };
  } catch (error) {
    return broken('syntax', (error as Error).message);
  }
}

function readYaml(text: string, broken: Broken): FileRead {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true, prettyErrors: false, logLevel: 'silent', schema: 'core' });
  } catch (error) {
    return broken('too-deep', (error as Error).message);
  }
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults: Fault[] = document.errors.map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax', path: [], message: error.message, place: place(error.pos[0])
  }));
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      faults.push({ code: 'alias', path: [], message: 'anchors and aliases are not read: write the value out', place: place(node.range?.[0] ?? 0) });
    }
    return undefined;
  });
  const value = faults.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as unknown);
  return { value, faults, locate: (path, key) => place(offsetOf(document, path, key)) };
}

/** The offset of the value (or key) at a path; of the nearest thing above it where it is not there. */
function offsetOf(document: Document, path: Path, key: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) break;
      const last = i === path.length - 1;
      const keyNode = pair.key as Node;
      node = isNode(pair.value) ? pair.value : null;
      offset = (last && key ? keyNode.range?.[0] : node?.range?.[0]) ?? keyNode.range?.[0] ?? offset;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
    if (node === null) break;
  }
  return offset;
}

/** Where brackets or indentation first go too deep, or -1. Looked at before anything is parsed. */
function tooDeep(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x5b || char === 0x7b) depth++;
    else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
    else if (char === 0x0a && depth > 0 && depth < 3 && text.charCodeAt(i + 1) > 0x20) depth = 0;
    if (depth > DEEPEST) return i;
  }
  return text.search(new RegExp(`^(?: {${DEEPEST * 2},}|(?:- ){${DEEPEST},})\\S*:? *$`, 'm'));
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
