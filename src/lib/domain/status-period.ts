// Where a commitment or instrument stands and how it has been kept, and the periods of days over which that is so.
import type { Day } from './partial-date.ts';
import type { Performance, Standing } from './words.ts';

/** Who holds a contested standing, and who denies it. */
export interface StandingSays {
  readonly accordingTo: readonly string[];
  readonly disputedBy: readonly string[];
}

export interface Status {
  readonly id: string;
  readonly standing: Standing;
  /** EDTF date from which the present standing has held, repeats not counted; null before the first. */
  readonly since: string | null;
  /** The gravest of the obligors' performances. */
  readonly performance: Performance;
  /** EDTF date of the first effect of the performance shown; null where none was ever reported. */
  readonly performanceSince: string | null;
  /** Every obligor's own performance: the gravest so far. */
  readonly performanceBy: Readonly<Record<string, Performance>>;
  /** Every event so far with an effect on it, in folding order. */
  readonly events: readonly string[];
  /** Who holds the performance shown, and who denies it, of all effects so far with that performance. */
  readonly accordingTo: readonly string[];
  readonly disputedBy: readonly string[];
  /** Present where the standing itself was said by somebody or is denied by somebody. */
  readonly standingSays?: StandingSays;
}

/** A stretch of days with one status: from `from`, included, until the next period's. */
export interface Period {
  readonly from: Day;
  readonly status: Status;
}

/** The life of one thing: its status before the first event, then its periods in the order of days. */
export interface History {
  readonly before: Status;
  readonly periods: readonly Period[];
  /** The status at the end of a day: of one period always the very same. */
  at(day: Day): Status;
}
