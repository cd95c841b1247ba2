// One drawn event, or several that lie too close, in the pixels of its lane.
export interface Mark {
  /** The event; of a cluster, its first. */
  readonly id: string;
  readonly x: number;
  /** Pixels above (negative) or below the middle of the lane. */
  readonly dy: number;
  /** Half the size, by weight. */
  readonly r: number;
  readonly weight: number;
  /** The event lies after the cursor. */
  readonly late: boolean;
  /** An event that lasted, or one whose day is not known: from, to, and whether its ends are soft. */
  readonly bar?: { readonly x1: number; readonly x2: number; readonly soft: boolean };
  /** A cluster: how many events, and the days it covers, both included. */
  readonly count?: number;
  readonly from?: number;
  readonly to?: number;
  /** A landmark is among those counted. */
  readonly holds?: boolean;
}
