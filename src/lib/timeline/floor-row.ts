// The ticks on the floors of all lanes: thousands of strokes, drawn as a row of pixels for each lane, stretched to their height.
import type { TimelineModel } from './timeline-model.ts';

const OPACITY = 0.4;
const HEIGHT = 6;

export type DrawFloors = (pen: CanvasRenderingContext2D, model: TimelineModel, ratio: number) => void;

/** What draws the ticks in a colour of CSS; `ratio` pixels of the canvas are one of the drawing. */
export function floorsIn(ink: string): DrawFloors {
  const rows = document.createElement('canvas');
  const own = rows.getContext('2d', { willReadFrequently: true });
  own!.fillStyle = ink;
  own!.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = own!.getImageData(0, 0, 1, 1).data;
  return (pen, { lanes, layout }, ratio) => {
    const { width } = pen.canvas;
    const image = own!.createImageData(width, lanes.length);
    const pixels = new Uint32Array(image.data.buffer);
    lanes.forEach(({ floor, floorLate }, at) => {
      [floor, floorLate].forEach((xs, late) => {
        const dye = red + green * 0x100 + blue * 0x10000 + Math.round(OPACITY * 255 / (late + 1)) * 0x1000000;
        for (const x of xs) {
          const left = Math.round(x - 0.5);
          for (let to = Math.round(left * ratio); to < Math.round((left + 1) * ratio); to += 1) pixels[at * width + to] = dye;
        }
      });
    });
    if (rows.width !== width || rows.height !== lanes.length) [rows.width, rows.height] = [width, lanes.length];
    own!.putImageData(image, 0, 0);
    pen.imageSmoothingEnabled = false;
    lanes.forEach(({ top }, at) => pen.drawImage(rows, 0, at, width, 1, 0, Math.round(top + layout.laneHeight - HEIGHT - 0.5), width / ratio, HEIGHT));
  };
}
