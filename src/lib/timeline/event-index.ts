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

/** The last day on which `entry` may still be drawn. */
export const lastOf = (entry: Entry): number => Math.max(entry.latest, entry.end ?? entry.latest);
const weightOf = ({ weight }: Entry): number => Math.min(Math.max(weight, 1), 5);

/** Entries by first day; those that come so, as a dossier's mostly do, are left as they are. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  for (let at = 1; at < entries.length; at += 1) if (entries[at]!.first < entries[at - 1]!.first) return [...entries].sort((a, b) => a.first - b.first);
  return entries;
}

/** A list of so many entries, and the days of as many, which are filled one by one. */
const emptyShelf = (size: number): { days: Int32Array; entries: Entry[] } => ({ days: new Int32Array(size), entries: new Array<Entry>(size) });
/** For each least weight, room for the days of so many events of each weight. */
const emptyDays = (counts: readonly number[]): Int32Array[] => counts.map((_, least) => new Int32Array(least && counts.slice(least).reduce((sum, count) => sum + count)));

/** Counts the entries of each weight, lane by lane, then all; place 0 is empty. */
function countsOf(sorted: readonly Entry[], lanes: number): number[][] {
  const counts = Array.from({ length: lanes + 1 }, () => [0, 0, 0, 0, 0, 0]);
  for (const entry of sorted) {
    const weight = weightOf(entry);
    counts[entry.lane]![weight]! += 1;
    counts[lanes]![weight]! += 1;
  }
  return counts;
}

/** Sorts entries once, each in one of so many lanes; the order of equal days is that in which they come. */
export function indexEvents(entries: readonly Entry[], lanes: number): EventIndex {
  const sorted = inOrder(entries);
  const counts = countsOf(sorted, lanes);
  const shelves = counts.slice(0, lanes).map((own) => own.map(emptyShelf));
  const heavy = counts.map(emptyDays);
  const [put, heavyPut] = [counts, counts].map((rows) => rows.map((own) => own.map(() => 0)));
  const putDay = (row: number, first: number, weight: number): void => {
    for (let least = 1; least <= weight; least += 1) heavy[row]![least]![heavyPut![row]![least]!++] = first;
  };
  const days = new Int32Array(sorted.length);
  const long: Entry[][] = shelves.map(() => []);
  let longest = 0;
  for (let at = 0; at < days.length; at += 1) {
    const entry = sorted[at]!;
    const { first, lane } = entry;
    const weight = weightOf(entry);
    const lasts = lastOf(entry) - first;
    days[at] = first;
    longest = Math.max(longest, lasts);
    putDay(lanes, first, weight);
    putDay(lane, first, weight);
    const own = shelves[lane]![weight]!;
    const place = put![lane]![weight]!++;
    own.days[place] = first;
    own.entries[place] = entry;
    if (lasts > 0) long[lane]!.push(entry);
  }
  return {
    all: { days, entries: sorted }, shelves, heavy: heavy.slice(0, lanes), heavyAll: heavy[lanes]!,
    landmarks: sorted.filter(({ landmark }) => landmark),
    long: long.map((own) => ({ days: Int32Array.from(own, ({ first }) => first), entries: own })), longest
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
