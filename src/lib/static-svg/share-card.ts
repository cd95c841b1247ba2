// Where things stand on a share card, in its three shapes.
import { textWidth, wrapped } from '#lib/graph/label-size.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';

/** `wide`: for links in feeds and messages; `square` and `tall`: for posts. */
export type CardShape = 'wide' | 'square' | 'tall';

export const CARD_SHAPES: readonly CardShape[] = ['wide', 'square', 'tall'];
export const CARD_SIZE: Readonly<Record<CardShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 }
};

export interface CardContent {
  /** The dossier's title. */
  readonly over: string;
  readonly heading: string;
  /** Paragraphs, the most telling first; those without room are left out from the end. */
  readonly paragraphs: readonly string[];
  readonly foot: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  readonly graph: GraphElements | null;
}

/** The size at which the graph is laid out, before it is scaled into its place. */
export const CARD_GRAPH: Readonly<Record<CardShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 720, height: 480 },
  square: { width: 880, height: 480 },
  tall: { width: 880, height: 600 }
};

interface Places {
  readonly graph: { readonly x: number; readonly y: number; readonly scale: number };
  readonly column: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where graph and words stand: beside each other on a wide card, below each other on the others. */
export function placesOf(shape: CardShape, hasGraph: boolean): Places {
  const { width, height } = CARD_SIZE[shape];
  const whole = { x: 48, y: 96, width: width - 96, height: height - 96 - 64 };
  if (!hasGraph) return { graph: { x: 0, y: 0, scale: 1 }, column: whole };
  if (shape === 'wide') return { graph: { x: 20, y: 92, scale: 1 }, column: { ...whole, x: 764, width: 388 } };
  const scale = 1.15;
  const top = 90 + CARD_GRAPH[shape].height * scale;
  return { graph: { x: 34, y: 92, scale }, column: { ...whole, y: top, height: height - top - 64 } };
}

interface ColumnLine {
  readonly text: string;
  /** Of the baseline, below the column's top. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly serif: boolean;
  readonly muted: boolean;
}

/** The first paragraph beside a graph is set as large as it fits. */
const FIRST_SIZES: readonly number[] = [25, 23, 21, 19];
const leadingOf = (size: number): number => Math.round(size * 1.32);

/** A serif line is a little wider than the sans that widths are known of. */
const SERIF = 1.17;

/** The words of the card in lines; a paragraph that has no room is left out whole, and with it all that follow. */
export function columnOf(content: CardContent, shape: CardShape): ColumnLine[] {
  const { width, height } = placesOf(shape, content.graph !== null).column;
  const large = content.graph === null;
  const lines: ColumnLine[] = [];
  let y = 0;
  const add = (text: string, style: { size: number; leading: number; weight: number; serif: boolean; muted: boolean }): void => {
    const own = wrapped(text, style.serif ? width / SERIF : width, style.size);
    if (y + own.length * style.leading > height) {
      y = height;
      return;
    }
    own.forEach((line, at) => lines.push({ text: line, y: y + style.leading * (at + 1) - style.leading / 4, size: style.size, weight: style.weight, serif: style.serif, muted: style.muted }));
    y += own.length * style.leading + style.leading / 2;
  };
  const heading = headingSize(content.heading, width, large ? 56 : 40);
  add(content.heading, { size: heading, leading: heading * 1.2, weight: 600, serif: true, muted: false });
  content.paragraphs.forEach((text, at) => {
    const sizes = at > 0 ? [large ? 30 : 21] : large ? [30] : FIRST_SIZES;
    const fits = (size: number): boolean => y + wrapped(text, width / SERIF, size).length * leadingOf(size) <= height;
    const size = sizes.find(fits) ?? sizes.at(-1)!;
    add(text, { size, leading: leadingOf(size), weight: 400, serif: at === 0, muted: at > 0 });
  });
  return lines;
}

/** A long heading is set smaller, so that at most three lines of it are needed. */
const headingSize = (text: string, width: number, size: number): number =>
  textWidth(text, size) * SERIF <= width * 2.6 ? size : Math.max(24, Math.floor(size * 0.7));
