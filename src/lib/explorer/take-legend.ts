// The legend of a picture that leaves the site: the same lines and signs as on the page, in rows under the picture, as SVG.
import { capOf, DASH_PX, legendWidth } from '#lib/graph/dashes.ts';
import { textWidth } from '#lib/graph/label-size.ts';
import type { LegendItem } from '#lib/graph/graph-model.ts';
import { GLYPHS } from '#lib/ui/performance-glyphs.ts';
import type { Sign } from '#lib/ui/performance-glyphs.ts';

const SIZE = 12;
const ROW = 20;
const SIGN = 26;
const GAP = 6;
const BETWEEN = 18;
/** Faces that stand in for ours where a picture is opened are wider by as much. */
export const WIDER = 1.25;

/** Makes one element of SVG. */
export type Made = (tag: string, attributes: Readonly<Record<string, string | number>>, text?: string) => SVGElement;

export interface LegendGround {
  readonly width: number;
  readonly made: Made;
  /** The value of a token on the page. */
  readonly colour: (name: string) => string;
  /** Attributes of the labels. */
  readonly face: Readonly<Record<string, string | number>>;
}

/** The rows of a legend as wide as the picture, from 0,0 down, and how high they are. */
export function drawnLegend(legend: readonly LegendItem[], ground: LegendGround): { readonly rows: SVGElement; readonly height: number } {
  const rows = ground.made('g', { 'data-part': 'legend' });
  let [x, row] = [0, 0];
  for (const item of legend) {
    const sign = item.kind === 'note' ? 0 : (item.kind === 'glyph' || item.kind === 'ring' ? 14 : SIGN) + GAP;
    const wide = sign + textWidth(item.label, SIZE) * WIDER;
    if (x > 0 && x + wide > ground.width) [x, row] = [0, row + 1];
    const y = row * ROW + ROW / 2;
    rows.append(...signOf(item, x, y, ground), ground.made('text', { x: x + sign, y: y + 4, ...ground.face, 'font-size': SIZE }, item.label));
    x += wide + BETWEEN;
  }
  return { rows, height: legend.length === 0 ? 0 : (row + 1) * ROW };
}

function signOf(item: LegendItem, x: number, y: number, { made, colour }: LegendGround): SVGElement[] {
  const { kind, tone, dash, opacity, performance } = item;
  const stroke = { fill: 'none', stroke: colour(tone) };
  if (kind === 'line' || kind === 'dash') {
    const line = made('line', { x1: x, x2: x + SIGN, y1: y, y2: y, ...stroke, 'stroke-width': legendWidth(item), 'stroke-linecap': capOf(dash), 'stroke-opacity': opacity, ...(dash !== 'none' && { 'stroke-dasharray': DASH_PX[dash].join(' ') }) });
    return performance ? [line, made('rect', { x: x + 7, y: y - 6, width: 12, height: 12, fill: colour('ground') }), ...glyphOf(performance, x + SIGN / 2, y, { made, colour })] : [line];
  }
  if (kind === 'width') return [made('path', { d: `M${x} ${y - 0.8}l${SIGN} -2.7v7l${-SIGN} -2.7Z`, fill: colour('muted') })];
  if (kind === 'ring') return [made('circle', { cx: x + 7, cy: y, r: 3.2, ...stroke, stroke: colour('ink') }), made('circle', { cx: x + 7, cy: y, r: 6, ...stroke, 'stroke-width': 1.2 })];
  return kind === 'glyph' && performance ? glyphOf(performance, x + 7, y, { made, colour }) : [];
}

function glyphOf(sign: Sign, x: number, y: number, { made, colour }: Pick<LegendGround, 'made' | 'colour'>): SVGElement[] {
  const glyph = GLYPHS[sign];
  if (!glyph) return [];
  const at = { transform: `translate(${x} ${y})` };
  const shape = made('path', { d: glyph.path, ...at, fill: 'none', stroke: colour(glyph.tone), 'stroke-width': glyph.stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  return glyph.dot ? [shape, made('circle', { cx: glyph.dot.x, cy: glyph.dot.y, r: glyph.dot.r, ...at, fill: colour(glyph.tone) })] : [shape];
}
