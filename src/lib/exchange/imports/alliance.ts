// An alliance as a data set codes it, and what is known of the data set.
import type { Draft, Place } from './intake.ts';
import type { Pledge, PledgeType, Term } from './pledges.ts';

export interface Alliance {
  /** As the data set numbers it. */
  readonly code: string;
  readonly pledges: readonly Pledge[];
  /** The states in it, by their COW numbers. */
  readonly states: readonly string[];
  /** The term of the whole, and whether it began before the data do. */
  readonly term: Term;
  readonly begunBefore: boolean;
  /** Neither an end nor "still in force" is coded. */
  readonly endUncoded: boolean;
  /** Members are coded to owe unequally, and the file does not say who owes what. */
  readonly unequal: boolean;
  readonly place: Place;
  /** Other columns of the codebook, kept as they are. */
  readonly kept: Draft;
}

export interface DataSet {
  /** `COW` or `ATOP`. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** The last day that the data cover, where that is known. */
  readonly ends: string | undefined;
  /** How the column of a type is called in it. */
  readonly columns: Partial<Readonly<Record<PledgeType, string>>>;
  /** The column that numbers alliances. */
  readonly key: string;
}
