// What a wheel, a key or a drag on the timeline asks for: pure, so that every gesture is a row in a table of tests.
import type { Window } from './scale.ts';
import { daysIn, panWindow, zoomWindow } from './scale.ts';

export type Intent =
  | { readonly kind: 'pan'; readonly days: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'day'; readonly step: number }
  | { readonly kind: 'event'; readonly direction: 1 | -1 }
  | { readonly kind: 'change'; readonly direction: 1 | -1 }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' };

const NONE: Intent = { kind: 'none' };
/** One press of + or of a zoom button. */
export const ZOOM_STEP = 1.6;

export interface WheelLike {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A wheel: with Ctrl or ⌘ it zooms, sideways or with Shift it pans, else it is the page's; where the page itself does
 * not scroll (`alone`), the plain wheel zooms.
 */
export function wheelIntent(wheel: WheelLike, pxPerDay: number, alone = false): Intent {
  const unit = wheel.deltaMode === 1 ? 16 : wheel.deltaMode === 2 ? 400 : 1;
  const x = wheel.deltaX * unit;
  const y = wheel.deltaY * unit;
  if (wheel.ctrlKey || wheel.metaKey) {
    return y === 0 ? NONE : { kind: 'zoom', factor: zoomOf(y) };
  }
  const sideways = wheel.shiftKey && x === 0 ? y : x;
  if (sideways !== 0 && (wheel.shiftKey || Math.abs(y) < Math.abs(x))) return { kind: 'pan', days: sideways / pxPerDay };
  return alone && y !== 0 ? { kind: 'zoom', factor: zoomOf(y) } : NONE;
}

const zoomOf = (y: number): number => Math.exp(-Math.max(-200, Math.min(200, y)) / 200);

export interface KeyLike {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * A key on the day cursor. Arrows step by about 4 px, or by a tenth of the window with Shift, and never by less than a
 * day; Page Up and Down step through events, with Shift through the changes of what is in focus; with Ctrl, ⌘ or Alt
 * every key stays the browser's.
 */
export function keyIntent(pressed: KeyLike, window: Window, pxPerDay: number): Intent {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return NONE;
  const stride = Math.max(1, Math.round(pressed.shiftKey ? daysIn(window) / 10 : 4 / pxPerDay));
  switch (pressed.key) {
    case 'ArrowLeft': case 'ArrowDown': return { kind: 'day', step: -stride };
    case 'ArrowRight': case 'ArrowUp': return { kind: 'day', step: stride };
    case 'PageUp': return { kind: pressed.shiftKey ? 'change' : 'event', direction: -1 };
    case 'PageDown': return { kind: pressed.shiftKey ? 'change' : 'event', direction: 1 };
    case 'Home': return { kind: 'end', which: 'first' };
    case 'End': return { kind: 'end', which: 'last' };
    case '+': case '=': return { kind: 'zoom', factor: ZOOM_STEP };
    case '-': case '_': return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case '0': return { kind: 'all' };
    default: return NONE;
  }
}

/** A drag of the ground by `px`: what is under the pointer stays under it. */
export function dragIntent(px: number, pxPerDay: number): Intent {
  return px === 0 ? NONE : { kind: 'pan', days: -px / pxPerDay };
}

/** Two pointers from `before` to `now` (pixels apart): fingers that part zoom in. */
export function pinchIntent(before: number, now: number): Intent {
  return before <= 0 || now <= 0 || before === now ? NONE : { kind: 'zoom', factor: now / before };
}

/** The window after an intent; the same window where it asks for no other. `about` is the moment that keeps its place. */
export function windowAfter(intent: Intent, window: Window, about: number, span: Window): Window {
  if (intent.kind === 'pan') return panWindow(window, intent.days, span);
  if (intent.kind === 'zoom') return zoomWindow(window, intent.factor, about, span);
  return intent.kind === 'all' ? { from: span.from, to: span.to } : window;
}

export type Handle = 'move' | 'start' | 'end';

/** The window after its picture in the overview was dragged by `days` at a handle. */
export function resizeWindow(window: Window, handle: Handle, days: number, span: Window): Window {
  if (handle === 'move') return panWindow(window, days, span);
  const from = handle === 'start' ? Math.max(span.from, Math.min(window.from + days, window.to - SHORTEST)) : window.from;
  const to = handle === 'end' ? Math.min(span.to, Math.max(window.to + days, window.from + SHORTEST)) : window.to;
  return { from, to };
}

const SHORTEST = 13;
