// The steps of a zoom and a pan, taken once where nobody sees them: the engine has then compiled what a movement runs, and
// the first step under a hand is as quick as those after it.
import { flushSync, mount, unmount } from 'svelte';
import RehearsedBand from './RehearsedBand.svelte';
import type { FocusLayers } from './focus-parts.ts';
import type { HrefOf } from './href-of.ts';
import { drawLanes } from './lane-canvas.ts';
import type { LanePaint } from './lane-canvas.ts';
import { rehearsedWindows } from './rehearsed-windows.ts';
import type { Window } from './scale.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineWords } from './timeline-words.ts';

/** How long nothing has moved when it may begin, ms. */
export const QUIET = 40;
/** What must be left of an idle moment for one more step, ms. */
const ENOUGH = 8;
/** What a reader does ends it for good, and so does a page that nobody sees. */
const ENDED_BY = ['wheel', 'pointerdown', 'keydown', 'visibilitychange'];

export interface Rehearsed {
  readonly paint: LanePaint | null;
  readonly words: TimelineWords;
  readonly hrefOf: HrefOf;
  readonly layers: FocusLayers | null;
  /** What would be drawn of a window that moves. */
  readonly modelOf: (window: Window) => TimelineModel;
}

/** Begins at the next idle moment; the answer ends it. */
export function rehearse(first: TimelineModel, { paint, modelOf, ...props }: Rehearsed): () => void {
  const own = new AbortController();
  const windows = rehearsedWindows(first.scale, first.span);
  const canvas = document.createElement('canvas');
  const drawn = mount(RehearsedBand, { target: document.createElement('div'), props: { first, ...props } });
  const end = (): void => {
    if (!own.signal.aborted) void unmount(drawn);
    own.abort();
  };
  const work = (moment: Pick<IdleDeadline, 'timeRemaining'>): void => {
    do {
      if (own.signal.aborted) return;
      const { value, done } = windows.next();
      if (done) return end();
      const model = modelOf(value);
      drawLanes(canvas, model, paint);
      flushSync(() => drawn.show(model));
    } while (moment.timeRemaining() > ENOUGH);
    whenIdle(work);
  };
  for (const kind of ENDED_BY) addEventListener(kind, end, { capture: true, passive: true, signal: own.signal });
  whenIdle(work);
  return end;
}

/** Not every browser tells its idle moments; where it does not, one step is taken at a time. */
function whenIdle(work: (moment: Pick<IdleDeadline, 'timeRemaining'>) => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(() => work({ timeRemaining: () => 0 }), QUIET);
}
