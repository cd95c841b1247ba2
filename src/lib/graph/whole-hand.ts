// A hand on the whole network: a mouse drags and its wheel zooms with Ctrl, two fingers zoom, one finger moves what is closer than whole.
import type { Point } from './graph-model.ts';
import { takeMouse } from './mouse.ts';
import { REACH } from './pick.ts';
import { takeTouches } from './touch.ts';
import { actorNear } from './whole-camera.ts';
import type { WholeCanvas } from './whole-canvas.svelte.ts';

/** Takes the hand's gestures on this element; `onpick` hears the actor pointed at, -1: the ground. The answer lets go again. */
export function takeHand(element: HTMLElement, canvas: WholeCanvas, onpick: (actor: number) => void): () => void {
  const pick = (point: Point, reach: number): void => onpick(actorNear(canvas.graph, canvas.camera, point, reach));
  const panBy = (by: Point): Point => canvas.panBy(by);
  const fingers = takeTouches(element, {
    isClose: () => canvas.isClose, panBy, zoomBy: (factor, about) => canvas.zoomBy(factor, about), tap: (at) => pick(at, REACH.touch)
  });
  const mouse = takeMouse(element, { panBy, tap: (at) => pick(at, REACH.mouse) });
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    canvas.zoomBy(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
  };
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    fingers();
    mouse();
    element.removeEventListener('wheel', wheel);
  };
}
