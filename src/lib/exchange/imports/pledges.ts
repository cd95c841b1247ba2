// What data sets of alliances code: which state promised which what, from when to when; and those pledges as few commitments.
import { earliestDay, latestDay } from '#lib/domain/partial-date.ts';
import type { Place } from './intake.ts';

/** The types of pledge that ATOP and COW code, in the order in which they are listed. */
export const PLEDGES = ['defense', 'offense', 'neutrality', 'nonaggression', 'consultation'] as const;
export type PledgeType = (typeof PLEDGES)[number];

/** How long something is coded to hold. */
export interface Term {
  readonly start: string;
  /** Absent where it still held when the data ended, or where its end is not coded. */
  readonly end?: string;
}

/** One state's pledge to another. */
export interface Pledge extends Term {
  readonly type: PledgeType;
  readonly from: string;
  readonly to: string;
}

/** Pledges of one type and term, put together: everyone in `from` owes it to everyone in `to`, apart from itself. */
export interface Together extends Term {
  readonly type: PledgeType;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A member of an alliance over one stay in it. */
export interface Member extends Term {
  readonly state: string;
  readonly types: readonly PledgeType[];
  readonly place: Place;
}

/** What each member promises every other for as long as both are members. */
export function pledgesAmong(members: readonly Member[]): Pledge[] {
  return members.flatMap((one) => members.flatMap((other): Pledge[] => {
    const term = one.state === other.state ? null : common(one, other);
    return term === null ? [] : one.types.map((type) => ({ type, from: one.state, to: other.state, ...term }));
  }));
}

/** The later beginning and the earlier end; null where they do not meet. */
function common(one: Term, other: Term): Term | null {
  const start = earliestDay(one.start) >= earliestDay(other.start) ? one.start : other.start;
  const end = one.end === undefined || (other.end !== undefined && latestDay(other.end) < latestDay(one.end)) ? other.end : one.end;
  if (end !== undefined && latestDay(end) < earliestDay(start)) return null;
  return { start, ...(end !== undefined && { end }) };
}

/** The same pledges in as few commitments as say exactly as much. */
export function together(pledges: readonly Pledge[]): Together[] {
  const terms = new Map<string, { term: Term & { type: PledgeType }; owed: Map<string, Set<string>> }>();
  for (const { type, from, to, start, end } of pledges) {
    const key = `${PLEDGES.indexOf(type)} ${start} ${end ?? ''}`;
    const one = terms.get(key) ?? { term: { type, start, ...(end !== undefined && { end }) }, owed: new Map<string, Set<string>>() };
    terms.set(key, one);
    one.owed.set(from, (one.owed.get(from) ?? new Set()).add(to));
  }
  return [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { term, owed }]) => sides(owed).map((both) => ({ ...term, ...both })));
}

/** Those who all owe it to each other, then those who owe it to the same others. */
function sides(owed: ReadonlyMap<string, ReadonlySet<string>>): { from: string[]; to: string[] }[] {
  const circles = grouped([...owed], ([from, to]) => [...to, from].sort().join(' ')).filter((group) => group.length === group[0]![1].size + 1);
  const inCircle = new Set(circles.flatMap((group) => group.map(([from]) => from)));
  const rest = grouped([...owed].filter(([from]) => !inCircle.has(from)), ([, to]) => [...to].sort().join(' '));
  return [
    ...circles.map((group) => group.map(([from]) => from)).map((all) => ({ from: all, to: all })),
    ...rest.map((group) => ({ from: group.map(([from]) => from), to: [...group[0]![1]] }))
  ];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}
