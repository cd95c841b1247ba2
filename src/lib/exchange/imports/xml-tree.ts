// XML as a tree of elements with their places. Nothing is fetched and no entity of a document's own is expanded.
import { SaxesParser } from 'saxes';
import type { TextFile } from './csv-table.ts';
import type { Intake, Place } from './intake.ts';

export interface XmlElement {
  /** Without the prefix of its name space. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of the elements in it. */
  readonly text: string;
  readonly place: Place;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** More problems of the syntax than this say nothing new. */
const MOST = 20;
const localName = (name: string): string => name.replace(/^.*:/, '');

/** The outermost element; null where the file is not well formed, with every break among the problems. */
export function readXml({ name: file, text }: TextFile, intake: Intake): XmlElement | null {
  if (!/^\ufeff?\s*</.test(text)) {
    intake.problem({ file, line: 1, column: 1 }, 'syntax', 'this is no XML: it would begin with "<"');
    return null;
  }
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let start: Place = { file, line: 1, column: 1 };
  let broken = 0;
  parser.on('error', (error) => {
    broken += 1;
    if (broken <= MOST) intake.problem({ file, line: parser.line, column: Math.max(1, parser.columnIndex) }, 'syntax', error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, ''));
  });
  parser.on('opentagstart', ({ name }) => {
    // By now the sign after the name is read too.
    start = { file, line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: localName(name), attributes, children: [], text: '', place: start };
    if (open.length > 0) open.at(-1)!.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && open.length > 0) open.at(-1)!.text += closed.text;
  });
  const addText = (piece: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  return broken > 0 ? null : root;
}

/** The elements of this name directly in it. */
export const inside = (element: XmlElement | undefined, name: string): XmlElement[] => element?.children.filter((child) => child.name === name) ?? [];
/** The elements of this name in it, at any depth. */
export const below = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]) ?? [];

/** Whether a text is XML whose outermost element has this name. */
export const isXml = (text: string, name: string): boolean =>
  new RegExp(`^\\ufeff?\\s*(?:<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\])?>|\\s)*<(?:\\w+:)?${name}[\\s>/]`).test(text.slice(0, 4000));
