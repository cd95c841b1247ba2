// Edges and actors of the whole network on a canvas: by stroke, in slices, a line an edge or one path as the width asks.
import { capOf, DASH_PX } from './dashes.ts';
import type { Work } from './slices.ts';
import type { Palette } from './stylesheet.ts';
import type { WholeGraph } from './whole-graph.ts';
import { together } from './whole-strokes.ts';
import type { Stroke } from './whole-strokes.ts';

/** Where the network lies on the canvas: place × k + offset, px. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly strokes: readonly Stroke[];
  /** How many lines are in sight, as `linesInSight` counts: few are wide and dashed, many are hairlines. */
  readonly lines: number;
  /** How many times farther apart the lines of a pair stand; 1 where nothing is said. */
  readonly spread?: number;
}

/** Above this width (px) one path for all edges is slower than a stroke each, without a graphics card; below, faster. */
const HAIRLINE = 1;
/** Edges in one path: long ones cost more than their number. */
const PATH = 1500;
/** Dashes tell a standing without colour, where the lines are few enough to be told apart. */
const MOST_DASHED = 900;
/** The lines of a focus stand so many times farther apart than those at rest. */
export const SPREAD = 1.6;

/** The width of a line at this size: a hairline where the network is seen whole. */
export const lineWidth = ({ camera, lines }: Pick<Stage, 'camera' | 'lines'>): number =>
  (lines > MOST_DASHED && camera.k < 1.4 ? HAIRLINE : Math.min(2, 1.5 * Math.max(1, camera.k / 2)));

export const isDashed = ({ lines }: Pick<Stage, 'lines'>): boolean => lines <= MOST_DASHED;

/** Sets `ends` to x1, y1, x2, y2 of an edge as it lies on the stage; false: it is out of sight. */
export function placed({ from, to, x, y, aside }: WholeGraph, { camera, width, height, spread = 1 }: Pick<Stage, 'camera' | 'width' | 'height' | 'spread'>, edge: number, ends: Float64Array): boolean {
  const { k, x: left, y: top } = camera;
  const a = from[edge]!;
  const b = to[edge]!;
  const x1 = x[a]! * k + left;
  const y1 = y[a]! * k + top;
  const x2 = x[b]! * k + left;
  const y2 = y[b]! * k + top;
  if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) return false;
  const off = (aside[edge]! * spread * Math.min(Math.max(k, 0.5), 3)) / Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const dx = -(y2 - y1) * off;
  const dy = (x2 - x1) * off;
  ends[0] = x1 + dx;
  ends[1] = y1 + dy;
  ends[2] = x2 + dx;
  ends[3] = y2 + dy;
  return true;
}

/** How many of the edges drawn on the day are in sight, of those of `list` where one is given; more than can be told apart are not counted on. */
export function linesInSight(graph: WholeGraph, stage: Pick<Stage, 'camera' | 'width' | 'height'>, list?: readonly number[]): number {
  const ends = new Float64Array(4);
  const count = list?.length ?? graph.from.length;
  let seen = 0;
  for (let step = 0; step < count && seen <= MOST_DASHED; step += 1) {
    const edge = list ? list[step]! : step;
    if (graph.state[edge] !== 0 && placed(graph, stage, edge, ends)) seen += 1;
  }
  return seen;
}

/** Edges drawn between two looks at the clock. */
const RUN = 1000;

/** Draws the edges `list` names, or all. */
export function drawEdges(pen: CanvasRenderingContext2D, graph: WholeGraph, stage: Stage, list?: readonly number[]): void {
  const drawing = edgesDrawn(pen, graph, stage, list);
  while (!drawing.next().done);
}

