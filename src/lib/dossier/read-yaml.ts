// YAML to plain values: no aliases, anchors, tags or merges, keys that are words, each once, and no deeper than needed.
import { Lexer, isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Code } from './codes.ts';
import { DEEPEST } from './file-read.ts';
import type { Path, SyntaxRead } from './file-read.ts';

type YamlFault = SyntaxRead['faults'][number];

const PLAIN_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
/** The lexer says by control characters that a text, a document or a flow's end follows: they stand for nothing in the file. */
const TEXT_FOLLOWS = '\u001f';
const LEXER_MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', TEXT_FOLLOWS]);
const TOO_DEEP = `nested more than ${DEEPEST} deep`;

/** Reads a YAML text. Never throws; what is wrong comes back as faults. */
export function readYaml(text: string): SyntaxRead {
  const failed = (code: Code, offset: number, message: string): SyntaxRead => ({ value: null, faults: [{ code, offset, message }], offsetOf: () => offset });
  const deep = tooDeep(text);
  if (deep >= 0) return failed('too-deep', deep, TOO_DEEP);
  try {
    const document = parsed(text);
    const faults = document.errors.length > 0 ? document.errors.map(faultOf) : faultsIn(document);
    // The places of values are looked up by a second reading: kept, they would weigh some seventy times the text.
    let again: Document | null = null;
    return { value: faults.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as unknown), faults, offsetOf: (path, key) => offsetOf((again ??= parsed(text)), path, key) };
  } catch (error) {
    return error instanceof RangeError ? failed('too-deep', 0, TOO_DEEP) : failed('syntax', 0, (error as Error).message);
  }
}

/** The library looks for a key twice by comparing all with all; that is done here, in one walk. */
const parsed = (text: string): Document =>
  parseDocument(text, { merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' });

function faultOf({ message, pos }: { message: string; pos: readonly [number, number] }): YamlFault {
  return /call stack/.test(message) ? { code: 'too-deep', offset: pos[0], message: TOO_DEEP } : { code: 'syntax', offset: pos[0], message };
}

/** Everything in a well-formed document that a dossier does not take. */
function faultsIn(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { node, depth } = one;
    const tell = (code: Code, message: string, at: unknown = node): void => void faults.push({ code, offset: startOf(at), message });
    if (isAlias(node) || anchorOf(node)) tell('alias', 'anchors and aliases are not read: write the value out');
    const tag = tagOf(node);
    if (tag !== undefined && !PLAIN_TAGS.test(tag)) tell('tag', `tags are not read: ${tag}`);
    if (isCollection(node) && depth > DEEPEST) tell('too-deep', TOO_DEEP);
    else if (isSeq(node)) for (const item of node.items) open.push({ node: item, depth: depth + 1 });
    else if (isMap(node)) for (const pair of keysOnce(node.items, tell)) open.push({ node: pair.key, depth: depth + 1 }, { node: pair.value, depth: depth + 1 });
    else if (isPair(node)) open.push({ node: node.key, depth }, { node: node.value, depth });
  }
  return faults;
}

/** The pairs of a mapping; a key that is there twice or is no word is told. */
function keysOnce(pairs: readonly Pair[], tell: (code: Code, message: string, at: unknown) => void): readonly Pair[] {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (isCollection(key)) tell('wrong-type', 'a key is a word, not a list or a mapping', key);
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) tell('duplicate-key', `"${name}" stands here twice`, key);
    seen.add(name);
  }
  return pairs;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
const anchorOf = (node: unknown): string | undefined => (node as { anchor?: string } | null)?.anchor;
const tagOf = (node: unknown): string | undefined => (node as { tag?: string } | null)?.tag;

/** The offset of the value (or key) at a path; of the nearest thing above it where it is not there. */
function offsetOf(document: Document, path: Path, key: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) break;
      node = pair.value;
      offset = (key && i === path.length - 1) || !(node as Node | null)?.range ? startOf(pair.key) : startOf(node);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!(node as Node | undefined)?.range) break;
      offset = startOf(node);
    } else break;
  }
  return offset;
}

/**
 * Where brackets or indentation first go too deep, or -1, before anything is parsed: what is parsed too deep costs
 * seconds. Brackets are first counted as they come, then, where these are too many, without those inside texts.
 */
function tooDeep(text: string): number {
  const blocks = text.search(new RegExp(`^(?: {${DEEPEST * 6},}| *(?:[-?:] +){${DEEPEST},})\\S`, 'm'));
  if (blocks >= 0 || !manyBrackets(text)) return blocks;
  let depth = 0;
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText && (token === '[' || token === '{')) depth++;
    else if (!isText && (token === ']' || token === '}')) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return offset;
    isText = token === TEXT_FOLLOWS;
    if (!LEXER_MARKS.has(token)) offset += token.length;
  }
  return -1;
}

function manyBrackets(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length && depth <= DEEPEST; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x5b || char === 0x7b) depth++;
    else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
  }
  return depth > DEEPEST;
}
