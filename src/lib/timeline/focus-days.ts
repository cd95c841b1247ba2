// The days on which something changed for what is in focus, to step from one to the next.
import type { Ledger } from '#lib/domain/ledger.ts';

/** The days on which the status of any of these commitments changed, or was spoken of, first to last. */
export function changeDays(ledger: Ledger, commitments: readonly string[]): number[] {
  const days = commitments.flatMap((id) => ledger.histories.daysOf(id));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The nearest of the sorted `days` after (`+1`) or before (`-1`) `day`; null where there is none. */
export function dayBeside(days: readonly number[], day: number, direction: 1 | -1): number | null {
  return (direction > 0 ? days.find((one) => one > day) : days.findLast((one) => one < day)) ?? null;
}
