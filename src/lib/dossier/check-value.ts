// A value against its shape: the checked value, or every way in which it is off.
import { parseDate, parseDay } from '#lib/domain/partial-date.ts';
import type { Field, Fields, Shape, ShapeData } from '#lib/domain/shape.ts';
import { didYouMean } from './did-you-mean.ts';
import { CODES } from './codes.ts';
import type { Code } from './codes.ts';
import type { Fault, Path } from './file-read.ts';

/** What a check needs to know, and where it tells what it finds. */
export interface Checking {
  /** Suffixes of twins: `Uk`. */
  readonly suffixes: readonly string[];
  readonly faults: Fault[];
}

/** Kebab-case ASCII. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Direction marks, zero-width and other unseen characters, halves of pairs, and controls that are no white space. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}|(?![\t\n\r])\p{Cc}/u;
const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
/** Keys that are never read, wherever they stand. */
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** Does what was found spoil the value, or is it only told? */
const isGrave = ({ code }: Fault): boolean => CODES[code].severity === 'error';
/** How the form says that a string is a link. */
const LINK = '^https?://';
const LONGEST = 4000;

type Check<S extends ShapeData> = (value: unknown, shape: S, path: Path, checking: Checking) => unknown;

const told = (checking: Checking, code: Code, path: Path, message: string): undefined => {
  checking.faults.push({ code, path, message });
  return undefined;
};
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : value === null ? 'nothing' : typeof value === 'object' ? 'a mapping' : `${typeof value} ${JSON.stringify(value)}`);

/** The checked copy of a value, or undefined where it is off; what is off is added to the faults. */
export function checkValue(value: unknown, shape: Shape, path: Path, checking: Checking): unknown {
  return (CHECKS[shape.shape] as Check<ShapeData>)(value, shape, path, checking);
}

function checkString(value: unknown, path: Path, checking: Checking, what = 'a text'): string | undefined {
  if (typeof value !== 'string') {
    const advice = typeof value === 'number' || typeof value === 'boolean' ? '; put it in quotes' : '';
    return told(checking, 'wrong-type', path, `${what} is expected, not ${kindOf(value)}${advice}`);
  }
  if (value.trim() === '') return told(checking, 'empty', path, `${what} is expected, not an empty one`);
  if (value.length > LONGEST) return told(checking, 'too-long', path, `${value.length} characters; at most ${LONGEST} are taken`);
  if (HIDDEN.test(value)) return told(checking, 'hidden-character', path, 'the text holds a character that cannot be seen');
  return value;
}

function checkText(value: unknown, path: Path, checking: Checking): string | undefined {
  const text = checkString(value, path, checking);
  const mixed = text?.split(/[^\p{L}]+/u).find((word) => MIXED.test(word));
  if (mixed) told(checking, 'mixed-script', path, `"${mixed}" mixes Latin and Cyrillic letters`);
  return text?.normalize('NFC');
}

function checkList(value: unknown, of: Shape, min: number, { path, checking }: { path: Path; checking: Checking }): unknown[] | undefined {
  if (!Array.isArray(value)) return told(checking, 'wrong-type', path, `a list is expected, not ${kindOf(value)}`);
  if (value.length < min) return told(checking, 'empty', path, 'the list must hold something');
  const before = checking.faults.length;
  const items = value.map((item, i) => checkValue(item, of, [...path, i], checking));
  return checking.faults.slice(before).some(isGrave) ? undefined : items;
}

const id: Shape<string> = { shape: 'id' };

