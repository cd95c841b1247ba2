// JSON to plain values, strictly: what is off is told at its place, and a key that is there twice is not swallowed.
import type { Code } from './codes.ts';
import { DEEPEST } from './file-read.ts';
import type { Path, SyntaxRead } from './file-read.ts';

type JsonFault = SyntaxRead['faults'][number];

/** Reads a JSON text (RFC 8259). Never throws; what is wrong comes back as faults. */
export function readJson(text: string): SyntaxRead {
  const faults = faultsIn(text);
  const offsetOf = offsetsIn(text);
  try {
    return { value: faults.length > 0 ? null : (JSON.parse(text) as unknown), faults, offsetOf };
  } catch (error) {
    return { value: null, faults: [{ code: 'syntax', offset: 0, message: (error as Error).message }], offsetOf: () => 0 };
  }
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const WORD = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y;

/** The offset after what this sticky pattern matches at `at`; `at` itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset after the text that begins at `at` with a quote, or -1 where it is broken. */
function afterText(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x22) return i + 1;
    if (char < 0x20) return -1;
    if (char !== 0x5c) continue;
    const next = after(ESCAPE, text, i + 1);
    if (next === i + 1) return -1;
    i = next - 1;
  }
  return -1;
}

/** What may come next: a value, a value or the end, a key, a key or the end, a colon, a comma or the end, nothing more. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';
const SAID: Readonly<Record<Wanted, string>> = {
  value: 'a value', 'value-or-end': 'a value or "]"', key: 'a key in double quotes', 'key-or-end': 'a key in double quotes or "}"', colon: '":"',
  'comma-or-end': 'a comma or the closing bracket', nothing: 'the end of the file'
};

/** Everything that JSON, or a dossier, does not take in this text; after a break of the syntax nothing more is read. */
function faultsIn(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  /** The keys seen of every open mapping; null for a list. */
  const open: (Set<string> | null)[] = [];
  let wanted: Wanted = 'value';
  let at = after(SPACE, text, 0);
  const tell = (code: Code, message: string): number => faults.push({ code, offset: at, message });
  while (at < text.length) {
    const step = stepAt(text, at, wanted);
    if (!step) break;
    if (step.key !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(step.key)) tell('duplicate-key', `"${step.key}" stands here twice`);
      keys?.add(step.key);
    }
    if (step.opens) open.push(step.opens === '{' ? new Set() : null);
    if (step.closes && (open.pop() === null) !== (step.closes === ']')) break;
    if (open.length > DEEPEST) return [{ code: 'too-deep', offset: at, message: `nested more than ${DEEPEST} deep` }];
    wanted = step.wanted ?? (open.length === 0 ? 'nothing' : step.comma ? (open.at(-1) ? 'key' : 'value') : 'comma-or-end');
    at = after(SPACE, text, step.end);
  }
  if (at < text.length || wanted !== 'nothing') tell('syntax', `${SAID[wanted]} is expected here`);
  return faults;
}

interface Step {
  readonly end: number;
  readonly key?: string;
  readonly opens?: '{' | '[';
  readonly closes?: '}' | ']';
  readonly comma?: boolean;
  /** Left out: whatever the mapping or list that is open then wants. */
  readonly wanted?: Wanted;
}

/** The next piece, if it is one of those wanted. */
function stepAt(text: string, at: number, wanted: Wanted): Step | null {
  const char = text[at];
  const end = at + 1;
  if (char === '}') return wanted === 'key-or-end' || wanted === 'comma-or-end' ? { end, closes: char } : null;
  if (char === ']') return wanted === 'value-or-end' || wanted === 'comma-or-end' ? { end, closes: char } : null;
  if (wanted === 'colon') return char === ':' ? { end, wanted: 'value' } : null;
  if (wanted === 'comma-or-end') return char === ',' ? { end, comma: true } : null;
  if (wanted === 'nothing') return null;
  if (wanted === 'key' || wanted === 'key-or-end') {
    const close = char === '"' ? afterText(text, at) : -1;
    return close < 0 ? null : { end: close, key: JSON.parse(text.slice(at, close)) as string, wanted: 'colon' };
  }
  if (char === '{') return { end, opens: char, wanted: 'key-or-end' };
  if (char === '[') return { end, opens: char, wanted: 'value-or-end' };
  const close = char === '"' ? afterText(text, at) : after(WORD, text, at);
  return close <= at ? null : { end: close };
}

interface Child {
  readonly key: number;
  readonly value: number;
}

/** Looks offsets up in a text that is JSON. The children of what was looked into are kept. */
function offsetsIn(text: string): SyntaxRead['offsetOf'] {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  return (path: Path, key: boolean) => {
    let at = after(SPACE, text, 0);
    for (const [i, step] of path.entries()) {
      const children = known.get(at) ?? childrenAt(text, at);
      known.set(at, children);
      const child = children.get(String(step));
      if (!child) break;
      at = key && i === path.length - 1 ? child.key : child.value;
    }
    return at;
  };
}

/** The values in the mapping or list that opens at this offset, by key or number; none where neither opens there. */
function childrenAt(text: string, open: number): Map<string, Child> {
  const children = new Map<string, Child>();
  const isMapping = text[open] === '{';
  if (!isMapping && text[open] !== '[') return children;
  let at = after(SPACE, text, open + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const key = at;
    const name = isMapping ? (JSON.parse(text.slice(at, (at = afterText(text, at)))) as string) : String(children.size);
    if (isMapping) at = after(SPACE, text, after(SPACE, text, at) + 1);
    children.set(name, { key, value: at });
    at = after(SPACE, text, afterValue(text, at));
    if (text[at] === ',') at = after(SPACE, text, at + 1);
  }
  return children;
}

/** The offset after the value that begins here. */
function afterValue(text: string, at: number): number {
  let depth = 0;
  do {
    const char = text[at];
    if (char === '"') at = afterText(text, at);
    else if (char === '{' || char === '[') [depth, at] = [depth + 1, at + 1];
    else if (char === '}' || char === ']') [depth, at] = [depth - 1, at + 1];
    else at = char === ',' || char === ':' ? at + 1 : after(WORD, text, at);
    if (depth > 0) at = after(SPACE, text, at);
  } while (depth > 0 && at < text.length);
  return at;
}
