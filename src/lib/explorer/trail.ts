// The way a reader came: what was in focus, one after another; going back to something cuts the way behind it.

export interface Crumb {
  readonly ids: readonly string[];
  readonly name: string;
}

const MOST = 4;

/** The trail after this focus: cut at it where the reader has been there, else longer by it; none without a focus. */
export function trailAfter(trail: readonly Crumb[], next: Crumb): readonly Crumb[] {
  if (next.ids.length === 0) return [];
  const known = trail.findIndex((crumb) => crumb.ids.join() === next.ids.join());
  return known >= 0 ? trail.slice(0, known + 1) : [...trail, next].slice(-MOST);
}
