// Which way the lines of the whole network go, and how what they stand for was kept: heads and counted signs, where there is room.
import type { Performance } from '#lib/domain/words.ts';
import { GLYPHS } from '#lib/ui/performance-glyphs.ts';
import { discRadius, placed } from './edge-layer.ts';
import type { Stage } from './edge-layer.ts';
import type { MarkRow } from './graph-model.ts';
import { overlaps } from './label-size.ts';
import type { Box } from './label-size.ts';
import { boxOfRow, rowWidth } from './mark-rows.ts';
import type { WholeGraph } from './whole-graph.ts';

/** Lines in sight above which there is no room for heads and signs. */
const MOST = 300;
const SIDE = 7;
/** Where on a line its sign may stand, from its obligor: the first that is free. */
const SHARES = [0.42, 0.55, 0.3, 0.68] as const;
const ORDER: readonly Performance[] = ['breached', 'disputed', 'honoured', 'invoked'];

export const hasRoom = ({ lines }: Pick<Stage, 'lines'>): boolean => lines <= MOST;

export interface Head {
  readonly byte: number;
  /** Tip, then the two other corners. */
  readonly corners: readonly [number, number, number, number, number, number];
}

/** The heads of these edges, each at the disc it leads to. */
export function headsOf(graph: WholeGraph, stage: Stage, edges: readonly number[]): Head[] {
  if (!hasRoom(stage)) return [];
  const ends = new Float64Array(4);
  return edges.flatMap((edge): Head[] => {
    if (!placed(graph, stage, edge, ends)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    const long = Math.hypot(x2 - x1, y2 - y1);
    const off = discRadius(stage.camera, graph.degree[graph.to[edge]!]!) + 1.5;
    if (long < off + 2 * SIDE) return [];
    const [ux, uy] = [(x2 - x1) / long, (y2 - y1) / long];
    const [tx, ty] = [x2 - ux * off, y2 - uy * off];
    const [bx, by] = [tx - ux * SIDE, ty - uy * SIDE];
    const half = SIDE * 0.42;
    return [{ byte: graph.state[edge]!, corners: [tx, ty, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half] }];
  });
}

/** The counted signs of each pair of these edges that have a sign; none over another or over `taken`. */
export function signsOf(graph: WholeGraph, stage: Stage, edges: readonly number[], taken: readonly Box[]): MarkRow[] {
  if (!hasRoom(stage)) return [];
  const busy = [...taken];
  return [...pairsOf(graph, stage, edges).values()].flatMap(({ edge, counts }): MarkRow[] => {
    const ends = new Float64Array(4);
    if (!placed(graph, stage, edge, ends)) return [];
    const marks = ORDER.flatMap((id) => (counts.has(id) ? [{ performance: id, count: counts.get(id)! }] : []));
    for (const share of SHARES) {
      const x = ends[0]! + (ends[2]! - ends[0]!) * share - rowWidth(marks) / 2;
      const row = { x, y: ends[1]! + (ends[3]! - ends[1]!) * share, marks };
      const box = boxOfRow(row);
      if (box.left < 0 || box.right > stage.width || busy.some((other) => overlaps(box, other))) continue;
      busy.push(box);
      return [row];
    }
    return [];
  });
}

/** The edges of each ordered pair: one of them, and how many have each sign. */
function pairsOf(graph: WholeGraph, { strokes }: Stage, edges: readonly number[]): Map<string, { edge: number; counts: Map<Performance, number> }> {
  const pairs = new Map<string, { edge: number; counts: Map<Performance, number> }>();
  for (const edge of edges) {
    const { sign } = strokes[graph.state[edge]! - 1]!;
    if (!sign) continue;
    const key = `${graph.from[edge]} ${graph.to[edge]}`;
    const pair = pairs.get(key) ?? { edge, counts: new Map<Performance, number>() };
    pairs.set(key, pair);
    pair.counts.set(sign, (pair.counts.get(sign) ?? 0) + 1);
  }
  return pairs;
}

/** Draws heads in the colours of their lines. */
export function drawHeads(pen: CanvasRenderingContext2D, { palette, strokes }: Stage, heads: readonly Head[]): void {
  for (const { byte, corners: [x1, y1, x2, y2, x3, y3] } of heads) {
    pen.fillStyle = palette.colours[strokes[byte - 1]!.tone];
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.lineTo(x3, y3);
    pen.fill();
  }
}

/** Draws rows of counted signs, each on a patch of the ground. */
export function drawSigns(pen: CanvasRenderingContext2D, { palette }: Stage, rows: readonly MarkRow[]): void {
  pen.font = `600 12px ${palette.sans}`;
  for (const row of rows) {
    let left = row.x;
    for (const { performance, count } of row.marks) {
      const glyph = GLYPHS[performance]!;
      const wide = rowWidth([{ performance, count }]);
      pen.fillStyle = palette.colours.ground;
      pen.fillRect(left, row.y - 6, wide, 12);
      pen.save();
      pen.translate(left + 6, row.y);
      pen.strokeStyle = pen.fillStyle = palette.colours[glyph.tone];
      pen.lineWidth = glyph.stroke;
      pen.lineCap = pen.lineJoin = 'round';
      pen.stroke(new Path2D(glyph.path));
      if (glyph.dot) {
        pen.beginPath();
        pen.arc(glyph.dot.x, glyph.dot.y, glyph.dot.r, 0, 2 * Math.PI);
        pen.fill();
      }
      pen.restore();
      pen.fillStyle = palette.colours.ink;
      pen.fillText(String(count), left + 12.5, row.y + 4.2);
      left += wide;
    }
  }
}
