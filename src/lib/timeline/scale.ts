// The window of civil days a reader sees, and where a day lies on the drawing.

/** First and last day seen, both included. Fractions occur while a gesture runs. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A window laid on the pixels from `left` to `right`. */
export interface Scale extends Window {
  readonly left: number;
  readonly right: number;
  readonly pxPerDay: number;
}

/** The shortest window, in days: one day is then wide enough to be pointed at. */
export const MIN_DAYS = 14;

/** How many days does the window show? */
export function daysIn(window: Window): number {
  return window.to + 1 - window.from;
}

/** The scale that lays `window` on the pixels `left`…`right`. */
export function scaleOf(window: Window, left: number, right: number): Scale {
  return { from: window.from, to: window.to, left, right, pxPerDay: (right - left) / daysIn(window) };
}

/** A place on the drawing, to a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Where does `day` begin, in pixels? */
export function startOf(scale: Scale, day: number): number {
  return scale.left + (day - scale.from) * scale.pxPerDay;
}

/** Where is the middle of `day`, in pixels? Marks and the cursor stand there. */
export function xOf(scale: Scale, day: number): number {
  return startOf(scale, day + 0.5);
}

/** At which moment (a fraction of days) does pixel `x` lie? */
export function momentAt(scale: Scale, x: number): number {
  return scale.from + (x - scale.left) / scale.pxPerDay;
}

/** In which day does pixel `x` lie? */
export function dayAt(scale: Scale, x: number): number {
  return Math.floor(momentAt(scale, x));
}

/** Do two windows show the same, but for what reckoning with fractions leaves? */
export const isSame = (a: Window, b: Window): boolean => Math.abs(a.from - b.from) < 1e-6 && Math.abs(a.to - b.to) < 1e-6;

/** The window nearest to the one asked that lies in `span` and is neither shorter than MIN_DAYS nor longer than it. */
export function clampWindow(window: Window, span: Window): Window {
  const all = daysIn(span);
  const length = Math.min(Math.max(daysIn(window), Math.min(MIN_DAYS, all)), all);
  const middle = (window.from + window.to + 1) / 2;
  const wanted = length === daysIn(window) ? window.from : middle - length / 2;
  const from = Math.min(Math.max(wanted, span.from), span.to + 1 - length);
  return { from, to: from + length - 1 };
}

/** The window `factor` times as close about the moment `about`, which keeps its place unless an end of `span` is met. */
export function zoomWindow(window: Window, factor: number, about: number, span: Window): Window {
  const all = daysIn(span);
  const before = daysIn(window);
  const length = Math.min(Math.max(before / factor, Math.min(MIN_DAYS, all)), all);
  const from = about - ((about - window.from) * length) / before;
  return clampWindow({ from, to: from + length - 1 }, span);
}

/** The window moved by `days` (later is positive), stopped at the ends of `span`. */
export function panWindow(window: Window, days: number, span: Window): Window {
  return clampWindow({ from: window.from + days, to: window.to + days }, span);
}

/** The window that shows `from`…`to` with a margin of 4 % on both sides. */
export function fitWindow(from: number, to: number, span: Window): Window {
  const margin = (to + 1 - from) * 0.04;
  return clampWindow({ from: from - margin, to: to + margin }, span);
}

/** The window moved as little as needed for `day` to lie in it, a tenth from its edges. */
export function showDay(window: Window, day: number, span: Window): Window {
  const room = daysIn(window) / 10;
  if (day < window.from) return panWindow(window, day - room - window.from, span);
  if (day > window.to) return panWindow(window, day + room - window.to, span);
  return window;
}

/** The window in whole days, both included, as an address says it. */
export function wholeDays(window: Window): Window {
  const from = Math.round(window.from);
  return { from, to: Math.max(Math.round(window.to), from) };
}
