// What keys, wheels, buttons and flings do to the day and the window of one timeline.
import { eventDayBeside, nearestEventDay } from './event-index.ts';
import { flungBy, isSpent } from './fling.ts';
import { resizeWindow, windowAfter } from './gesture.ts';
import type { Handle, Intent } from './gesture.ts';
import type { OpenTimeline } from './open-timeline.ts';
import { daysIn, fitWindow, panWindow, showDay, wholeDays } from './scale.ts';
import type { Window } from './scale.ts';

export interface SteeringHost {
  readonly opened: () => OpenTimeline;
  readonly window: () => Window;
  readonly day: () => number;
  /** The moment that keeps its place when a key or a button zooms. */
  readonly about: () => number;
  readonly pxPerDay: () => number;
  /** The next or previous day on which something changed for what is in focus. */
  readonly changeBeside: (direction: 1 | -1) => number | null;
  /** The window while it moves; null: it has come to rest and is told by `onwindow`. */
  readonly onmove: (window: Window | null) => void;
  readonly onday: (day: number) => void;
  readonly onwindow: (from: number, to: number) => void;
}

/** Milliseconds without a wheel or key after which the window has come to rest. */
const REST = 180;

export class Steering {
  private settling: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private readonly host: SteeringHost;

  constructor(host: SteeringHost) {
    this.host = host;
  }

  /** Ends what still moves by itself; the window stays where it is. */
  readonly stop = (): void => {
    clearTimeout(this.settling);
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = 0;
  };

  readonly rest = (window: Window): void => {
    this.stop();
    const { from, to } = wholeDays(window);
    this.host.onmove(null);
    this.host.onwindow(from, to);
  };

  /** Moves the window now and tells its rest once nothing moved it for a while. */
  readonly glide = (window: Window): void => {
    this.stop();
    this.host.onmove(window);
    this.settling = setTimeout(() => this.rest(this.host.window()), REST);
  };

  /** Lets the ground run on at `speed` pixels a millisecond; where motion is to be reduced it rests at once. */
  readonly fling = (speed: number): void => {
    const opened = this.host.opened();
    const start = this.host.window();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.rest(start);
    const pxPerDay = this.host.pxPerDay();
    this.stop();
    let began: number | null = null;
    const step = (now: number): void => {
      began ??= now;
      const next = panWindow(start, -flungBy(speed, now - began) / pxPerDay, opened.span);
      const stuck = now > began && Math.abs(next.from - this.host.window().from) < 1e-9;
      this.host.onmove(next);
      if (stuck || isSpent(speed, now - began)) this.rest(next);
      else this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  };

  readonly goTo = (day: number): void => {
    const { span } = this.host.opened();
    const kept = Math.min(Math.max(day, span.from), span.to);
    this.host.onday(kept);
    const window = this.host.window();
    const follows = showDay(window, kept, span);
    if (follows !== window) this.rest(follows);
  };

  private readonly goToIf = (day: number | null): void => {
    if (day !== null) this.goTo(day);
  };

  /** To the next or previous day with an event. */
  readonly step = (direction: 1 | -1): void => this.goToIf(eventDayBeside(this.host.opened().index, this.host.day(), direction));

  /** To the next or previous day on which something changed for what is in focus. */
  readonly change = (direction: 1 | -1): void => this.goToIf(this.host.changeBeside(direction));

  /** Shows a stretch of days; null: all that the dossier opens on. */
  readonly fit = (wanted: Window | null): void => {
    const { home, span } = this.host.opened();
    this.rest(wanted ? fitWindow(wanted.from, wanted.to, span) : home);
  };

  readonly snap = (day: number, reach: number): number => nearestEventDay(this.host.opened().index, day, reach);

  readonly obey = (intent: Intent): void => {
    const { home, span } = this.host.opened();
    if (intent.kind === 'day') this.goTo(this.host.day() + intent.step);
    else if (intent.kind === 'event') this.step(intent.direction);
    else if (intent.kind === 'change') this.change(intent.direction);
    else if (intent.kind === 'end') this.goTo(intent.which === 'first' ? home.from : span.to);
    else if (intent.kind === 'all') this.fit(null);
    else if (intent.kind !== 'none') this.glide(windowAfter(intent, this.host.window(), this.host.about(), span));
  };

  /** A key on a handle of the overview: arrows by days, Page keys by half a window. */
  readonly resize = (handle: Handle, intent: Intent): void => {
    const window = this.host.window();
    const days = intent.kind === 'day' ? intent.step : intent.kind === 'event' ? (intent.direction * daysIn(window)) / 2 : null;
    if (days === null) this.obey(intent);
    else this.glide(resizeWindow(window, handle, days, this.host.opened().span));
  };
}
