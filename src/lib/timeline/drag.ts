// Pointers on the timeline: one drags the ground, the day or the window in the overview, two zoom; a tap picks.
import { speedOf } from './fling.ts';
import type { Sample } from './fling.ts';
import { dragIntent, pinchIntent, resizeWindow, windowAfter } from './gesture.ts';
import { REACH, REACH_TOUCH, eraAt, markAt } from './hit.ts';
import type { Mark } from './marks.ts';
import { eraNamedAt } from './overview.ts';
import { dayAt, momentAt, panWindow } from './scale.ts';
import type { Scale, Window } from './scale.ts';
import type { TimelineModel } from './timeline-model.ts';

export interface DragHost {
  readonly model: () => TimelineModel;
  readonly window: () => Window;
  readonly span: () => Window;
  readonly onday: (day: number) => void;
  /** The day of an event nearest to a day, within so many days: the cursor snaps to it with Alt. */
  readonly snap: (day: number, reach: number) => number;
  /** The ground was let go at this speed, in pixels a millisecond. */
  readonly onfling: (speed: number) => void;
  /** The window while the gesture runs, and where it came to rest. */
  readonly onmove: (window: Window) => void;
  readonly onrest: (window: Window) => void;
  readonly onlive: (held: boolean) => void;
  readonly onpick: (mark: Pick<Mark, 'id' | 'count' | 'from' | 'to'>) => void;
  readonly onera: (era: Window) => void;
}

type Part = 'ground' | 'cursor' | 'move' | 'start' | 'end';
interface Held {
  readonly part: Part;
  readonly startX: number;
  readonly window: Window;
  readonly scale: Scale;
  readonly whole: Scale;
  moved: boolean;
}
type Under<E> = E & { currentTarget: SVGSVGElement };
type At = Under<PointerEvent>;

const SLOP = 4;
/** With Alt the cursor jumps to an event this near, in pixels. */
const SNAP = 14;
/** Two taps within so many milliseconds are one double tap. */
const DOUBLE = 700;
const PARTS: readonly string[] = ['cursor', 'move', 'start', 'end'];

/** A point of the drawing, in pixels from its corner. */
export const xIn = (event: Under<MouseEvent>): number => event.clientX - event.currentTarget.getBoundingClientRect().left;
export const yIn = (event: Under<MouseEvent>): number => event.clientY - event.currentTarget.getBoundingClientRect().top;

/** The pointers of one timeline; what it holds lives as long as the fingers are down. */
export class Drag {
  private readonly points = new Map<number, number>();
  private held: Held | null = null;
  /** Pixels between two fingers at the last move. */
  private apart = 0;
  /** Where the one pointer has been lately. */
  private trail: Sample[] = [];
  /** The day before a tap moved it, and when: the second tap of a double one takes that back. */
  private tapped: { readonly day: number; readonly at: number } | null = null;

  private readonly host: DragHost;

  constructor(host: DragHost) {
    this.host = host;
  }

  readonly down = (event: At): void => {
    const target = event.target as Element;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    // A link to a text's page stays a link.
    if (!plain || (target.closest('a') && !target.closest('[data-event]'))) return;
    const part = target.closest('[data-part]')?.getAttribute('data-part') ?? '';
    event.currentTarget.setPointerCapture(event.pointerId);
    this.points.set(event.pointerId, xIn(event));
    this.apart = this.distance();
    this.trail = [];
    this.hold(PARTS.includes(part) ? (part as Part) : 'ground', xIn(event));
    this.host.onlive(true);
  };

  readonly move = (event: At): void => {
    const { held, host } = this;
    const span = host.span();
    if (!held || !this.points.has(event.pointerId)) return;
    const x = xIn(event);
    this.points.set(event.pointerId, x);
    if (this.points.size >= 2) return this.pinch(held, span);
    held.moved ||= Math.abs(x - held.startX) > SLOP;
    if (!held.moved) return;
    const { part, startX, window, scale, whole } = held;
    this.trail = [...this.trail.slice(-8), { x, at: event.timeStamp }];
    if (part === 'cursor') host.onday(this.dayUnder(scale, x, event.altKey));
    else if (part === 'ground') host.onmove(windowAfter(dragIntent(x - startX, scale.pxPerDay), window, 0, span));
    else host.onmove(resizeWindow(window, part, (x - startX) / whole.pxPerDay, span));
  };

