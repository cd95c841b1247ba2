// Edges and actors of the whole network on a canvas: by state, in slices, a stroke an edge or one path as the line's width asks.
import { STATES } from '#lib/ui/tokens.ts';
import type { Palette } from './stylesheet.ts';
import type { WholeGraph } from './whole-graph.ts';

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
}

/** Above this width (px) one path for all edges is slower than a stroke each, without a graphics card; below, faster. */
const HAIRLINE = 1;
/** Edges in one path: long ones cost more than their number. */
const PATH = 1500;
/** Dashes tell a standing without colour, where the lines are few enough to be told apart. */
const MOST_DASHED = 900;
const DASHES: Readonly<Record<string, readonly number[]>> = { pledged: [9, 5], proposed: [4, 3], suspended: [1, 4] };

/** The width of a line at this size: a hairline where the network is seen whole. */
export const lineWidth = (camera: Camera, edges: number): number => (edges > MOST_DASHED && camera.k < 1.4 ? HAIRLINE : Math.min(2, 1.5 * Math.max(1, camera.k / 2)));

/** Draws the edges `list` names, or those from `first` to before `until` in order. */
export function drawEdges(pen: CanvasRenderingContext2D, graph: WholeGraph, stage: Stage, part: { readonly first: number; readonly until: number; readonly list?: readonly number[] }): void {
  const count = part.until - part.first;
  const edges = Math.min(graph.from.length, part.list?.length ?? Infinity);
  pen.lineWidth = lineWidth(stage.camera, edges);
  const dashed = edges <= MOST_DASHED;
  STATES.forEach((tone, at) => {
    pen.strokeStyle = stage.palette.colours[tone];
    pen.setLineDash(dashed ? [...(DASHES[tone] ?? [])] : []);
    stroke(pen, graph, stage, { ...part, count, state: at + 1, each: pen.lineWidth > HAIRLINE });
  });
  pen.setLineDash([]);
}

interface Stroke {
  readonly first: number;
  readonly count: number;
  readonly list?: readonly number[];
  readonly state: number;
  readonly each: boolean;
}

function stroke(pen: CanvasRenderingContext2D, graph: WholeGraph, { camera, width, height }: Stage, { first, count, list, state, each }: Stroke): void {
  const { from, to, x, y, aside, state: states } = graph;
  const { k, x: left, y: top } = camera;
  let open = 0;
  for (let step = 0; step < count; step += 1) {
    const edge = list ? list[first + step]! : first + step;
    if (states[edge] !== state) continue;
    const a = from[edge]!;
    const b = to[edge]!;
    let x1 = x[a]! * k + left;
    let y1 = y[a]! * k + top;
    let x2 = x[b]! * k + left;
    let y2 = y[b]! * k + top;
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) continue;
    const off = (aside[edge]! * Math.min(k, 2)) / Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    const [dx, dy] = [-(y2 - y1) * off, (x2 - x1) * off];
    x1 += dx; x2 += dx; y1 += dy; y2 += dy;
    if (open === 0) pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    open += 1;
    if (each || open >= PATH) {
      pen.stroke();
      open = 0;
    }
  }
  if (open > 0) pen.stroke();
}

/** Half the size of an actor's disc, px. */
export const discRadius = (camera: Camera, degree: number): number =>
  Math.max(1.2, Math.min(9, (4 + Math.min(5, Math.sqrt(degree) / 2)) * Math.min(1.4, Math.sqrt(camera.k))));

/** Draws the actors `list` names, or all. */
export function drawActors(pen: CanvasRenderingContext2D, graph: WholeGraph, { camera, width, height, palette }: Stage, list?: readonly number[]): void {
  const { x, y, degree } = graph;
  pen.fillStyle = palette.colours.ground;
  pen.strokeStyle = palette.colours.ink;
  pen.lineWidth = 1.2;
  const count = list?.length ?? x.length;
  for (let step = 0; step < count; step += 1) {
    const at = list ? list[step]! : step;
    const px = x[at]! * camera.k + camera.x;
    const py = y[at]! * camera.k + camera.y;
    const r = discRadius(camera, degree[at]!);
    if (px < -r || py < -r || px > width + r || py > height + r) continue;
    if (r < 2.4) {
      // So small a ring is a dot.
      pen.fillStyle = palette.colours.ink;
      pen.fillRect(px - r, py - r, 2 * r, 2 * r);
      pen.fillStyle = palette.colours.ground;
      continue;
    }
    pen.beginPath();
    pen.arc(px, py, r, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}
