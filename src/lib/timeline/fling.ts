// The ground goes on moving after a quick drag, and comes to rest: inertia, told by time alone.

/** Milliseconds over which a fling loses most of its speed, and the least speed (px/ms) that is one. */
export const FLING_TAU = 180;
export const LEAST_SPEED = 0.25;
/** Only the last moments before the release tell its speed. */
const LOOK_BACK = 90;

export interface Sample {
  readonly x: number;
  /** Milliseconds. */
  readonly at: number;
}

/** Speed in px/ms at the release, from the samples of the last moments; 0 where the pointer had come to rest. */
export function speedOf(samples: readonly Sample[], now: number): number {
  const last = samples.at(-1);
  const first = samples.find(({ at }) => now - at <= LOOK_BACK);
  if (!last || !first || last === first || now - last.at > LOOK_BACK / 2) return 0;
  const speed = (last.x - first.x) / Math.max(last.at - first.at, 1);
  return Math.abs(speed) < LEAST_SPEED ? 0 : speed;
}

/** How far (px) a fling of `speed` has come after `elapsed` milliseconds. */
export function flungBy(speed: number, elapsed: number): number {
  return speed * FLING_TAU * (1 - Math.exp(-elapsed / FLING_TAU));
}

/** Is it as good as at rest? */
export function isSpent(speed: number, elapsed: number): boolean {
  return Math.abs(speed) * FLING_TAU * Math.exp(-elapsed / FLING_TAU) < 0.5;
}
