// One subject's data, as it comes through the door: checked, frozen, each list sorted by id. Nothing in it is computed.
import type {
  Actor, Claim, Commitment, Draft, Event, Head, Instrument, Source, Story, Topic, Unsure
} from './form.ts';

export interface Dossier {
  /** The `dossier` mapping: title, span, centre, eras, lanes, sectors, obligations. */
  readonly dossier: Head;
  readonly actors: readonly Actor[];
  readonly instruments: readonly Instrument[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly drafts: readonly Draft[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly unsure: readonly Unsure[];
  readonly story?: Story;
}

/** A language of the dossier: the first of `dossier.languages` has no suffix in the data. */
export type Lang = string;

/**
 * What does this record say in its field `field`, in language `lang`? Falls back to the first language where a
 * twin is missing; `''` where the field is open.
 */
export function say(record: object, field: string, lang: Lang, first: Lang = 'en'): string {
  const row = record as Record<string, unknown>;
  const twin = lang === first ? undefined : row[field + suffixOf(lang)];
  const value = twin ?? row[field];
  return typeof value === 'string' ? value : '';
}

/** The suffix of a language's twins: `uk` → `Uk`. */
export function suffixOf(lang: Lang): string {
  return lang.charAt(0).toUpperCase() + lang.slice(1);
}
