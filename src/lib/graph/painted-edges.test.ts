import { describe, expect, it } from 'vitest';
import { TOKENS } from '#lib/ui/tokens.ts';
import type { DrawnEdge } from './canvas-elements.ts';
import { paintEdges } from './painted-edges.ts';
import type { EdgeNow } from './painted-edges.ts';

const palette = { colours: TOKENS.light, sans: 'sans-serif', serif: 'serif' };
const edge = (own: Partial<DrawnEdge> = {}): DrawnEdge => ({
  course: { start: { x: 0, y: 0 }, bends: [{ x: 5, y: 9 }], end: { x: 10, y: 0 } }, tone: 'in-force', dash: 'none', width: 2, opacity: 1,
  head: [], strands: [], faded: false, ...own
});

interface Stroke { readonly colour: string; readonly alpha: number; readonly width: number; readonly dash: readonly number[]; readonly course: string }

/** What a pen is asked to stroke and fill, in order. */
function painted(edges: readonly EdgeNow[]): { strokes: Stroke[]; fills: number } {
  const strokes: Stroke[] = [];
  const now = { course: '', dash: [] as readonly number[], fills: 0 };
  const pen = {
    strokeStyle: '', fillStyle: '', globalAlpha: 1, lineWidth: 1, lineCap: '', lineJoin: '',
    setLineDash: (dash: readonly number[]) => void (now.dash = dash),
    beginPath: () => void (now.course = ''), closePath: () => undefined,
    moveTo: (x: number, y: number) => void (now.course += `M${x} ${y}`), lineTo: (x: number, y: number) => void (now.course += `L${x} ${y}`),
    quadraticCurveTo: (...at: number[]) => void (now.course += `Q${at.join(' ')}`),
    fill: () => void (now.fills += 1),
    stroke: () => void strokes.push({ colour: pen.strokeStyle, alpha: pen.globalAlpha, width: pen.lineWidth, dash: now.dash, course: now.course })
  };
  paintEdges(pen as unknown as CanvasRenderingContext2D, edges, palette);
  return { strokes, fills: now.fills };
}

describe('paintEdges', () => {
  it('follows the course of a line in its colour, width, dash and as much of it as shows', () => {
    expect(painted([{ edge: edge({ dash: 'long', opacity: 0.4 }), moment: null }]).strokes)
      .toEqual([{ colour: palette.colours['in-force'], alpha: 0.4, width: 2, dash: [9, 5], course: 'M0 0Q5 9 10 0' }]);
  });

  it('fills a head where there is one, and strokes each strand in its own colour', () => {
    const strand = { course: { start: { x: 0, y: 3 }, bends: [], end: { x: 10, y: 3 } }, tone: 'pledged', dash: 'long', width: 1.5, opacity: 1 } as const;
    const { strokes, fills } = painted([{ edge: edge({ head: [{ x: 10, y: 0 }, { x: 8, y: 1 }, { x: 8, y: -1 }], strands: [strand] }), moment: null }]);
    expect(fills).toBe(1);
    expect(strokes.map(({ colour }) => colour)).toEqual([palette.colours['in-force'], palette.colours.pledged]);
  });

  it('lays what has stepped back under the rest, and what is pointed at over all, whole and on a band', () => {
    const of = (tone: DrawnEdge['tone'], own: Partial<DrawnEdge>, moment: EdgeNow['moment']): EdgeNow => ({ edge: edge({ tone, ...own }), moment });
    const { strokes } = painted([of('pledged', { opacity: 0.4 }, 'lit'), of('in-force', {}, null), of('past', { faded: true, opacity: 0.1 }, null)]);
    expect(strokes.map(({ colour, alpha }) => [colour, alpha])).toEqual([
      [palette.colours.past, 0.1], [palette.colours['in-force'], 1], [palette.colours.focus, 0.35], [palette.colours.pledged, 1]
    ]);
  });

  it('lets a line that has ended fade over a grey band, its strands with it', () => {
    const strand = { course: edge().course, tone: 'pledged', dash: 'none', width: 1, opacity: 1 } as const;
    const { strokes } = painted([{ edge: edge({ strands: [strand] }), moment: 'ending' }]);
    expect(strokes.map(({ colour, alpha, width }) => [colour, alpha, width])).toEqual([
      [palette.colours.past, 0.2, 8], [palette.colours['in-force'], 0.35, 2], [palette.colours.pledged, 0.35, 1]
    ]);
  });
});
