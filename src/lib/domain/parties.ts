// Between whom a commitment is drawn: one edge for each ordered pair, none from an actor to itself.
import type { Commitment } from './form.ts';

/** The ordered pairs of a commitment, obligor first; an actor on both sides has no pair with itself. */
export const pairsOf = ({ from, to }: Commitment): (readonly [from: string, to: string])[] =>
  from.flatMap((obligor) => to.filter((one) => one !== obligor).map((one) => [obligor, one] as const));

/** Actors that owe the commitment to themselves as a body: a promise inside an alliance is a ring on its node. */
export const ringsOf = ({ from, to }: Commitment): string[] => from.filter((actor) => to.includes(actor));

/** Whether the commitment is drawn as a ring somewhere. */
export const isRing = (commitment: Commitment): boolean => ringsOf(commitment).length > 0;
