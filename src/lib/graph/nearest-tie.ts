// An actor in focus that nothing ties to anybody on the day: when something does.
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { Direction } from '#lib/state/view.ts';
import { drawnActor } from './actors-drawn.ts';

export interface NearestTie {
  /** The first it ever has, the next after a pause, or the last, where none comes any more. */
  readonly which: 'first' | 'next' | 'last';
  readonly day: Day;
  /** The day as precise as the record has it. */
  readonly date: string;
}

/** The nearest day on which a promise by the actor (`out`), to it (`in`) or either stands, the next before the last; null where none ever does. */
export function nearestTie(ledger: Ledger, actor: string, day: Day, direction: Direction): NearestTie | null {
  const isFor = (id: string): boolean => id === actor || drawnActor(ledger, id) === actor;
  const periods = ledger.dossier.commitments.filter(({ from, to }) =>
    (direction !== 'in' && from.some(isFor)) || (direction !== 'out' && to.some(isFor))).flatMap(({ id }) => {
    const all = ledger.histories.get(id)?.periods ?? [];
    return all.map(({ from, status }, at) => ({ from, until: (all[at + 1]?.from ?? Infinity) - 1, status })).filter(({ status }) => ACTIVE.includes(status.standing));
  });
  const next = periods.filter(({ from }) => from > day).sort((a, b) => a.from - b.from)[0];
  const before = periods.filter(({ until }) => until < day);
  if (next) return { which: before.length > 0 ? 'next' : 'first', day: next.from, date: next.status.since ?? formatDay(next.from) };
  const last = Math.max(...before.map(({ until }) => until));
  return Number.isFinite(last) ? { which: 'last', day: last, date: formatDay(last) } : null;
}
