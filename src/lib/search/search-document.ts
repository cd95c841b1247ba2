// What is searched: one document for each thing that a reader may look for.
import type { AppLang } from '#lib/text/words.ts';

export const SEARCH_KINDS = [
  'actors', 'drafts', 'instruments', 'events', 'commitments', 'claims', 'clauses', 'topics', 'obligations', 'chapters', 'unsure', 'sources'
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a field is to a reader, who is told in which of them the words were found. */
export const FIELD_NAMES = ['name', 'alias', 'short', 'place', 'date', 'who', 'said', 'text', 'about'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export interface Field {
  readonly name: FieldName;
  /** Language of the text where it has one. */
  readonly lang?: AppLang;
  readonly text: string;
  /** 1–10: how much a word found here counts. */
  readonly weight: number;
}

export interface SearchDocument {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: Readonly<Record<AppLang, string>>;
  /** EDTF, where it has a date. */
  readonly date?: string;
  /** The path of the page that shows it, within a language. */
  readonly path: string;
  readonly fields: readonly Field[];
  /** Near 1: how readily a reader means this one among equals. */
  readonly prior: number;
}
