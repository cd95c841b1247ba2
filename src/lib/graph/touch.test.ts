import { describe, expect, it } from 'vitest';
import { pinchOf } from './touch.ts';

describe('pinchOf', () => {
  it('zooms by how far the fingers part, about the point between them', () => {
    expect(pinchOf([{ x: 10, y: 0 }, { x: 20, y: 0 }], [{ x: 5, y: 0 }, { x: 25, y: 0 }])).toEqual({ factor: 2, about: { x: 15, y: 0 }, by: { x: 0, y: 0 } });
  });

  it('moves with fingers that keep their distance', () => {
    expect(pinchOf([{ x: 0, y: 0 }, { x: 10, y: 0 }], [{ x: 4, y: 7 }, { x: 14, y: 7 }])).toMatchObject({ factor: 1, by: { x: 4, y: 7 } });
  });
});
