// The marks of one lane in a window: shapes, bars, clusters with their count, and ticks on the floor for the rest.
import { settleClusters } from './cluster-room.ts';
import type { Cluster } from './cluster-room.ts';
import type { Mark } from './mark.ts';
import { CELL, MOST_LANDMARKS, MOST_LONG, TICK_CELL, levelsIn, shapesInCell } from './detail.ts';
import { countBefore, entriesIn, lastOf, walkOf } from './event-index.ts';
import type { Entry, EventIndex } from './event-index.ts';
import { momentAt, round, startOf, xOf } from './scale.ts';
import type { Scale } from './scale.ts';

export type { Mark };

export interface LaneMarks {
  readonly marks: readonly Mark[];
  /** Where ticks stand on the lane's floor, in pixels, up to the cursor and after it. */
  readonly floor: readonly number[];
  readonly floorLate: readonly number[];
}

export interface MarkOptions {
  readonly day: number;
  readonly laneHeight: number;
  readonly leastWeight: (day: number) => number;
}

const RADIUS = [0, 1.9, 2.2, 2.6, 3.6, 4.6];
const OFFSETS: Record<number, readonly number[]> = { 1: [0], 2: [0, -5], 3: [0, -7, 7] };
/** A bar shorter than this is drawn as a point. */
const SHORTEST_BAR = 10;
const CLUSTER_GROUP = 4;
/** Cells of ticks in one of shapes. */
const TICKS = CELL / TICK_CELL;

/** What is drawn in lane number `lane`: never more than `mostMarks` says, with or without 100,000 events. */
export function marksOf(index: EventIndex, lane: number, scale: Scale, options: MarkOptions): LaneMarks {
  const levels = levelsIn(options.laneHeight);
  const landmarks = landmarksIn(index, lane, scale);
  const { shapes, clusters } = cellsOf(index, { lane, scale, landmarks, options, capacity: shapesInCell(levels) });
  const drawn = [...reachingIn(index, lane, scale), ...landmarks, ...shapes].sort((a, b) => a.first - b.first);
  const placed = place(drawn, scale, { day: options.day, offsets: OFFSETS[levels] as readonly number[] });
  const flagged = new Set(landmarks.map(({ id }) => id));
  const marks = settleClusters(placed, clusters, {
    left: scale.left, right: scale.right, stays: (id) => flagged.has(id), dayOf: ({ x }) => Math.floor(momentAt(scale, x))
  });
  return { marks, ...floorOf(index, lane, scale, options) };
}

function landmarksIn(index: EventIndex, lane: number, scale: Scale): Entry[] {
  const end = momentAt(scale, scale.right);
  const inside = index.landmarks.filter((entry) => entry.first >= scale.from && entry.first < end);
  const heaviest = inside.sort((a, b) => b.weight - a.weight).slice(0, MOST_LANDMARKS);
  return heaviest.filter((entry) => entry.lane === lane);
}

/** Events that began before the window and last into it. */
function reachingIn(index: EventIndex, lane: number, scale: Scale): Entry[] {
  const { days, entries } = index.long[lane]!;
  const found: Entry[] = [];
  for (let at = countBefore(days, scale.from) - 1; at >= 0 && found.length < MOST_LONG; at -= 1) {
    const entry = entries[at] as Entry;
    if (entry.first < scale.from - index.longest) break;
    if ((lastOf(entry) - scale.from) * scale.pxPerDay >= SHORTEST_BAR) found.push(entry);
  }
  return found;
}

interface Cells {
  readonly lane: number;
  readonly scale: Scale;
  readonly landmarks: readonly Entry[];
  readonly options: MarkOptions;
  readonly capacity: number;
}

/** Cells are counted from the same day for every window of a zoom, so that panning changes no cluster. */
function cellsOf(index: EventIndex, cells: Cells): { shapes: Entry[]; clusters: Cluster[] } {
  const { scale, lane, options } = cells;
  const days = CELL / scale.pxPerDay;
  const last = Math.ceil(momentAt(scale, scale.right) / days);
  const heavy = index.heavy[lane]!.map(walkOf);
  const shapes: Entry[] = [];
  const clusters: Cluster[] = [];
  for (let cell = Math.floor(scale.from / days); cell < last; cell += 1) {
    const range: [number, number] = [cell * days, (cell + 1) * days];
    const least = options.leastWeight((range[0] + range[1]) / 2);
    const shown = cells.landmarks.filter((entry) => entry.first >= range[0] && entry.first < range[1]);
    const counted = shown.filter((entry) => entry.weight >= least).length;
    const count = heavy[least]!(range) - counted;
    if (count <= 0) continue;
    if (count <= Math.max(cells.capacity - shown.length, 1)) shapes.push(...heaviestIn(index, cells, range, least));
    else addCluster(clusters, clusterOf(index, cells, { range, least, count }), cell);
  }
  return { shapes, clusters };
}

