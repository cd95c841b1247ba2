// The legend of the whole network: the values of the lens on the screen, by colour and dash, and what a click asks for.
import type { Performance } from '#lib/domain/words.ts';
import { wordsOf } from '#lib/text/words.ts';
import { ADDED } from './drawn-edges.ts';
import type { LegendItem } from './graph-model.ts';
import { addedItem, lineItem } from './legend.ts';
import type { Setting } from './legend.ts';
import type { WholeGraph } from './whole-graph.ts';
import { drawnIn } from './whole-lit.ts';
import type { WholeLit } from './whole-lit.ts';
import { strokesOf } from './whole-strokes.ts';
import { DASHES } from './strands.ts';

/** One item for each value that an edge has now; with a focus, an edge of the focus. */
export function wholeLegend(graph: WholeGraph, lit: WholeLit | null, setting: Setting): LegendItem[] {
  const { lens, lang } = setting;
  const strokes = strokesOf(lens);
  const bytes = new Set(drawnIn(graph, lit).map((edge) => graph.state[edge]!));
  const values = new Set([...bytes].map((byte) => strokes[byte - 1]?.value));
  const lines = lens.values.filter((value) => values.has(value))
    .map((value) => ({ ...lineItem(setting, value, lens.id === 'standing' ? (DASHES[value] ?? 'none') : 'none'), ...ofOne(value, setting) }));
  return [...lines, ...(values.has(ADDED) ? [addedItem(lang)] : [])];
}

/** A line here is one promise, so that nothing is said of all of them. */
const ofOne = (value: string, { lens, lang }: Setting): { label?: string } =>
  lens.id === 'performance' && value in wordsOf(lang).status.performance ? { label: wordsOf(lang).status.performance[value as Performance] } : {};
