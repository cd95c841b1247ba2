// What is asked of the graph, and what the steps of one picture share.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { LensId } from '#lib/domain/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { Shown } from './bundles.ts';
import type { FocusAsked, Lit } from './focus-lit.ts';
import type { Folding } from './folds.ts';
import type { Naming } from './graph-names.ts';
import type { Places, Size } from './positions.ts';

export interface GraphAsked extends Size, Shown, FocusAsked {
  readonly lens: LensId;
  readonly lang: AppLang;
  /** In the lens of doubts: are unnamed speakers counted? */
  readonly unnamed?: boolean;
}

/** What the steps of one picture share. */
export interface Drawing {
  readonly ledger: Ledger;
  readonly asked: GraphAsked;
  readonly centre: string;
  readonly places: Places;
  readonly lit: Lit;
  readonly folding: Folding;
  readonly naming: Naming;
}
