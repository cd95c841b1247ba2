// What was changed in the record after its first publication, newest first; each with the record's page and the reason.
export interface Correction {
  /** `YYYY-MM-DD`, the day on which the correction was published. */
  readonly date: string;
  /** The record's id and the path of its page: `events/crimea-annexation/`. */
  readonly id: string;
  readonly path: string;
  readonly what: string;
  readonly whatUk: string;
}

export const CORRECTIONS: readonly Correction[] = [];
