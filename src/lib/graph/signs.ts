// The signs of performance and the captions over the canvas's lines and circles, as the still picture draws them.
import { GLYPHS } from '#lib/ui/performance-glyphs.ts';
import type { GraphElements, MarkRow } from './graph-model.ts';
import { placedMarks } from './mark-rows.ts';
import type { Palette } from './stylesheet.ts';

type Pen = CanvasRenderingContext2D;

/** Paints the counted signs of every line and then the captions; the pen stands in the picture's own pixels. */
export function paintSigns(pen: Pen, { edges, captions }: GraphElements, palette: Palette): void {
  const { colours, sans } = palette;
  pen.lineCap = pen.lineJoin = 'round';
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.font = `600 12px ${sans}`;
  for (const { row, kind } of edges) if (row) paintRow(pen, row, { figures: kind === 'bundle', colours });
  pen.lineWidth = 3;
  pen.strokeStyle = colours.ground;
  for (const { kind, text, x, y, anchor } of captions) {
    pen.font = kind === 'text' ? `600 11.5px ${sans}` : `12px ${sans}`;
    pen.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (kind === 'note') {
      // Faint lines pass behind what is said under a fan, not through it.
      pen.fillStyle = colours.ground;
      const { width } = pen.measureText(text);
      pen.fillRect((anchor === 'end' ? x - width : x) - 2, y - 11, width + 4, 15);
    }
    pen.fillStyle = kind === 'text' ? colours.ink : colours.muted;
    pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  }
}

function paintRow(pen: Pen, row: MarkRow, { figures, colours }: { figures: boolean; colours: Palette['colours'] }): void {
  for (const { mark, x, width } of placedMarks(row, figures)) {
    const glyph = GLYPHS[mark.performance];
    if (!glyph) continue;
    pen.fillStyle = colours.ground;
    pen.fillRect(x, row.y - 5.5, width, 11);
    pen.translate(x + 6, row.y);
    pen.strokeStyle = pen.fillStyle = colours[glyph.tone];
    pen.lineWidth = glyph.stroke;
    pen.stroke(new Path2D(glyph.path));
    if (glyph.dot) pen.fill(discAt(glyph.dot));
    pen.translate(-x - 6, -row.y);
    pen.fillStyle = colours.ink;
    if (figures) pen.fillText(String(mark.count), x + 12.5, row.y + 4.2);
  }
}

function discAt({ x, y, r }: { x: number; y: number; r: number }): Path2D {
  const disc = new Path2D();
  disc.arc(x, y, r, 0, 7);
  return disc;
}
