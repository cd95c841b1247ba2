// What lies under a pointer: the nearest mark within reach, so that small shapes have targets of 24 or 44 pixels.
import type { EraModel } from './chapters.ts';
import type { Mark } from './marks.ts';
import type { TimelineModel } from './timeline-model.ts';

/** Half a target for a mouse, and for a finger. */
export const REACH = 12;
export const REACH_TOUCH = 22;

/** A mark that was found, and where it stands. */
export interface Hit extends Mark {
  readonly y: number;
  /** From left to right. */
  readonly x1: number;
  readonly x2: number;
}

/** The mark nearest to a point of the drawing, at most `reach` pixels away; a bar is near all along. */
export function markAt(model: TimelineModel, x: number, y: number, reach: number): Hit | null {
  const { laneHeight, lanesTop, lanesBottom } = model.layout;
  if (y < lanesTop - 4 || y > lanesBottom + 4) return null;
  let found: Hit | null = null;
  let least = reach;
  for (const lane of model.lanes) {
    for (const mark of lane.marks) {
      const { x1, x2 } = mark.bar ?? { x1: mark.x - mark.r, x2: mark.x + mark.r };
      const dx = mark.bar && x > x1 && x < x2 ? 0 : Math.abs(mark.x - x);
      const at = lane.top + laneHeight / 2 - 2 + mark.dy;
      const away = Math.hypot(dx, at - y);
      if (away < least) [found, least] = [{ ...mark, y: at, x1, x2 }, away];
    }
  }
  return found;
}

/** The era at a moment. */
export function eraAt(model: TimelineModel, moment: number): EraModel | undefined {
  return model.eras.find(({ from, to }) => moment >= from && moment < to + 1);
}
