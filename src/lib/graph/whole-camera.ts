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

/** Is the picture closer than whole? */
export const isCloser = (camera: Camera, ground: Ground): boolean => camera.k > wholeCamera(ground).k * 1.05;

/** Moved by so many px, as far as the network goes, and what is left over. */
export function panned(camera: Camera, by: { x: number; y: number }, ground: Ground): { camera: Camera; left: { x: number; y: number } } {
  const reach = ground.reach * camera.k + 24;
  const along = (now: number, step: number, side: number): number => {
    const [low, high] = [Math.min(side / 2, side - reach, now), Math.max(side / 2, reach, now)];
    return Math.min(high, Math.max(low, now + step));
  };
  const [x, y] = [along(camera.x, by.x, ground.width), along(camera.y, by.y, ground.height)];
  return { camera: { k: camera.k, x, y }, left: { x: by.x - (x - camera.x), y: by.y - (y - camera.y) } };
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
