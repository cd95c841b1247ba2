// A comparison of drafts as plain data, for the page, print and the downloads alike.
import type { Difference, TopicChange } from '#lib/domain/topic-difference.ts';
import type { Line, Part } from '#routes/record-pages/page-model.ts';
import type { CitedName } from './cite-name.ts';
import type { DraftColumn } from './draft-column.ts';
import type { CellNumber } from './topic-numbers.ts';

export interface ClauseCell {
  readonly id: string;
  readonly no: string;
  readonly path: string;
  readonly text: string;
  readonly unconfirmed: boolean;
  readonly binds: Line;
  /** What was said of it, with its speaker; never part of the clause. */
  readonly note: string;
  readonly sameAs?: Part;
  /** The promises that this clause would create. */
  readonly creates: Line;
  readonly cites: readonly CitedName[];
  readonly amount?: { readonly value: number; readonly unit: string };
}

export interface ComparedCell {
  readonly draft: string;
  readonly clauses: readonly ClauseCell[];
  readonly numbers: readonly CellNumber[];
  /** What became of the topic since the draft shown before; left out where only two are shown. */
  readonly step?: { readonly change: TopicChange; readonly in: readonly Difference[] };
}

export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly group: string;
  /** From the first draft to the last; null where one draft alone is shown. */
  readonly change: TopicChange | null;
  /** In neither the first nor the last, but between them. */
  readonly between: boolean;
  readonly in: readonly Difference[];
  readonly boundAdded: Line;
  readonly boundDropped: Line;
  /** The numbers from draft to draft, where one can be compared with another. */
  readonly compares: boolean;
  readonly cells: readonly ComparedCell[];
}

export interface ComparisonModel {
  readonly drafts: readonly DraftColumn[];
  readonly topics: readonly TopicRow[];
  /** Was any of them ever agreed: pledged, in force or suspended? */
  readonly agreed: boolean;
}
