// Which names the whole network shows at a size: the heaviest first, none over another, and no more than can be read.
import { discRadius } from './edge-layer.ts';
import type { Stage } from './edge-layer.ts';
import { overlaps, textWidth } from './label-size.ts';
import type { Box } from './label-size.ts';
import type { WholeGraph } from './whole-graph.ts';

export interface ShownName {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

const SIZE = 13;
const MOST = 70;
/** Names tried before the room is taken for full. */
const TRIED = 400;

/** The names to draw, of the actors in `order` (heaviest first). */
export function namesShown(graph: WholeGraph, { camera, width, height }: Stage, order: Iterable<number>): ShownName[] {
  const taken: Box[] = [];
  const names: ShownName[] = [];
  let tried = 0;
  for (const at of order) {
    if (names.length >= MOST || tried >= TRIED) break;
    const px = graph.x[at]! * camera.k + camera.x;
    const py = graph.y[at]! * camera.k + camera.y;
    if (px < 0 || py < 0 || px > width || py > height) continue;
    tried += 1;
    const gap = discRadius(camera, graph.degree[at]!) + 4;
    const wide = textWidth(graph.names[at]!, SIZE);
    const left = px + gap + wide > width - 4 ? px - gap - wide : px + gap;
    const box = { left: left - 3, right: left + wide + 3, top: py - 9, bottom: py + 9 };
    if (left < 4 || py < 10 || py > height - 10 || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    names.push({ at, x: left, y: py + 4.5 });
  }
  return names;
}

/** Draws names on a halo of the ground. */
export function drawNames(pen: CanvasRenderingContext2D, graph: WholeGraph, { palette }: Stage, names: readonly ShownName[]): void {
  pen.font = `500 ${SIZE}px ${palette.sans}`;
  pen.textAlign = 'left';
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = palette.colours.ground;
  pen.fillStyle = palette.colours.ink;
  for (const { at, x, y } of names) {
    pen.strokeText(graph.names[at]!, x, y);
    pen.fillText(graph.names[at]!, x, y);
  }
}
