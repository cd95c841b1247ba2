// Which names the whole network shows at a size: the heaviest first, none over another or over a disc, and no more than can be read.
import { discRadius } from './edge-layer.ts';
import type { Stage } from './edge-layer.ts';
import { overlaps, textWidth } from './label-size.ts';
import type { Box } from './label-size.ts';
import type { WholeGraph } from './whole-graph.ts';

export interface ShownName {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const SIZE = 13;
const MOST = 90;
/** Names tried before the room is taken for full. */
const TRIED = 400;
/** Discs smaller than this are dots that a name may hide, and of many in sight none can be kept clear. */
const DISC = 2.4;
const MOST_DISCS = 400;

/** The names to draw, of the actors in `order` (heaviest first). */
export function namesShown(graph: WholeGraph, stage: Stage, order: readonly number[]): ShownName[] {
  const { camera, width, height } = stage;
  const taken: Box[] = discsIn(graph, stage, order);
  const names: ShownName[] = [];
  let tried = 0;
  for (const at of order) {
    if (names.length >= MOST || tried >= TRIED) break;
    const px = graph.x[at]! * camera.k + camera.x;
    const py = graph.y[at]! * camera.k + camera.y;
    if (px < 0 || py < 0 || px > width || py > height) continue;
    tried += 1;
    const gap = discRadius(camera, graph.degree[at]!) + 4;
    const found = boxesRound(px, py, gap, textWidth(graph.names[at]!, SIZE)).find((box) =>
      box.left >= 1 && box.right <= width - 1 && box.top >= 1 && box.bottom <= height - 1 && !taken.some((other) => overlaps(box, other)));
    if (!found) continue;
    taken.push(found);
    names.push({ at, x: found.left + 3, y: found.bottom - 4.5, box: found });
  }
  return names;
}

/** Right of the disc, left of it, under it, over it. */
function boxesRound(x: number, y: number, gap: number, wide: number): Box[] {
  const beside = (left: number): Box => ({ left: left - 3, right: left + wide + 3, top: y - 9, bottom: y + 9 });
  const level = (middle: number): Box => ({ left: x - wide / 2 - 3, right: x + wide / 2 + 3, top: middle - 9, bottom: middle + 9 });
  return [beside(x + gap), beside(x - gap - wide), level(y + gap + 6), level(y - gap - 6)];
}

function discsIn({ x, y, degree }: WholeGraph, { camera, width, height }: Stage, order: readonly number[]): Box[] {
  const boxes: Box[] = [];
  for (const at of order) {
    const r = discRadius(camera, degree[at]!);
    const [px, py] = [x[at]! * camera.k + camera.x, y[at]! * camera.k + camera.y];
    if (r < DISC || px < -r || py < -r || px > width + r || py > height + r) continue;
    boxes.push({ left: px - r, right: px + r, top: py - r, bottom: py + r });
    if (boxes.length > MOST_DISCS) return [];
  }
  return boxes;
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
