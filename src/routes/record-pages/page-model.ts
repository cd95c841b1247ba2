// What a record's page holds, whatever the kind of record: plain data that one component draws.
import type { Performance, Standing } from '#lib/domain/words.ts';
import type { StepChartInput } from '#lib/static-svg/step-chart.ts';

/** A run of words, perhaps leading somewhere: `path` within the site and its language, `url` outside it. */
export interface Part {
  readonly text: string;
  readonly path?: string;
  readonly url?: string;
  /** A record that stands on the same page. */
  readonly anchor?: string;
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
  /** Of the first entry of those that belong together: what they stand in. */
  readonly group?: Line;
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

/** What an actor gave, and what it was given. */
export type Side = 'given' | 'received';
/** A number of an actor's record, and the anchor of what it counts. */
export interface Counted {
  readonly count: number;
  readonly anchor: string;
}
export interface RecordRow {
  readonly label: string;
  readonly standing?: Standing;
  readonly performance?: Performance;
  /** Promises and texts given, promises and texts received; null where there are none. */
  readonly cells: readonly (Counted | null)[];
}
export interface RecordShown {
  readonly lead: string;
  readonly charts: readonly { readonly side: Side; readonly label: string; readonly chart: StepChartInput }[];
  readonly standing: readonly RecordRow[];
  readonly kept: readonly RecordRow[];
  readonly lists: readonly { readonly id: string; readonly heading: string; readonly lines: readonly Line[] }[];
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
  /** Of an actor: what it gave and was given. */
  readonly record?: RecordShown;
  readonly sections: readonly Section[];
  readonly cites: readonly Line[];
}

/** A page that lists all records of a kind, in groups. */
export interface ListPage {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly { readonly id: string; readonly heading: string; readonly entries: readonly Entry[] }[];
}
