// Follows the reader's own scrolling through a list of events: which one stands on the reading line.
import { rowAtLine } from './event-walk.ts';

export interface WalkHost {
  /** The reader has come to row number `at`. */
  readonly oncome: (at: number) => void;
}

/** Scrolling later than this after a wheel, a touch, a key or a press on the bar is the browser's, not the reader's. */
const OWN = 1200;
/** The reading line, as a share of the window. */
const LINE = 0.42;
/** Milliseconds between two days while the list is running. */
const PACE = 90;

/** Keys that scroll a page, where nothing else takes them. */
const KEYS: readonly string[] = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ', 'Tab'];
/** Here they go elsewhere; Space presses a button, and opens and closes what has a summary. */
const FIELDS = 'input, select, textarea';

/** Does this scroll? What is typed into a field or pressed on a button may shorten the page, which is no walk through the list. */
function scrolls(event: Event): boolean {
  if (event.defaultPrevented) return false;
  if (event instanceof KeyboardEvent) return KEYS.includes(event.key) && !(event.target as Element).closest(event.key === ' ' ? `${FIELDS}, button, summary` : FIELDS);
  return !(event instanceof PointerEvent) || event.target === document.documentElement || event.button === 1;
}

/** Attaches to the list; nothing is ever kept from the page: it scrolls as it always does. */
export function followScroll(list: HTMLElement, { oncome }: WalkHost): () => void {
  let touched = -Infinity;
  let told = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whoever presses something has done with scrolling: what the page moves after that is no walk, nor what it moved just before. */
  const own = (event: Event): void => {
    touched = scrolls(event) ? event.timeStamp : -Infinity;
    if (touched > 0) return;
    clearTimeout(waiting);
    waiting = undefined;
  };

  function look(): void {
    waiting = undefined;
    const rows = list.querySelectorAll('[data-walk]');
    const line = innerHeight * LINE;
    const box = list.getBoundingClientRect();
    if (box.top > line || box.bottom < line) {
      told = -1;
      return;
    }
    const at = rowAtLine((row) => rows[row]!.getBoundingClientRect().top, rows.length, line);
    if (at < 0 || at === told) return;
    told = at;
    oncome(at);
  }
  function scrolled(event: Event): void {
    if (event.timeStamp - touched > OWN) return;
    touched = event.timeStamp;
    waiting ??= setTimeout(look, PACE);
  }
  const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const input of inputs) addEventListener(input, own, { passive: true });
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(waiting);
    for (const input of inputs) removeEventListener(input, own);
    removeEventListener('scroll', scrolled);
  };
}
