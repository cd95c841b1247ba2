// The shapes of the lanes as stamps: each is traced once for its size and its place within a pixel, and from then on printed
// into one picture. Hundreds are drawn at each step of a movement: a picture of all is one call where tracing is one for each.
import { LANE_SHAPES } from './glyphs.ts';
import type { LaneShape } from './glyphs.ts';

export interface Stamp {
  readonly shape: LaneShape;
  readonly late: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** Where shapes stand: none reaches lower than `bottom`, and none more than half a stamp above `top`. */
export interface StampRoom {
  readonly top: number;
  readonly bottom: number;
  /** Pixels of the canvas to one of the drawing. */
  readonly ratio: number;
}
export type PrintShapes = (pen: CanvasRenderingContext2D, stamps: readonly Stamp[], room: StampRoom) => void;

/** The lightness of what lies after the cursor. */
export const LATE = 0.35;
/** Half the side of a stamp, in pixels of the drawing: the largest shape with its stroke, and a pixel to move in. */
const HALF = 8;
/** Places within a pixel that are told apart, along each side. */
const PLACES = 100;

/** The pixels of a stamp that are not empty: how far behind its middle each lies in the picture, and its colour. */
interface Print {
  readonly away: Int32Array;
  readonly colour: Uint32Array;
}

/** What prints shapes in two colours of CSS; the first drawing is traced, as it is there sooner than stamps for all of it would be cut. */
export function stampsIn(ink: string, sunk: string): PrintShapes {
  const print = printer(cutter({ ink, sunk }));
  let isFirst = true;
  return (pen, stamps, room) => {
    if (!isFirst) return print(pen, stamps, room);
    isFirst = false;
    for (const stamp of stamps) draw(pen, stamp, stamp, { ink, sunk });
    pen.globalAlpha = 1;
  };
}

function printer(cut: Cut): PrintShapes {
  const picture = document.createElement('canvas');
  const own = picture.getContext('2d')!;
  let known = new Map<number, Print>();
  let image: ImageData | null = null;
  let pixels = new Uint32Array(0);
  let ratioBefore = 0;
  return (pen, stamps, { top, bottom, ratio }) => {
    const { width } = pen.canvas;
    const above = Math.floor((top - HALF) * ratio);
    const height = Math.ceil(bottom * ratio) - above;
    if (image?.width !== width || image.height !== height || ratio !== ratioBefore) {
      [picture.width, picture.height] = [width, height];
      image = own.createImageData(width, height);
      pixels = new Uint32Array(image.data.buffer);
      [known, ratioBefore] = [new Map(), ratio];
    } else pixels.fill(0);
    for (const stamp of stamps) {
      const [x, y] = [stamp.x * ratio, stamp.y * ratio];
      const [left, down] = [Math.floor(x), Math.floor(y)];
      const [inX, inY] = [Math.round((x - left) * PLACES), Math.round((y - down) * PLACES)];
      const kind = LANE_SHAPES.indexOf(stamp.shape) * 2 + Number(stamp.late);
      const key = ((kind * 1000 + Math.round(stamp.r * 10)) * (PLACES + 1) + inX) * (PLACES + 1) + inY;
      let print = known.get(key);
      if (!print) known.set(key, (print = cut(stamp, [inX / PLACES, inY / PLACES], ratio, width)));
      const { away, colour } = print;
      const middle = (down - above) * width + left;
      for (let at = 0; at < away.length; at += 1) {
        const place = middle + away[at]!;
        const under = pixels[place]!;
        pixels[place] = under === 0 ? colour[at]! : over(colour[at]!, under);
      }
    }
    own.putImageData(image, 0, 0);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(picture, 0, above);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  };
}

/** One colour laid over another, both as pixels of an image have them. */
function over(colour: number, under: number): number {
  const strength = (colour >>> 24) / 255;
  const rest = ((under >>> 24) / 255) * (1 - strength);
  const whole = strength + rest;
  let mixed = Math.round(whole * 255);
  for (const shift of [16, 8, 0]) mixed = mixed * 256 + Math.round((((colour >>> shift) & 255) * strength + ((under >>> shift) & 255) * rest) / whole);
  return mixed;
}

interface Colours {
  readonly ink: string;
  readonly sunk: string;
}

type Cut = (stamp: Stamp, within: readonly [x: number, y: number], ratio: number, width: number) => Print;

function cutter(colours: Colours): Cut {
  const table = document.createElement('canvas');
  const pen = table.getContext('2d', { willReadFrequently: true })!;
  return (stamp, [x, y], ratio, width) => {
    const middle = Math.ceil(HALF * ratio);
    const side = 2 * middle;
    [table.width, table.height] = [side, side];
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(pen, stamp, { x: (middle + x) / ratio, y: (middle + y) / ratio }, colours);
    const found = new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer);
    const drawn = [...found.keys()].filter((at) => found[at]! >>> 24 > 0);
    return {
      away: Int32Array.from(drawn, (at) => (Math.floor(at / side) - middle) * width + (at % side) - middle),
      colour: Uint32Array.from(drawn, (at) => found[at]!)
    };
  };
}

/** A shape about a point. */
function draw(pen: CanvasRenderingContext2D, { shape, late, r }: Stamp, at: { readonly x: number; readonly y: number }, { ink, sunk }: Colours): void {
  pen.globalAlpha = late ? LATE : 1;
  pen.fillStyle = shape === 'ring' ? sunk : ink;
  pen.beginPath();
  trace(pen, shape, { x: at.x, y: at.y, r });
  pen.fill();
  if (shape !== 'ring') return;
  pen.strokeStyle = ink;
  pen.lineWidth = 1.3;
  pen.stroke();
}

/** The outline of a shape about a point. */
export function trace(pen: CanvasRenderingContext2D, shape: LaneShape, { x, y, r }: { x: number; y: number; r: number }): void {
  if (shape === 'diamond') {
    const d = r * 1.15;
    pen.moveTo(x - d, y);
    pen.lineTo(x, y - d);
    pen.lineTo(x + d, y);
    pen.lineTo(x, y + d);
    pen.closePath();
  } else if (shape === 'bar') {
    pen.rect(x - 1.1, y - r - 1, 2.2, 2 * r + 2);
  } else {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
  }
}
