// The marks of the lanes on a canvas while the window moves: the same shapes as at rest, where they are links.
import { floorsIn } from './floor-row.ts';
import type { DrawFloors } from './floor-row.ts';
import { shapeOf } from './glyphs.ts';
import type { LaneShape } from './glyphs.ts';
import type { Mark } from './marks.ts';
import type { LaneModel, TimelineModel } from './timeline-model.ts';

export interface LanePaint {
  readonly ink: string;
  readonly sunk: string;
  /** The face of names, as CSS has it. */
  readonly sans: string;
  readonly floors: DrawFloors;
}

const LATE = 0.35;
const LATE_TITLE = 0.6;

/** The colours and the face in force where the canvas stands. */
export function paintOf(canvas: HTMLCanvasElement): LanePaint {
  const style = getComputedStyle(canvas);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: of('--ink'), sunk: of('--sunk'), sans: of('--sans'), floors: floorsIn(of('--ink')) };
}

/** Draws the lanes of `model`; null: nothing, they stand in the document. */
export function drawLanes(canvas: HTMLCanvasElement, model: TimelineModel | null, paint: LanePaint | null): void {
  const ratio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const width = Math.round((model?.layout.width ?? 0) * ratio);
  const height = Math.round((model?.layout.lanesBottom ?? 0) * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  else pen.clearRect(0, 0, width, height);
  if (!model || !paint) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  paint.floors(pen, model, ratio);
  // A face is slow to set: once for all counts, and for the titles of a lane that has some.
  pen.font = countFace(paint);
  model.lanes.forEach((lane, at) => drawLane(pen, lane, { model, paint, shape: shapeOf(at) }));
  pen.globalAlpha = 1;
}

const countFace = ({ sans }: LanePaint): string => `600 11.5px ${sans}`;

interface Lane {
  readonly model: TimelineModel;
  readonly paint: LanePaint;
  readonly shape: LaneShape;
}

function drawLane(pen: CanvasRenderingContext2D, lane: LaneModel, { model, paint, shape }: Lane): void {
  const { laneHeight, compact, textSize } = model.layout;
  const middle = lane.top + (laneHeight - (compact ? 2 : 5)) / 2;
  for (const late of [false, true]) {
    const marks = lane.marks.filter((mark) => mark.late === late);
    pen.globalAlpha = late ? LATE : 1;
    drawShapes(pen, marks.filter(({ count }) => count === undefined), { middle, shape, paint });
    drawClusters(pen, marks.filter(({ count }) => count !== undefined), middle, paint);
  }
  if (lane.labels.length === 0) return;
  pen.fillStyle = paint.ink;
  pen.font = `${textSize}px ${paint.sans}`;
  for (const label of lane.labels) {
    pen.globalAlpha = label.late ? LATE_TITLE : 1;
    pen.textAlign = label.left ? 'right' : 'left';
    pen.fillText(label.text, label.x, middle + 4);
  }
  pen.font = countFace(paint);
}

interface Row {
  readonly middle: number;
  readonly shape: LaneShape;
  readonly paint: LanePaint;
}

/** Each shape by itself, over those before it: a path of many is slower to fill without a graphics card. Soft bars lie under them. */
function drawShapes(pen: CanvasRenderingContext2D, marks: readonly Mark[], { middle, shape, paint }: Row): void {
  const alpha = pen.globalAlpha;
  pen.fillStyle = paint.ink;
  for (const { bar, dy, r } of marks) {
    if (!bar) continue;
    const half = bar.soft ? r : 1.5;
    pen.globalAlpha = bar.soft ? alpha * 0.4 : alpha;
    pen.beginPath();
    pen.roundRect(bar.x1, middle + dy - half, bar.x2 - bar.x1, half * 2, half);
    pen.fill();
  }
  pen.globalAlpha = alpha;
  pen.strokeStyle = paint.ink;
  pen.lineWidth = 1.3;
  if (shape === 'ring') pen.fillStyle = paint.sunk;
  for (const { bar, x, dy, r } of marks) {
    if (bar?.soft) continue;
    const y = middle + dy;
    if (shape === 'bar') pen.fillRect(x - 1.1, y - r - 1, 2.2, 2 * r + 2);
    else {
      pen.beginPath();
      trace(pen, shape, { x, y, r });
      pen.fill();
      if (shape === 'ring') pen.stroke();
    }
  }
}

function trace(pen: CanvasRenderingContext2D, shape: LaneShape, { x, y, r }: { x: number; y: number; r: number }): void {
  if (shape === 'diamond') {
    const d = r * 1.15;
    pen.moveTo(x - d, y);
    pen.lineTo(x, y - d);
    pen.lineTo(x + d, y);
    pen.lineTo(x, y + d);
    pen.closePath();
  } else {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
  }
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
