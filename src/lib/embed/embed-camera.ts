// Where the picture of an embed lies on its ground: whole, or closer and moved, never away from the ground.
import type { Point } from '#lib/graph/graph-model.ts';

export interface EmbedCamera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: EmbedCamera = { k: 1, x: 0, y: 0 };
const CLOSEST = 4;
/** A picture so little closer than whole is whole again. */
const NEARLY = 1.02;

/** Closer by a factor about a point of the ground, never farther than whole. */
export function closer(camera: EmbedCamera, factor: number, about: Point, ground: Ground): EmbedCamera {
  const k = Math.min(CLOSEST, camera.k * factor);
  if (k < NEARLY) return WHOLE;
  const by = k / camera.k;
  return within({ k, x: about.x - (about.x - camera.x) * by, y: about.y - (about.y - camera.y) * by }, ground);
}

/** Moved as far as there is picture. */
export const moved = (camera: EmbedCamera, by: Point, ground: Ground): EmbedCamera =>
  camera.k === 1 ? camera : within({ k: camera.k, x: camera.x + by.x, y: camera.y + by.y }, ground);

const within = ({ k, x, y }: EmbedCamera, { width, height }: Ground): EmbedCamera =>
  ({ k, x: Math.min(0, Math.max(width * (1 - k), x)), y: Math.min(0, Math.max(height * (1 - k), y)) });
