// What a lens is: what colour means in the graph. Each lens is one file of lenses/.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { LensId } from '#lib/domain/words.ts';
import type { Tie } from './bundles.ts';
import type { Tone } from './graph-model.ts';

export interface Paint {
  readonly tone: Tone;
  /** 1, or less for a step of lightness. */
  readonly opacity: number;
}

/** What a lens may look at besides the ties. */
export interface Background {
  readonly ledger: Ledger;
  readonly day: Day;
  /** Are speakers counted whose names nobody gave? */
  readonly unnamed?: boolean;
}

export interface Lens {
  readonly id: LensId;
  /** Every value a line can have, in the order of the legend. */
  readonly values: readonly string[];
  /** The value of a line with these ties behind it, one of `values`. */
  readonly valueOf: (ties: readonly Tie[], background: Background) => string;
  readonly paint: Readonly<Record<string, Paint>>;
  /** Does a value hang on the day also where no status changes? */
  readonly byDay?: boolean;
}

/** The one value of all ties, or `mixed`. */
export function shared(ties: readonly Tie[], value: (tie: Tie) => string): string {
  const values = new Set(ties.map(value));
  return values.size === 1 ? [...values][0]! : 'mixed';
}
