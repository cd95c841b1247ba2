// The few shapes a dossier's fields can have. A form built from them is the one definition behind the TypeScript
// types, the check at the door and the JSON Schema for editors.

/** Kinds of record that an id can belong to. */
export type Kind =
  | 'actors' | 'instruments' | 'commitments' | 'events' | 'claims' | 'drafts' | 'clauses' | 'topics' | 'sources'
  | 'unsure' | 'eras' | 'lanes' | 'sectors' | 'chapters' | 'obligations';

/** One field's shape; `T` is the type of a checked value and exists for the compiler alone. */
export type Shape<T = unknown> = ShapeData & { readonly is?: T };

export type ShapeData =
  | { readonly shape: 'id' }
  /** A sentence or name that a reader sees: it may have a twin in each further language (`title`, `titleUk`). */
  | { readonly shape: 'text' }
  /** A list of texts, the list as a whole with a twin. */
  | { readonly shape: 'texts' }
  /** A string of no language: identifiers, places in a source, links. */
  | { readonly shape: 'string'; readonly pattern?: string }
  | { readonly shape: 'ref'; readonly kinds: readonly Kind[] }
  | { readonly shape: 'word'; readonly words: readonly string[] }
  /** An EDTF date; `day`: a whole day is required. */
  | { readonly shape: 'date'; readonly day?: boolean }
  | { readonly shape: 'number' }
  | { readonly shape: 'integer'; readonly min: number; readonly max: number }
  | { readonly shape: 'flag' }
  | { readonly shape: 'list'; readonly of: Shape; readonly min: number }
  | { readonly shape: 'mapping'; readonly fields: Fields }
  /** Language code to string. */
  | { readonly shape: 'words-by-language' }
  /** The word `any`, or a list of ids. */
  | { readonly shape: 'any-or-refs'; readonly kinds: readonly Kind[] };

export interface Field<T = unknown, R extends boolean = boolean> {
  readonly shape: Shape<T>;
  readonly required: R;
  /** What an editor should write here, shown by the JSON Schema. */
  readonly about?: string;
}
export type Fields = Readonly<Record<string, Field>>;

/** The type of a checked value of this shape. */
export type Of<S> = S extends { readonly is?: infer T } ? T : never;

type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];

/** The type of a checked mapping: required fields are there, an open one is absent (never null). */
export type MappingOf<F extends Fields> = {
  readonly [K in RequiredKeys<F>]: F[K] extends Field<infer T> ? T : never;
} & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: F[K] extends Field<infer T> ? T : never;
};

export const id: Shape<string> = { shape: 'id' };
export const text: Shape<string> = { shape: 'text' };
export const texts: Shape<readonly string[]> = { shape: 'texts' };
export const string: Shape<string> = { shape: 'string' };
export const matching = (pattern: string): Shape<string> => ({ shape: 'string', pattern });
export const date: Shape<string> = { shape: 'date' };
export const day: Shape<string> = { shape: 'date', day: true };
export const number: Shape<number> = { shape: 'number' };
export const flag: Shape<boolean> = { shape: 'flag' };
export const wordsByLanguage: Shape<Readonly<Record<string, string>>> = { shape: 'words-by-language' };
export const integer = (min: number, max: number): Shape<number> => ({ shape: 'integer', min, max });
export const ref = (...kinds: Kind[]): Shape<string> => ({ shape: 'ref', kinds });
export const anyOrRefs = (...kinds: Kind[]): Shape<'any' | readonly string[]> => ({ shape: 'any-or-refs', kinds });
export const word = <const W extends readonly string[]>(words: W): Shape<W[number]> => ({ shape: 'word', words });
export const list = <T>(of: Shape<T>, min = 0): Shape<readonly T[]> => ({ shape: 'list', of, min });
export const mapping = <F extends Fields>(fields: F): Shape<MappingOf<F>> => ({ shape: 'mapping', fields });

/** A field that every record of the kind has. */
export const need = <T>(shape: Shape<T>, about?: string): Field<T, true> => ({ shape, required: true, about });
/** A field that may be left open. */
export const may = <T>(shape: Shape<T>, about?: string): Field<T, false> => ({ shape, required: false, about });