function heaviestIn(index: EventIndex, cells: Cells, range: [number, number], least: number): Entry[] {
  const { scale, lane, capacity } = cells;
  const end = momentAt(scale, scale.right);
  const found: Entry[] = [];
  for (let weight = 5; weight >= least; weight -= 1) {
    found.push(...entriesIn(index, lane, weight, [...range, capacity + cells.landmarks.length]));
  }
  return found.filter((entry) => entry.first >= scale.from && entry.first < end && !cells.landmarks.includes(entry));
}

function clusterOf(
  index: EventIndex, { scale, lane, options }: Cells,
  { range, least, count }: { range: [number, number]; least: number; count: number }
): Cluster {
  let first: Entry | undefined;
  for (let weight = 5; weight >= least && !first; weight -= 1) first = entriesIn(index, lane, weight, [...range, 1])[0];
  const middle = startOf(scale, (range[0] + range[1]) / 2);
  return {
    id: first?.id ?? '', x: round(Math.min(Math.max(middle, scale.left + CELL / 2), scale.right - CELL / 2)), dy: 0,
    r: Math.min(CELL / 2 - 1, options.laneHeight / 2), weight: first?.weight ?? 1, late: range[0] > options.day, count,
    from: Math.ceil(range[0]), to: Math.max(Math.ceil(range[1]) - 1, Math.ceil(range[0]))
  };
}

/** Clusters of three figures and more join within four cells, so that no two counts overlap. */
function addCluster(clusters: Cluster[], cluster: Cluster, cell: number): void {
  const before = clusters.at(-1);
  const away = before ? cluster.x - before.x : Infinity;
  const many = cluster.count >= 100 || (before?.count ?? 0) >= 100;
  const joins = many && cell % CLUSTER_GROUP !== 0 && away < CELL * CLUSTER_GROUP;
  // A cell cut by the window's edge stands closer to its neighbour than others.
  if (before === undefined || (!joins && away >= CELL - 1)) {
    clusters.push(cluster);
    return;
  }
  clusters[clusters.length - 1] = { ...before, count: before.count + cluster.count, to: cluster.to };
}

/** Where a shape would cover another it moves one level up or down. */
function place(entries: readonly Entry[], scale: Scale, lane: { day: number; offsets: readonly number[] }): Mark[] {
  const free = lane.offsets.map(() => -Infinity);
  return entries.map((entry) => {
    const r = RADIUS[entry.weight] ?? 1.9;
    const bar = barOf(entry, scale);
    const x = bar?.soft ? bar.x1 : Math.min(Math.max(xOf(scale, entry.first), scale.left), scale.right);
    const open = free.findIndex((end) => end <= x - r);
    const level = open >= 0 ? open : free.indexOf(Math.min(...free));
    free[level] = bar ? Math.max(bar.x2, x + r) : x + r;
    return {
      id: entry.id, x: round(x), dy: lane.offsets[level] ?? 0, r, weight: entry.weight, late: entry.first > lane.day,
      ...(bar ? { bar } : {})
    };
  });
}

/** A date not known to the day is a soft bar over all its days; an event that lasted is a bar from its day to its end. */
function barOf(entry: Entry, scale: Scale): Mark['bar'] {
  const soft = entry.latest > entry.first;
  const x1 = Math.max(startOf(scale, entry.first), scale.left);
  const x2 = Math.min(startOf(scale, lastOf(entry) + 1), scale.right);
  return x2 - x1 >= SHORTEST_BAR && lastOf(entry) > entry.first ? { x1: round(x1), x2: round(x2), soft } : undefined;
}

/** Ticks stand where something lighter than a shape happened; the days are walked once, from tick to tick. */
function floorOf(index: EventIndex, lane: number, scale: Scale, options: MarkOptions): Omit<LaneMarks, 'marks'> {
  const days = TICK_CELL / scale.pxPerDay;
  const last = momentAt(scale, scale.right);
  const all = index.heavy[lane]![1]!;
  const heavier = index.heavy[lane]!.map(walkOf);
  const floor: number[] = [];
  const floorLate: number[] = [];
  for (let at = countBefore(all, scale.from); at < all.length;) {
    const day = all[at]!;
    // Cells without an event are leapt over; the cell of a day may be rounded away from it.
    const near = Math.floor(day / days);
    const cell = near * days > day ? near - 1 : (near + 1) * days <= day ? near + 1 : near;
    // A cell cut by the window's edge tells what lies inside.
    const range: [number, number] = [Math.max(cell * days, scale.from), (cell + 1) * days];
    if (range[0] >= last) break;
    const before = at;
    at = countBefore(all, range[1], at);
    // What is a shape is decided for the whole cell of shapes, also where a year ends within it.
    const least = options.leastWeight((Math.floor(cell / TICKS) + 0.5) * TICKS * days);
    if (least === 1 || at - before <= heavier[least]!(range)) continue;
    (range[0] > options.day ? floorLate : floor).push(round(Math.max(startOf(scale, (cell + 0.5) * days), scale.left)));
  }
  return { floor, floorLate };
}
