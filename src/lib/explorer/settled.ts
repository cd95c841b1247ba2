// Where the first live drawing stands, so that it is drawn for its own room and shown once it has its place.

/** The room that the graph has now, so that the first live picture is drawn for it and not for another page's. */
export function groundSize(): { width: number; height: number } | null {
  const ground = document.getElementById('graph');
  return ground && ground.clientWidth > 0 && ground.clientHeight > 0 ? { width: ground.clientWidth, height: ground.clientHeight } : null;
}

/** Calls back once what is drawn now has its place: the band's height is known after one frame, the graph's room after two. */
export function whenSettled(done: () => void, frames = 3): void {
  requestAnimationFrame(() => (frames > 1 ? whenSettled(done, frames - 1) : done()));
}
