// A mouse or a pen on the graph: what lies under it is told, a press that stays chooses, and one that moves takes the picture along.
import { distance } from './curves.ts';
import type { Point } from './graph-model.ts';

export interface MouseHand {
  readonly tap: (at: Point) => void;
  /** Moves the picture as far as it goes. */
  readonly panBy: (by: Point) => void;
  /** Where the pointer is while nothing is held; null once it has left. */
  readonly over?: (at: Point | null) => void;
}

/** A mouse that moves no farther clicks, px. */
const STILL = 4;

/** Takes the mouse on this element; the answer lets it go again. */
export function takeMouse(element: HTMLElement, hand: MouseHand): () => void {
  let held: { readonly at: Point; readonly moved: boolean } | null = null;
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const pointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    element.setPointerCapture(event.pointerId);
    held = { at: placeOf(event), moved: false };
  };
  const pointermove = (event: PointerEvent): void => {
    const at = placeOf(event);
    if (!held) {
      if (event.pointerType !== 'touch') hand.over?.(at);
      return;
    }
    if (!held.moved && distance(held.at, at) < STILL) return;
    hand.panBy({ x: at.x - held.at.x, y: at.y - held.at.y });
    held = { at, moved: true };
  };
  const pointerup = (): void => {
    if (held && !held.moved) hand.tap(held.at);
    held = null;
  };
  const pointercancel = (): void => void (held = null);
  const pointerleave = (): void => hand.over?.(null);
  const heard = { pointerdown, pointermove, pointerup, pointercancel, pointerleave } as const;
  const names = Object.keys(heard) as (keyof typeof heard)[];
  for (const name of names) element.addEventListener(name, heard[name]);
  return () => {
    for (const name of names) element.removeEventListener(name, heard[name]);
  };
}
