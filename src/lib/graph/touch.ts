// Fingers on the graph: two zoom it, one moves it where it is closer than whole, and what neither needs is the page's.
import { between, distance } from './curves.ts';
import type { Point } from './graph-model.ts';

export interface Hand {
  /** Is there something to be moved? Else one finger is the page's. */
  readonly isClose: () => boolean;
  /** Moves the picture as far as it goes; tells what is left over. */
  readonly panBy: (by: Point) => Point;
  readonly zoomBy: (factor: number, about: Point) => void;
  readonly tap: (at: Point) => void;
}

/** A finger that moves no farther taps, px. */
const STILL = 8;

export interface Pinch {
  readonly factor: number;
  readonly about: Point;
  /** How far the middle of the fingers has moved. */
  readonly by: Point;
}

/** What two fingers ask for that were here and are there. */
export function pinchOf(before: readonly [Point, Point], now: readonly [Point, Point]): Pinch {
  const [was, about] = [between(...before), between(...now)];
  return { factor: distance(...now) / Math.max(1, distance(...before)), about, by: { x: about.x - was.x, y: about.y - was.y } };
}

/** Takes the fingers on this element; the answer lets them go again. Nothing below it hears of them. */
export function takeTouches(element: HTMLElement, hand: Hand): () => void {
  let held: readonly Point[] = [];
  let began: Point | null = null;
  const placed = (event: TouchEvent): Point[] => placesOf(element, event);
  const start = (event: TouchEvent): void => {
    event.stopPropagation();
    held = placed(event);
    began = held.length === 1 ? held[0]! : null;
    if (held.length > 1 && event.cancelable) event.preventDefault();
  };
  const move = (event: TouchEvent): void => {
    event.stopPropagation();
    const now = placed(event);
    if (began && distance(began, now[0]!) > STILL) began = null;
    // What cannot be kept from the page is a scroll that has begun: the picture stays where it is.
    if (!event.cancelable || (now.length === 1 && !hand.isClose())) return void (held = now);
    event.preventDefault();
    if (now.length > 1 && held.length > 1) pinched(hand, pinchOf([held[0]!, held[1]!], [now[0]!, now[1]!]));
    else if (began === null) passOn(element, hand.panBy({ x: now[0]!.x - held[0]!.x, y: now[0]!.y - held[0]!.y }));
    else return;
    held = placed(event);
  };
  const end = (event: TouchEvent): void => {
    event.stopPropagation();
    if (began && event.type === 'touchend') {
      // A mouse that follows the finger would choose once more.
      if (event.cancelable) event.preventDefault();
      hand.tap(began);
    }
    began = null;
    held = placed(event);
  };
  const how = { capture: true, passive: false };
  const heard = { touchstart: start, touchmove: move, touchend: end, touchcancel: end } as const;
  const names = Object.keys(heard) as (keyof typeof heard)[];
  for (const name of names) element.addEventListener(name, heard[name], how);
  return () => {
    for (const name of names) element.removeEventListener(name, heard[name], how);
  };
}

function placesOf(element: HTMLElement, { touches }: TouchEvent): Point[] {
  const { left, top } = element.getBoundingClientRect();
  return [...touches].map(({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }));
}

function pinched(hand: Hand, { factor, about, by }: Pinch): void {
  hand.zoomBy(factor, about);
  hand.panBy(by);
}

/** At its edge the picture gives the finger back to the page. */
const passOn = (element: HTMLElement, { y }: Point): void => {
  if (y !== 0) element.ownerDocument.defaultView?.scrollBy({ top: -y, behavior: 'instant' });
};
