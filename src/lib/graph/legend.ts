// The legend: what is on screen and nothing else.
import type { Words } from '#lib/text/words.ts';
import { performancesShown } from './drawn-edges.ts';
import type { GraphEdge, GraphNode, LegendItem } from './graph-model.ts';
import type { Lens } from './lens.ts';
import { valueLabel } from './lens-words.ts';

/** The legend of these edges under this lens: its values on screen, the dashes, the marks, and what width means. */
export function legendOf(
  edges: readonly GraphEdge[], nodes: readonly GraphNode[], lens: Lens, words: Words
): LegendItem[] {
  if (nodes.length < 2) return [];
  const lit = edges.filter((edge) => !edge.faded);
  const lines = lens.values.flatMap((value): LegendItem[] => {
    const shown = lit.find((edge) => edge.value === value);
    const dash = lens.id === 'standing' && shown ? shown.dash : 'none';
    return shown ? [{ id: value, kind: 'line', label: valueLabel(words, lens.id, value), dash, ...lens.paint[value]! }] : [];
  });
  const glyphs = performancesShown(lit).map((performance): LegendItem => ({
    id: `mark-${performance}`, kind: 'glyph', label: words.status.performance[performance], dash: 'none', opacity: 1,
    performance, tone: performance === 'breached' || performance === 'disputed' ? performance : 'ink'
  }));
  const most = Math.max(1, ...lit.map((edge) => edge.texts));
  const width: LegendItem = { id: 'width', kind: 'width', label: words.graph.widths(most), tone: 'muted', opacity: 1, dash: 'none' };
  return [...lines, ...glyphs, ...(most > 1 ? [width] : [])];
}
