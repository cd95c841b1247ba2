// The marks of the lanes on a canvas while the window moves: the same shapes as at rest, where they are links.
import { floorsIn } from './floor-row.ts';
import type { DrawFloors } from './floor-row.ts';
import { shapeOf } from './glyphs.ts';
import type { LaneShape } from './glyphs.ts';
import type { Mark } from './marks.ts';
import { LATE, stampsIn, trace } from './shape-stamps.ts';
import type { PrintShapes, Stamp } from './shape-stamps.ts';
import type { LaneModel, TimelineModel } from './timeline-model.ts';

export interface LanePaint {
  readonly ink: string;
  readonly sunk: string;
  /** The face of names, as CSS has it. */
  readonly sans: string;
  readonly floors: DrawFloors;
  readonly shapes: PrintShapes;
}

const LATE_TITLE = 0.6;

/** The colours and the face in force where the canvas stands. */
export function paintOf(canvas: HTMLCanvasElement): LanePaint {
  const style = getComputedStyle(canvas);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: of('--ink'), sunk: of('--sunk'), sans: of('--sans'), floors: floorsIn(of('--ink')), shapes: stampsIn(of('--ink'), of('--sunk')) };
}

/** Draws the lanes of `model`; null: nothing, they stand in the document. */
export function drawLanes(canvas: HTMLCanvasElement, model: TimelineModel | null, paint: LanePaint | null): void {
  const layout = model?.layout;
  const ratio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const width = Math.round((layout?.width ?? 0) * ratio);
  const height = Math.round((layout?.lanesBottom ?? 0) * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  else pen.clearRect(0, 0, width, height);
  if (!model || !layout || !paint) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  paint.floors(pen, model, ratio);
  // A face is slow to set: once for all counts, and for the titles of a lane that has some.
  pen.font = countFace(paint);
  const rows = model.lanes.map((lane, at): Row => ({ lane, model, paint, shape: shapeOf(at), middle: lane.top + (layout.laneHeight - (layout.compact ? 2 : 5)) / 2 }));
  for (const row of rows) drawBars(pen, row);
  paint.shapes(pen, rows.flatMap(stampsOf), { top: layout.lanesTop, bottom: layout.lanesBottom, ratio });
  for (const row of rows) drawNames(pen, row);
  pen.globalAlpha = 1;
}

const countFace = ({ sans }: LanePaint): string => `600 11.5px ${sans}`;

/** A lane, and where the middle of its marks lies. */
interface Row {
  readonly lane: LaneModel;
  readonly model: TimelineModel;
  readonly paint: LanePaint;
  readonly shape: LaneShape;
  readonly middle: number;
}

/** Bars lie under all shapes. */
function drawBars(pen: CanvasRenderingContext2D, { lane, middle, paint }: Row): void {
  pen.fillStyle = paint.ink;
  for (const { bar, dy, r, late } of lane.marks) {
    if (!bar) continue;
    const half = bar.soft ? r : 1.5;
    pen.globalAlpha = (late ? LATE : 1) * (bar.soft ? 0.4 : 1);
    pen.beginPath();
    pen.roundRect(bar.x1, middle + dy - half, bar.x2 - bar.x1, half * 2, half);
    pen.fill();
  }
}

/** The shapes, those after the cursor last; a date that is not known to the day is a bar alone. */
function stampsOf({ lane, middle, shape }: Row): Stamp[] {
  const shapes = lane.marks.filter(({ count, bar }) => count === undefined && !bar?.soft).map(({ x, dy, r, late }) => ({ shape, late, x, y: middle + dy, r }));
  return [...shapes.filter(({ late }) => !late), ...shapes.filter(({ late }) => late)];
}

/** Counts and titles lie over them. */
function drawNames(pen: CanvasRenderingContext2D, { lane, model, middle, paint }: Row): void {
  const clusters = lane.marks.filter(({ count }) => count !== undefined);
  for (const late of [false, true]) {
    pen.globalAlpha = late ? LATE : 1;
    drawClusters(pen, clusters.filter((mark) => mark.late === late), middle, paint);
  }
  if (lane.labels.length === 0) return;
  pen.fillStyle = paint.ink;
  pen.font = `${model.layout.textSize}px ${paint.sans}`;
  for (const label of lane.labels) {
    pen.globalAlpha = label.late ? LATE_TITLE : 1;
    pen.textAlign = label.left ? 'right' : 'left';
    pen.fillText(label.text, label.x, middle + 4);
  }
  pen.font = countFace(paint);
}

/** A cluster that holds a landmark is filled. Circles of a kind are one path, then come the counts: none lies over another. */
function drawClusters(pen: CanvasRenderingContext2D, clusters: readonly Mark[], middle: number, { ink, sunk }: LanePaint): void {
  if (clusters.length === 0) return;
  pen.strokeStyle = ink;
  pen.lineWidth = 1;
  pen.textAlign = 'center';
  for (const filled of [false, true]) {
    const those = clusters.filter(({ holds = false }) => holds === filled);
    pen.beginPath();
    for (const { x, r } of those) trace(pen, 'disc', { x, y: middle, r });
    pen.fillStyle = filled ? ink : sunk;
    pen.fill();
    pen.stroke();
    pen.fillStyle = filled ? sunk : ink;
    for (const { x, count } of those) pen.fillText(String(count), x, middle + 4);
  }
}
