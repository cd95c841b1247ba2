// The legend of the whole network: the standings on the screen, by colour and dash.
import type { Words } from '#lib/text/words.ts';
import { STATES } from '#lib/ui/tokens.ts';
import type { Shown } from './bundles.ts';
import type { Dash, LegendItem } from './graph-model.ts';
import { valueLabel } from './lens-words.ts';
import type { WholeGraph } from './whole-graph.ts';

const DASHES: Readonly<Partial<Record<string, Dash>>> = { pledged: 'long', suspended: 'dots', proposed: 'short' };

/** One item for each colour that an edge has now. */
export function wholeLegend(graph: WholeGraph, words: Words): LegendItem[] {
  const present = new Set(graph.state);
  return STATES.flatMap((tone, at): LegendItem[] =>
    present.has(at + 1) ? [{ id: tone, kind: 'line', label: valueLabel(words, 'standing', tone), tone, opacity: 1, dash: DASHES[tone] ?? 'none', asks: null }] : []
  );
}

/** Do two wishes draw the same? Then a step of the day touches only what changed. */
export const isSame = (a: Shown, b: Shown): boolean =>
  a.only === b.only && a.web === b.web && a.showPast === b.showPast && a.showProposed === b.showProposed;
