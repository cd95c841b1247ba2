// What a record in focus says of itself and of the promises it leads to, as plain data.
import type { FocusCounts } from '#lib/text/focus-parts.ts';
import type { Force } from '#lib/domain/words.ts';
import type { NearestTie } from '#lib/graph/nearest-tie.ts';
import type { ChainEvent } from './event-chain.ts';
import type { StepGroup } from './focus-steps.ts';
import type { Holder, Named, ShownCite } from './promise-row.ts';

/** What each kind of focus says; what it does not say is left out. */
export interface FocusSaid {
  readonly groups: readonly StepGroup[];
  /** Counts over an actor's own promises, out and in; over all steps of another record. */
  readonly out?: FocusCounts;
  readonly into?: FocusCounts;
  readonly held?: FocusCounts;
  /** Two actors: how many promises ever lay between them, each way. */
  readonly ever?: { readonly there: number; readonly back: number };
  /** Steps reached through organisations or further away; the counts leave them out. */
  readonly through?: number;
  /** An actor that nothing ties to anybody on the day: when something does. */
  readonly nearest?: NearestTie;
  readonly story?: readonly ChainEvent[];
  /** Whom this actor can be paired with. */
  readonly partners?: readonly (Named & { readonly promises: number })[];
  /** A text's whole title, where its name above is short. */
  readonly fullName?: string;
  /** The record's own sentence, its EDTF date and where both come from. */
  readonly lead?: string;
  readonly date?: string;
  readonly cites?: readonly ShownCite[];
  readonly parties?: readonly Named[];
  readonly forceSays?: readonly { readonly view: Force; readonly by: readonly Holder[] }[];
  readonly claims?: readonly { readonly id: string; readonly speaker: Named; readonly stance: string; readonly date: string; readonly summary: string; readonly cites: readonly ShownCite[] }[];
  readonly unsure?: readonly string[];
}
