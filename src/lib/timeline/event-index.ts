// The events of a dossier sorted for drawing: any window is answered by what it shows, not by what the dossier holds.

/** One event, as the timeline needs it. Days are civil day numbers, both ends included. */
export interface Entry {
  readonly id: string;
  /** Earliest day the event may have begun, and latest day of its beginning: the same for a date known to the day. */
  readonly first: number;
  readonly latest: number;
  /** Last day of an event that lasted; absent: it took a day. */
  readonly end?: number;
  readonly weight: number;
  /** Place of its lane in the dossier's list. */
  readonly lane: number;
  readonly landmark: boolean;
}

/** Days in order, for searching. */
export type Days = Int32Array;

/** Entries of one lane and weight, by first day, with those days apart for searching. */
interface Shelf {
  readonly days: Days;
  readonly entries: readonly Entry[];
}

export interface EventIndex {
  readonly all: Shelf;
  /** By lane, then by weight 1–5 (place 0 is empty). */
  readonly shelves: readonly (readonly Shelf[])[];
  /** Days of the events of at least a weight (place 1: of all), by lane, and of all lanes together. */
  readonly heavy: readonly (readonly Days[])[];
  readonly heavyAll: readonly Days[];
  /** Landmarks by first day. */
  readonly landmarks: readonly Entry[];
  /** Events that may cover more than one day, by lane and first day, and the longest of them in days. */
  readonly long: readonly Shelf[];
  readonly longest: number;
}

function daysOf(entries: readonly Entry[]): Days {
  const days = new Int32Array(entries.length);
  for (let at = 0; at < days.length; at += 1) days[at] = entries[at]!.first;
  return days;
}
/** The days of each least weight; the events of the lightest are all. */
function heavyOf(sorted: readonly Entry[]): Days[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const { weight } of sorted) for (let least = 1; least <= weight && least < 6; least += 1) counts[least]! += 1;
  const found = counts.map((count) => new Int32Array(count));
  counts.fill(0);
  for (const { first, weight } of sorted) for (let least = 1; least <= weight && least < 6; least += 1) found[least]![counts[least]!++] = first;
  return found;
}
const shelf = (entries: readonly Entry[]): Shelf => ({
  days: daysOf(entries),
  entries
});

/** The last day on which `entry` may still be drawn. */
export const lastOf = (entry: Entry): number => Math.max(entry.latest, entry.end ?? entry.latest);

/** Sorts entries once; the order of equal days is that in which they come. */
export function indexEvents(entries: readonly Entry[], lanes: number): EventIndex {
  const sorted = [...entries].sort((a, b) => a.first - b.first);
  const rows: Entry[][][] = Array.from({ length: lanes }, () => Array.from({ length: 6 }, () => []));
  const ofLane: Entry[][] = rows.map(() => []);
  for (const entry of sorted) {
    rows[entry.lane]?.[Math.min(Math.max(entry.weight, 1), 5)]?.push(entry);
    ofLane[entry.lane]?.push(entry);
  }
  const lasts = (entry: Entry): boolean => lastOf(entry) > entry.first;
  return {
    all: shelf(sorted),
    shelves: rows.map((lane) => lane.map(shelf)),
    heavy: ofLane.map(heavyOf),
    heavyAll: heavyOf(sorted),
    landmarks: sorted.filter((entry) => entry.landmark),
    long: ofLane.map((own) => shelf(own.filter(lasts))),
    longest: sorted.reduce((most, entry) => Math.max(most, lastOf(entry) - entry.first), 0)
  };
}

/** How many days of the sorted `days` lie before `day`? `known`: no fewer than so many, which spares looking there. */
export function countBefore(days: Days, day: number, known = 0): number {
  let low = known;
  let high = days.length;
  // What is asked next mostly lies near: leaps that double find its neighbourhood first.
  if (known > 0) {
    for (let leap = 1; low + leap < high; leap *= 2) {
      if ((days[low + leap] as number) < day) low += leap;
      else high = low + leap;
    }
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted `days` lie in `from` ≤ day < `until`? */
export function countIn(days: Days, [from, until]: [number, number]): number {
  const before = countBefore(days, from);
  return countBefore(days, until, before) - before;
}

/** Counts days in stretches that are asked from left to right: each search begins where the last one ended. */
export function walkOf(days: Days): (range: readonly [number, number]) => number {
  let at = 0;
  return ([from, until]) => {
    const before = countBefore(days, from, at);
    at = countBefore(days, until, before);
    return at - before;
  };
}

/** The events of `lane` with this weight that begin in `from` ≤ day < `until`, at most `most` of them. */
export function entriesIn(index: EventIndex, lane: number, weight: number, range: [number, number, number]): Entry[] {
  const found = index.shelves[lane]?.[weight];
  if (!found) return [];
  const at = countBefore(found.days, range[0]);
  return found.entries.slice(at, Math.min(countBefore(found.days, range[1], at), at + range[2]));
}

/** The nearest day after (`+1`) or before (`-1`) `day` on which something happened; null at the end of the record. */
export function eventDayBeside(index: EventIndex, day: number, direction: 1 | -1): number | null {
  const { days } = index.all;
  const at = direction > 0 ? countBefore(days, Math.floor(day) + 1) : countBefore(days, day) - 1;
  return days[at] ?? null;
}

/** The events that begin on `day`, heaviest first. */
export function entriesOn(index: EventIndex, day: number): Entry[] {
  const { days, entries } = index.all;
  const found = entries.slice(countBefore(days, day), countBefore(days, day + 1));
  return found.sort((a, b) => b.weight - a.weight);
}

/** The day with an event nearest to `day`, at most `reach` days away; `day` itself where there is none. */
export function nearestEventDay(index: EventIndex, day: number, reach: number): number {
  const { days } = index.all;
  const at = countBefore(days, day);
  const near = [days[at - 1], days[at]].filter((one): one is number => one !== undefined && Math.abs(one - day) <= reach);
  return near.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0] ?? day;
}
