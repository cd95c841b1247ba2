// The one table of what an embed takes and tells: its types, its checks, its documentation and its declarations for
// TypeScript all come from here. `v1` never loses a field.
import { LENSES } from '#lib/domain/words.ts';
import type { LensId } from '#lib/domain/words.ts';
import { LANGS } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

export const PROTOCOL = 1;
export const WHATS = ['graph', 'timeline', 'explorer'] as const;
export type EmbedWhat = (typeof WHATS)[number];
export const THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** What a value of each kind is in TypeScript. */
export interface KindTypes {
  day: string;
  focus: string | null;
  trace: 'out' | 'in' | 'both';
  depth: 1 | 2 | 3;
  lens: LensId;
  theme: EmbedTheme;
  lang: AppLang;
  switch: '0' | '1';
  edition: string | null;
  address: string;
  pixels: number;
  names: readonly string[];
}
export type Kind = keyof KindTypes;

const oneOf = (words: readonly (string | number)[]) => (value: unknown): boolean => words.includes(value as string);
const text = (pattern: RegExp) => (value: unknown): boolean => typeof value === 'string' && pattern.test(value);

/** Each kind: whether a value is of it, and its type as declared. Ids that no record has are told apart later. */
export const KINDS: Readonly<Record<Kind, { readonly holds: (value: unknown) => boolean; readonly type: string }>> = {
  day: { holds: text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), type: 'string' },
  focus: { holds: (value) => value === null || text(/^$|^[a-z0-9-]{1,100}(,[a-z0-9-]{1,100})?$/)(value), type: 'string | null' },
  trace: { holds: oneOf(['out', 'in', 'both']), type: "'out' | 'in' | 'both'" },
  depth: { holds: oneOf([1, 2, 3, '1', '2', '3']), type: '1 | 2 | 3' },
  lens: { holds: oneOf(LENSES), type: LENSES.map((lens) => `'${lens}'`).join(' | ') },
  theme: { holds: oneOf(THEMES), type: "'light' | 'dark' | 'auto'" },
  lang: { holds: oneOf(LANGS), type: LANGS.map((lang) => `'${lang}'`).join(' | ') },
  switch: { holds: oneOf(['0', '1']), type: "'0' | '1'" },
  edition: { holds: text(/^\d{4}-\d{2}-\d{2}\.\d+$/), type: 'string | null' },
  address: { holds: text(/./), type: 'string' },
  pixels: { holds: (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= 20_000, type: 'number' },
  names: { holds: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'), type: 'readonly string[]' }
};

export interface FieldRow {
  readonly kind: Kind;
  /** In the frame's address, as an attribute of the element, in a `set` command. */
  readonly parameter: boolean;
  readonly attribute: boolean;
  readonly command: boolean;
  readonly example: string;
}
const everywhere = { parameter: true, attribute: true, command: true } as const;

/** What an embed can be told. */
export const FIELDS = {
  at: { kind: 'day', ...everywhere, example: '2014-03-18' },
  focus: { kind: 'focus', ...everywhere, example: 'russia' },
  trace: { kind: 'trace', ...everywhere, example: 'out' },
  depth: { kind: 'depth', ...everywhere, example: '2' },
  lens: { kind: 'lens', ...everywhere, example: 'performance' },
  from: { kind: 'day', ...everywhere, example: '2014-01-01' },
  to: { kind: 'day', ...everywhere, example: '2015-12-31' },
  theme: { kind: 'theme', ...everywhere, example: 'dark' },
  controls: { kind: 'switch', parameter: true, attribute: true, command: false, example: '0' },
  lang: { kind: 'lang', ...everywhere, example: 'uk' },
  src: { kind: 'address', parameter: false, attribute: true, command: false, example: 'https://example.org/data/dossier.json' },
  edition: { kind: 'edition', parameter: true, attribute: true, command: false, example: '2025-12-29.1' }
} as const satisfies Readonly<Record<string, FieldRow>>;
export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
type CommandName = { [K in FieldName]: (typeof FIELDS)[K]['command'] extends true ? K : never }[FieldName];

/** What an embed tells: messages of the frame, events of the element. */
export const MESSAGES = {
  ready: { at: 'day', focus: 'focus', lang: 'lang', edition: 'edition', ignored: 'names' },
  height: { height: 'pixels' },
  focus: { focus: 'focus' },
  at: { at: 'day' }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;
export type MessageType = keyof typeof MESSAGES;
/** The messages that the element fires as events; it has no height of its own to tell. */
export const EVENTS = ['ready', 'focus', 'at'] as const satisfies readonly MessageType[];

export type MessageOf<T extends MessageType> = { readonly [F in keyof (typeof MESSAGES)[T]]: KindTypes[(typeof MESSAGES)[T][F] & Kind] };
export type Told = { [T in MessageType]: { readonly type: T } & MessageOf<T> }[MessageType];
/** What the frame posts. */
export type FrameMessage = { readonly source: 'pledgeline'; readonly v: typeof PROTOCOL } & Told;
/** The fields of a `set` command, checked. */
export type Command = { readonly [K in CommandName]?: KindTypes[(typeof FIELDS)[K]['kind']] };
