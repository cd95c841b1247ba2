// Where the whole network lies on its ground, and how a wheel, a drag or a search moves it: pure.
import type { Camera } from './edge-layer.ts';

export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Half the side of the square that holds the network. */
  readonly reach: number;
}

const CLOSEST = 8;

/** The whole network in the middle of the ground, with a margin. */
export function wholeCamera({ width, height, reach }: Ground): Camera {
  const k = Math.min(width, height) / (2 * reach + 24) || 1;
  return { k, x: width / 2, y: height / 2 };
}

/** Closer or farther by a factor about a point of the ground, never farther than the whole. */
export function zoomed(camera: Camera, factor: number, about: { x: number; y: number }, ground: Ground): Camera {
  const k = Math.min(CLOSEST, Math.max(wholeCamera(ground).k * 0.9, camera.k * factor));
  const by = k / camera.k;
  return { k, x: about.x - (about.x - camera.x) * by, y: about.y - (about.y - camera.y) * by };
}

/** A place in the middle of the ground, close enough to be read. */
export function centredOn(place: { x: number; y: number }, camera: Camera, ground: Ground): Camera {
  const k = Math.max(camera.k, 1);
  return { k, x: ground.width / 2 - place.x * k, y: ground.height / 2 - place.y * k };
}

/** The actor nearest to a point of the ground, within `most` px; -1: none. */
export function actorNear(graph: { readonly x: Float32Array; readonly y: Float32Array }, camera: Camera, point: { x: number; y: number }, most: number): number {
  let found = -1;
  let least = most * most;
  for (let at = 0; at < graph.x.length; at += 1) {
    const dx = graph.x[at]! * camera.k + camera.x - point.x;
    const dy = graph.y[at]! * camera.k + camera.y - point.y;
    const away = dx * dx + dy * dy;
    if (away < least) [found, least] = [at, away];
  }
  return found;
}
