// The parts of sentences on what is in focus: plain, or a number that leads to what it counts.
import type { Performance, Standing } from './vocabularies.ts';

/** A run of a sentence: plain, or a number whose link shows the promises it counts. */
export type FocusPart = string | { readonly text: string; readonly standing?: Standing; readonly performance?: Performance };

/** Counts over promises in one direction. */
export interface FocusCounts {
  readonly inForce: number;
  /** Texts of those in force. */
  readonly texts: number;
  readonly pledged: number;
  readonly suspended: number;
  readonly heldBroken: number;
  readonly disputed: number;
  /** How many of those held broken an obligor is on record denying. */
  readonly denied: number;
}

/** The line of a picture, in words. */
export interface LineSaid {
  readonly from: string;
  readonly to: string;
  readonly promises: number;
  readonly texts: number;
}

/** What a paragraph on the picture counts. */
export interface PictureNumbers {
  readonly centre: string;
  readonly actors: number;
  readonly lines: number;
  readonly incoming: number;
  readonly outgoing: number;
  /** Lines among others than the centre. */
  readonly across: number;
  readonly folded: number;
  readonly heaviest: LineSaid | null;
  /** Lines, in words, on which everything is only pledged. */
  readonly pledgedOnly: readonly string[];
  readonly broken: readonly (LineSaid & { readonly holders: string; readonly deniers: string })[];
}
