// Sentences whose numbers lead to what they count.

/** The numbers of a day's summary. */
export interface SummaryNumbers {
  readonly obligors: number;
  readonly texts: number;
  readonly binding: number;
  readonly disputed: number;
  readonly heldBroken: number;
  readonly mustUseForce: number;
}

/** What a number of the summary counts. `promises`: the cards, held broken first. */
export type Counts = 'obligors' | 'texts' | 'binding' | 'disputed' | 'heldBrokenTexts' | 'mustUseForce' | 'promises';

/** A run of a sentence: plain, or a number or phrase that leads somewhere. */
export type SummaryPart = string | { readonly counts: Counts; readonly text: string };
