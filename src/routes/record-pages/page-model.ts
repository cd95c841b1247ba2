// What a record's page holds, whatever the kind of record: plain data that one component draws.
import type { Performance, Standing } from '#lib/domain/words.ts';

/** A run of words, perhaps leading somewhere: `path` within the site and its language, `url` outside it. */
export interface Part {
  readonly text: string;
  readonly path?: string;
  readonly url?: string;
  readonly strong?: boolean;
  readonly muted?: boolean;
  /** Language of a run that is not in the page's own. */
  readonly lang?: string;
}
export type Line = readonly (Part | string)[];

export interface Fact {
  readonly term: string;
  readonly lines: readonly Line[];
}

/** One thing in a section: a promise, an event, a claim, a clause. */
export interface Entry {
  /** The id of the record, which is its anchor where it has no page of its own. */
  readonly id: string;
  readonly head: Line;
  readonly text?: string;
  readonly lines: readonly Line[];
  readonly standing?: Standing;
  readonly performance?: Performance;
  readonly cites?: readonly Line[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly entries: readonly Entry[];
}

export interface RecordPage {
  readonly id: string;
  readonly over: Line;
  readonly title: string;
  readonly lead: string;
  /** One plain sentence for search engines and share previews. */
  readonly description: string;
  readonly explore?: { readonly text: string; readonly query: string };
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly cites: readonly Line[];
}

/** A page that lists all records of a kind, in groups. */
export interface ListPage {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly { readonly id: string; readonly heading: string; readonly entries: readonly Entry[] }[];
}
