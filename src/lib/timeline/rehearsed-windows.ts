// The windows that a rehearsal shows: of every length there is, for each length is drawn by code of its own.
import { daysIn, panWindow, zoomWindow } from './scale.ts';
import type { Window } from './scale.ts';

const CLOSER = 2;
/** Steps to either side, of a fiftieth of the window and more. */
const SIDEWAYS = 8;

/** From a window in to the days about its middle, then out to the whole span, with some steps sideways after each way. */
export function* rehearsedWindows(first: Window, span: Window): Generator<Window> {
  const about = (first.from + first.to + 1) / 2;
  let now = first;
  for (const factor of [CLOSER, 1 / CLOSER]) {
    for (let before = Infinity; Math.abs(daysIn(now) - before) > 0.5;) {
      before = daysIn(now);
      yield (now = zoomWindow(now, factor, about, span));
    }
    for (let step = 1; step <= SIDEWAYS; step += 1) yield panWindow(first, ((step % 2 ? step : -step) * daysIn(first)) / 50, span);
  }
}