  readonly up = (event: At): void => {
    if (!this.points.delete(event.pointerId) || !this.held) return;
    const { part, moved } = this.held;
    const [stays] = this.points.values();
    if (stays !== undefined) {
      // The finger that stays goes on from where it is.
      this.hold('ground', stays, true);
      return;
    }
    this.end();
    if (!moved) this.tap(event, part);
    else if (part === 'cursor') return;
    else {
      const speed = part === 'ground' ? speedOf(this.trail, event.timeStamp) : 0;
      if (speed === 0) this.host.onrest(this.host.window());
      else this.host.onfling(speed);
    }
  };

  private dayUnder(scale: Scale, x: number, snaps: boolean): number {
    const day = Math.min(Math.max(dayAt(scale, x), Math.ceil(scale.from)), Math.floor(scale.to));
    return snaps ? this.host.snap(day, SNAP / scale.pxPerDay) : day;
  }

  /** The browser took the gesture for a scroll of the page: nothing is picked. */
  readonly cancel = (event: At): void => {
    if (!this.points.delete(event.pointerId) || this.points.size > 0) return;
    const moved = this.held?.moved === true && this.held.part !== 'cursor';
    this.end();
    if (moved) this.host.onrest(this.host.window());
  };

  private end(): void {
    this.held = null;
    this.host.onlive(false);
  }

  private distance(): number {
    const [a = 0, b = 0] = this.points.values();
    return Math.abs(a - b);
  }

  private hold(part: Part, startX: number, moved = false): void {
    const { scale, whole } = this.host.model();
    this.held = { part, startX, window: this.host.window(), scale, whole, moved };
  }

  private pinch(held: Held, span: Window): void {
    const { scale } = this.host.model();
    const [a = 0, b = 0] = this.points.values();
    const intent = pinchIntent(this.apart, this.distance());
    held.moved = true;
    this.apart = this.distance();
    this.host.onmove(windowAfter(intent, this.host.window(), momentAt(scale, (a + b) / 2), span));
  }

  /** A tap picks a mark or a flag, fits the era whose name it hits, moves the window in the overview, else moves the day. */
  private tap(event: At, part: Part): void {
    const { host } = this;
    const model = host.model();
    const span = host.span();
    if (part !== 'ground') return;
    const [x, y] = [xIn(event), yIn(event)];
    const { plotLeft, plotRight, overviewTop, overviewHeight, lanesTop } = model.layout;
    const mark = markAt(model, x, y, event.pointerType === 'touch' ? REACH_TOUCH : REACH);
    const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
    const under = root.elementFromPoint(event.clientX, event.clientY);
    const flag = under?.closest('[data-event]')?.getAttribute('data-event');
    const fit = under?.closest('[data-fit]')?.getAttribute('data-fit')?.split(' ').map(Number);
    if (mark) host.onpick(mark);
    else if (fit) host.onera({ from: fit[0]!, to: fit[1]! });
    else if (flag && y < lanesTop) host.onpick({ id: flag });
    else if (overviewHeight > 0 && y > overviewTop - 4) {
      const middle = (model.scale.from + model.scale.to + 1) / 2;
      const era = y > overviewTop + overviewHeight ? (eraNamedAt(model.eraSpans, x) ?? eraAt(model, momentAt(model.whole, x))) : undefined;
      if (era) host.onera(era);
      else if (x >= model.whole.left) host.onrest(panWindow(model.scale, momentAt(model.whole, x) - middle, span));
    } else if (x >= plotLeft && x <= plotRight) {
      if (!this.isDouble(event)) this.tapped = { day: model.cursor.day, at: event.timeStamp };
      host.onday(this.dayUnder(model.scale, x, event.altKey));
    }
  }

  private isDouble(event: { readonly timeStamp: number }): boolean {
    return this.tapped !== null && event.timeStamp - this.tapped.at < DOUBLE;
  }

  /** A double click fits the era under it, and leaves the day where it was. */
  readonly doubled = (event: Under<MouseEvent>): void => {
    const model = this.host.model();
    const { overviewTop, overviewHeight } = model.layout;
    const onOverview = overviewHeight > 0 && yIn(event) > overviewTop - 4;
    const era = eraAt(model, momentAt(onOverview ? model.whole : model.scale, xIn(event)));
    if (!era) return;
    if (this.tapped && this.isDouble(event)) this.host.onday(this.tapped.day);
    this.host.onera(era);
  };
}
