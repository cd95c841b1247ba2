// What a check of a whole dossier finds.

/** Something wrong: where (list, index, field …) and what. Codes are those of the door. */
export interface Finding {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}