const CHECKS: { [K in ShapeData['shape']]: Check<Extract<ShapeData, { shape: K }>> } = {
  id: (value, _, path, checking) => {
    const text = checkString(value, path, checking, 'an id');
    return text === undefined || ID.test(text) ? text : told(checking, 'bad-id', path, `"${text}" is no id: kebab-case ASCII is expected`);
  },
  ref: (value, _, path, checking) => checkValue(value, id, path, checking),
  text: (value, _, path, checking) => checkText(value, path, checking),
  texts: (value, _, path, checking) => checkList(value, { shape: 'text' }, 0, { path, checking }),
  string: (value, { pattern }, path, checking) => {
    const text = checkString(value, path, checking);
    if (text !== undefined && pattern === LINK) return checkLink(text, path, checking);
    if (text === undefined || pattern === undefined || new RegExp(pattern).test(text)) return text;
    return told(checking, 'bad-value', path, `"${text}" does not have the form ${pattern}`);
  },
  word: (value, { words }, path, checking) => {
    const text = checkString(value, path, checking, 'a word');
    if (text === undefined || words.includes(text)) return text;
    const near = didYouMean(text, words);
    return told(checking, 'bad-value', path, `"${text}" is not one of ${words.join(', ')}${near ? `; did you mean "${near}"?` : ''}`);
  },
  date: (value, { day }, path, checking) => {
    const text = checkString(value, path, checking, 'a date');
    if (text === undefined || (day ? parseDay(text) !== null : parseDate(text) !== null)) return text;
    return told(checking, 'bad-date', path, `"${text}" is no ${day ? 'day, YYYY-MM-DD' : 'date: 2014-03-18, 2014-03, 2014, 199X, 2014~ or an interval of two'}`);
  },
  number: (value, _, path, checking) =>
    typeof value === 'number' && Number.isFinite(value) ? value : told(checking, 'wrong-type', path, `a number is expected, not ${kindOf(value)}`),
  integer: (value, { min, max }, path, checking) => {
    if (!Number.isInteger(value)) return told(checking, 'wrong-type', path, `a whole number is expected, not ${kindOf(value)}`);
    return (value as number) >= min && (value as number) <= max ? value : told(checking, 'bad-value', path, `${String(value)} is not between ${min} and ${max}`);
  },
  flag: (value, _, path, checking) => (typeof value === 'boolean' ? value : told(checking, 'wrong-type', path, `true or false is expected, not ${kindOf(value)}`)),
  list: (value, { of, min }, path, checking) => checkList(value, of, min, { path, checking }),
  mapping: (value, { fields }, path, checking) => checkMapping(value, fields, path, checking),
  'any-or-refs': (value, _, path, checking) => (value === 'any' ? value : checkList(value, id, 1, { path, checking })),
  'words-by-language': (value, _, path, checking) => {
    if (!isMapping(value)) return told(checking, 'wrong-type', path, `a mapping of language to word is expected, not ${kindOf(value)}`);
    const said = Object.entries(value).filter(([, word]) => word !== null);
    const words = said.map(([lang, word]) => [lang, FORBIDDEN.includes(lang) ? forbidden(lang, path, checking) : checkString(word, [...path, lang], checking)] as const);
    return words.every(([, word]) => word !== undefined) ? Object.fromEntries(words) : undefined;
  }
};

const forbidden = (key: string, path: Path, checking: Checking): undefined => told(checking, 'forbidden-key', [...path, key], `"${key}" is never read`);

/** A web address that hides nothing: no user name. Words after it are told; only what stands before them is an address. */
function checkLink(text: string, path: Path, checking: Checking): string | undefined {
  const [address = '', ...words] = text.split(/\s+/);
  const url = new RegExp(LINK).test(address) && URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username !== '' || url.password !== '') {
    return told(checking, 'bad-url', path, `"${text}" is no web address: https://host/… is expected, without a user name`);
  }
  if (words.length > 0) told(checking, 'url-with-words', path, `"${words.join(' ')}" stands after the address: the note is the place for it`);
  return text;
}

export const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mapping against its fields: unknown keys, missing ones, twins; null is open. Undefined where anything is off. */
export function checkMapping(value: unknown, fields: Fields, path: Path, checking: Checking): Record<string, unknown> | undefined {
  if (!isMapping(value)) return told(checking, 'wrong-type', path, `a mapping is expected, not ${kindOf(value)}`);
  const before = checking.faults.length;
  const checked: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    if (isOwnWord(key, given)) checked[key] = given;
    const field = fieldOf(key, value, fields, { path, checking });
    if (!field || given === null || given === undefined) continue;
    const good = checkValue(given, field.shape, [...path, key], checking);
    if (good !== undefined) checked[key] = good;
  }
  for (const [key, field] of Object.entries(fields)) {
    if (field.required && (value[key] === undefined || value[key] === null)) told(checking, 'missing', path, `"${key}" is missing`);
  }
  return checking.faults.slice(before).some(isGrave) ? undefined : checked;
}

/** Keys that begin with x- are left alone; what they hold comes through where it is one short line of text (`x-short`). */
const isOwnWord = (key: string, given: unknown): boolean =>
  key.startsWith('x-') && typeof given === 'string' && /^[^\p{C}]{1,200}$/u.test(given);

/** The field of a key, twins included; undefined, with a fault where it is no key of the form. */
function fieldOf(key: string, value: Record<string, unknown>, fields: Fields, { path, checking }: { path: Path; checking: Checking }): Field | undefined {
  if (FORBIDDEN.includes(key)) return forbidden(key, path, checking);
  if (Object.hasOwn(fields, key)) return fields[key];
  if (key.startsWith('x-')) return undefined;
  const suffix = checking.suffixes.find((one) => key.endsWith(one) && Object.hasOwn(fields, key.slice(0, -one.length)));
  const base = suffix && fields[key.slice(0, -suffix.length)];
  if (suffix && base && (base.shape.shape === 'text' || base.shape.shape === 'texts')) {
    const first = value[key.slice(0, -suffix.length)];
    if (first !== undefined && first !== null) return { ...base, required: false };
    return told(checking, 'twin-without-base', [...path, key], `"${key}" has no "${key.slice(0, -suffix.length)}" beside it`);
  }
  const near = didYouMean(key, Object.keys(fields));
  return told(checking, 'unknown-key', [...path, key], `no field is called "${key}"${near ? `; did you mean "${near}"?` : ''}`);
}
