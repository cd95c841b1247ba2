// Lines of the graph on its canvas, as the still picture draws them: with their heads, the strands beside them, and what a moment adds.
import type { DrawnEdge, DrawnLine } from './canvas-elements.ts';
import { pieces } from './curves.ts';
import type { Line } from './curves.ts';
import { capOf, DASH_PX } from './dashes.ts';
import type { Palette } from './stylesheet.ts';

type Pen = CanvasRenderingContext2D;
type Colours = Palette['colours'];

/** What a line is at this moment, beside its own: pointed at, changed on the day that has come, or ended on it. */
export type Moment = 'lit' | 'changed' | 'ending' | null;

export interface EdgeNow {
  readonly edge: DrawnEdge;
  readonly moment: Moment;
}

/** The band under a line, and how far it reaches beyond it, px. */
const BANDS = { lit: { tone: 'focus', opacity: 0.35 }, changed: { tone: 'focus', opacity: 0.28 }, ending: { tone: 'past', opacity: 0.2 } } as const;
const BEYOND = 3;
/** How much is left to see of what has ended. */
const ENDING = 0.35;

/** Paints these lines: what has stepped back first, what is pointed at last; the pen stands in the picture's own pixels. */
export function paintEdges(pen: Pen, edges: readonly EdgeNow[], { colours }: Palette): void {
  const layerOf = ({ edge, moment }: EdgeNow): number => (moment === 'lit' ? 2 : edge.faded ? 0 : 1);
  pen.lineJoin = 'miter';
  for (const layer of [0, 1, 2]) for (const now of edges) if (layerOf(now) === layer) paintEdge(pen, now, colours);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

function paintEdge(pen: Pen, { edge, moment }: EdgeNow, colours: Colours): void {
  if (moment) {
    const { tone, opacity } = BANDS[moment];
    stroke(pen, { course: edge.course, width: edge.width + 2 * BEYOND, dash: 'none', opacity }, colours[tone]);
  }
  const shareOf = (opacity: number): number => (moment === 'ending' ? ENDING : moment === 'lit' ? 1 : opacity);
  stroke(pen, { ...edge, opacity: shareOf(edge.opacity) }, colours[edge.tone]);
  paintHead(pen, edge, colours);
  for (const strand of edge.strands) stroke(pen, { ...strand, opacity: shareOf(strand.opacity) }, colours[strand.tone]);
}

function stroke(pen: Pen, { course, width, dash, opacity }: Omit<DrawnLine, 'tone'>, colour: string): void {
  pen.globalAlpha = opacity;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = capOf(dash);
  pen.setLineDash([...DASH_PX[dash]]);
  pen.beginPath();
  follow(pen, course);
  pen.stroke();
}

function follow(pen: Pen, course: Line): void {
  const { start, bends, end } = course;
  pen.moveTo(start.x, start.y);
  if (bends.length === 0) pen.lineTo(end.x, end.y);
  for (const { by, to } of pieces(course)) pen.quadraticCurveTo(by.x, by.y, to.x, to.y);
}

function paintHead(pen: Pen, { head, tone }: DrawnEdge, colours: Colours): void {
  if (head.length === 0) return;
  pen.fillStyle = colours[tone];
  pen.beginPath();
  for (const [index, { x, y }] of head.entries()) if (index === 0) pen.moveTo(x, y); else pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}