/** The same by and by: a stroke after the other, so that what lies on top is the same however often it was left off. */
export function* edgesDrawn(pen: CanvasRenderingContext2D, graph: WholeGraph, stage: Stage, list?: readonly number[]): Work {
  const all = list?.length ?? graph.from.length;
  const groups = together(stage.strokes, bytesIn(graph, list), isDashed(stage));
  pen.lineWidth = lineWidth(stage);
  for (const [at, { stroke, bytes }] of groups.entries()) {
    pen.strokeStyle = stage.palette.colours[stroke.tone];
    pen.globalAlpha = stroke.opacity;
    const dash = isDashed(stage) ? stroke.dash : 'none';
    pen.lineCap = capOf(dash);
    pen.setLineDash([...DASH_PX[dash]]);
    for (const until of strokeAll(pen, graph, stage, { list, bytes })) yield (at + until / all) / groups.length;
  }
  pen.globalAlpha = 1;
  pen.lineCap = 'butt';
  pen.setLineDash([]);
}

function bytesIn({ state }: WholeGraph, list?: readonly number[]): Set<number> {
  const present = new Uint8Array(256);
  if (list) for (const edge of list) present[state[edge]!] = 1;
  else for (const byte of state) present[byte] = 1;
  return new Set(Array.from(present.keys()).filter((byte) => present[byte] === 1));
}

/** Strokes the edges of these bytes; tells how many of the edges it has gone through after each run of those drawn. */
function* strokeAll(pen: CanvasRenderingContext2D, graph: WholeGraph, stage: Stage, { list, bytes }: { readonly list: readonly number[] | undefined; readonly bytes: readonly number[] }): Generator<number, void> {
  const wanted = new Uint8Array(256);
  for (const byte of bytes) wanted[byte] = 1;
  const ends = new Float64Array(4);
  const most = pen.lineWidth > HAIRLINE ? 1 : PATH;
  const count = list?.length ?? graph.from.length;
  let open = 0;
  let run = 0;
  for (let step = 0; step < count; step += 1) {
    const edge = list ? list[step]! : step;
    if (wanted[graph.state[edge]!] !== 1 || !placed(graph, stage, edge, ends)) continue;
    if (open === 0) pen.beginPath();
    pen.moveTo(ends[0]!, ends[1]!);
    pen.lineTo(ends[2]!, ends[3]!);
    open += 1;
    run += 1;
    if (open >= most) {
      pen.stroke();
      open = 0;
    }
    if (run >= RUN) {
      run = 0;
      yield step + 1;
    }
  }
  if (open > 0) pen.stroke();
}

/** Half the size of an actor's disc, px. */
export const discRadius = (camera: Camera, degree: number): number =>
  Math.max(1.2, Math.min(9, (4 + Math.min(5, Math.sqrt(degree) / 2)) * Math.min(1.4, Math.sqrt(camera.k))));

/** Draws a ring round the actors in focus. */
export function drawFocusRings(pen: CanvasRenderingContext2D, graph: WholeGraph, { camera, palette }: Stage, actors: readonly number[]): void {
  pen.strokeStyle = palette.colours.focus;
  pen.lineWidth = 2.5;
  for (const at of actors) {
    pen.beginPath();
    pen.arc(graph.x[at]! * camera.k + camera.x, graph.y[at]! * camera.k + camera.y, discRadius(camera, graph.degree[at]!) + 4, 0, 2 * Math.PI);
    pen.stroke();
  }
}

/** Draws the actors `list` names, or all. */
export function drawActors(pen: CanvasRenderingContext2D, graph: WholeGraph, { camera, width, height, palette }: Stage, list?: readonly number[]): void {
  const { x, y, degree } = graph;
  pen.fillStyle = palette.colours.ground;
  pen.strokeStyle = palette.colours.ink;
  pen.lineWidth = 1.2;
  const count = list?.length ?? x.length;
  let isDot = false;
  for (let step = 0; step < count; step += 1) {
    const at = list ? list[step]! : step;
    const px = x[at]! * camera.k + camera.x;
    const py = y[at]! * camera.k + camera.y;
    const r = discRadius(camera, degree[at]!);
    if (px < -r || py < -r || px > width + r || py > height + r) continue;
    if (r < 2.4) {
      // So small a ring is a dot.
      if (!isDot) pen.fillStyle = palette.colours.ink;
      isDot = true;
      pen.fillRect(px - r, py - r, 2 * r, 2 * r);
      continue;
    }
    if (isDot) pen.fillStyle = palette.colours.ground;
    isDot = false;
    pen.beginPath();
    pen.arc(px, py, r, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}
