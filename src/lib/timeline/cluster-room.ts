// Clusters give way: a count never lies over a shape. It steps aside, or takes the shape into itself; one that took a
// landmark says so, and the landmark's flag stays above it.
import type { Mark } from './mark.ts';
import { round } from './scale.ts';

/** A cluster moves aside by no more than this, in pixels, and leaves a gap of one. */
const MOST_ASIDE = 18;
const STEP = 2;
const REACH = MOST_ASIDE + 14;

/** A cluster as `marksOf` makes it. */
export type Cluster = Mark & { readonly count: number; readonly from: number; readonly to: number };

export interface ClusterRoom {
  readonly left: number;
  readonly right: number;
  /** Is this a shape that stays a shape, a landmark? */
  readonly stays: (id: string) => boolean;
  /** The day of an event. */
  readonly dayOf: (mark: Mark) => number;
}

/** The same marks without a cluster over a shape, from left to right; every event is still counted once. */
export function settleClusters(shapes: readonly Mark[], clusters: readonly Cluster[], room: ClusterRoom): Mark[] {
  if (clusters.length === 0) return [...shapes];
  const gone = new Set<Mark>();
  const isThere = (mark: Mark): boolean => !gone.has(mark);
  /** The cluster with those of the marks that it lies on taken into its count. */
  const taking = (cluster: Cluster, near: readonly Mark[], may: (mark: Mark) => boolean): Cluster => {
    const under = near.filter((mark) => touches(cluster.x, cluster.r, mark) && may(mark) && isThere(mark));
    if (under.length === 0) return cluster;
    for (const mark of under) gone.add(mark);
    const days = under.map(room.dayOf);
    return { ...cluster, count: cluster.count + under.length, from: Math.min(cluster.from, ...days), to: Math.max(cluster.to, ...days) };
  };
  const points = shapes.filter(({ bar }) => bar === undefined);
  const beside = besideOf(points);
  const counted = clusters.map((cluster) => taking(cluster, beside(cluster.x), ({ id }) => !room.stays(id)));
  const stayed = besideOf(points.filter(isThere));
  let free = -Infinity;
  const settled = counted.map((cluster, at) => {
    const next = counted[at + 1];
    const until = next ? next.x - next.r - 1 : room.right + cluster.r;
    // What the cluster before took in is no longer in the way, and not counted twice.
    const near = stayed(cluster.x).filter(isThere);
    const x = near.length === 0 ? cluster.x : asideOf(cluster, near, { from: Math.max(room.left, free + 1), until });
    free = (x ?? cluster.x) + cluster.r;
    if (x === null) return { ...taking(cluster, near, () => true), holds: true };
    return x === cluster.x ? cluster : { ...cluster, x };
  });
  return [...shapes.filter(isThere), ...settled];
}

/** The marks so near to a place that a cluster there may meet them; places are asked from left to right. */
function besideOf(marks: readonly Mark[]): (x: number) => Mark[] {
  const sorted = [...marks].sort((a, b) => a.x - b.x);
  let first = 0;
  return (x) => {
    while (first < sorted.length && sorted[first]!.x <= x - REACH) first += 1;
    let end = first;
    while (end < sorted.length && sorted[end]!.x < x + REACH) end += 1;
    return sorted.slice(first, end);
  };
}

const touches = (x: number, r: number, mark: Mark): boolean => Math.abs(mark.x - x) < r + mark.r;

/** The nearest place beside the shapes near by; null where there is none. */
function asideOf({ x, r }: Cluster, near: readonly Mark[], { from, until }: { from: number; until: number }): number | null {
  const isFree = (place: number): boolean => {
    if (place - r < from || place + r > until) return false;
    for (const mark of near) if (touches(place, r + 1, mark)) return false;
    return true;
  };
  for (let aside = 0; aside <= MOST_ASIDE; aside += STEP) {
    if (isFree(x - aside)) return round(x - aside);
    if (isFree(x + aside)) return round(x + aside);
  }
  return null;
}
