// A hand on the whole network: a mouse drags and its wheel zooms with Ctrl, two fingers zoom, one finger moves what is closer than whole.
import type { Point } from './graph-model.ts';
import { REACH } from './pick.ts';
import { takeTouches } from './touch.ts';
import { actorNear } from './whole-camera.ts';
import type { WholeCanvas } from './whole-canvas.svelte.ts';

/** A mouse that moves no farther clicks, px. */
const STILL = 4;

/** Takes the hand's gestures on this element; `onpick` hears the actor pointed at, -1: the ground. The answer lets go again. */
export function takeHand(element: HTMLElement, canvas: WholeCanvas, onpick: (actor: number) => void): () => void {
  const pick = (point: Point, reach: number): void => onpick(actorNear(canvas.graph, canvas.camera, point, reach));
  const fingers = takeTouches(element, {
    isClose: () => canvas.isClose, panBy: (by) => canvas.panBy(by), zoomBy: (factor, about) => canvas.zoomBy(factor, about),
    tap: (at) => pick(at, REACH.touch)
  });
  let held: (Point & { readonly moved: boolean }) | null = null;
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    canvas.zoomBy(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
  };
  const pointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    element.setPointerCapture(event.pointerId);
    held = { x: event.offsetX, y: event.offsetY, moved: false };
  };
  const pointermove = (event: PointerEvent): void => {
    if (!held) return;
    const by = { x: event.offsetX - held.x, y: event.offsetY - held.y };
    if (!held.moved && Math.hypot(by.x, by.y) < STILL) return;
    canvas.panBy(by);
    held = { x: event.offsetX, y: event.offsetY, moved: true };
  };
  const pointerup = (event: PointerEvent): void => {
    if (held && !held.moved) pick({ x: event.offsetX, y: event.offsetY }, REACH.mouse);
    held = null;
  };
  const pointercancel = (): void => void (held = null);
  const heard = { wheel, pointerdown, pointermove, pointerup, pointercancel } as const;
  const names = Object.keys(heard) as (keyof typeof heard)[];
  for (const name of names) element.addEventListener(name, heard[name] as EventListener, { passive: false });
  return () => {
    fingers();
    for (const name of names) element.removeEventListener(name, heard[name] as EventListener);
  };
}
