// The legend: what is on screen and nothing else, and what a click on each of its lines asks to be shown alone.
import { groupOf } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { LensId } from '#lib/domain/words.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import { toneOf } from '#lib/ui/tokens.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { ADDED, performancesShown } from './drawn-edges.ts';
import type { Dash, GraphEdge, GraphNode, LegendAsk, LegendItem } from './graph-model.ts';
import type { Lens } from './lens.ts';
import { valueLabel } from './lens-words.ts';
import { DASHES, standingsOn } from './strands.ts';

export interface Setting {
  readonly ledger: Ledger;
  readonly lens: Lens;
  readonly lang: AppLang;
}

/** The legend's line for a value of the lens. */
export const lineItem = ({ ledger, lens, lang }: Setting, value: string, dash: Dash): LegendItem => ({
  id: value, kind: 'line', label: valueLabel(wordsOf(lang), lens.id, value), dash, asks: asked(ledger, lens.id, value), ...lens.paint[value]!,
  ...(lens.id === 'standing' && value === 'unknown' && { performance: 'unknown' as const })
});

/** The legend's line for what a draft would add. */
export const addedItem = (lang: AppLang): LegendItem => ({
  id: ADDED, kind: 'line', label: panelWordsOf(lang).added, dash: 'short', tone: 'ink', opacity: 1, asks: null
});

/** The legend of these edges under this lens: its values on screen, the dashes, the marks, and what width means. */
export function legendOf(edges: readonly GraphEdge[], nodes: readonly GraphNode[], setting: Setting): LegendItem[] {
  const { lens, lang } = setting;
  if (nodes.length < 2) return [];
  const words = wordsOf(lang);
  const lit = edges.filter((edge) => !edge.faded);
  const standings = new Set<string>(lit.filter((edge) => edge.value !== ADDED).flatMap(standingsOn));
  const values = lens.id === 'standing' ? standings : new Set(lit.map((edge) => edge.value));
  const lines = lens.values.filter((value) => values.has(value)).map((value) => lineItem(setting, value, lens.id === 'standing' ? (DASHES[value] ?? 'none') : 'none'));
  const dashes = lens.id === 'standing' ? [] : dashItems(standings, setting);
  const glyphs = performancesShown(lit).map((performance): LegendItem => ({
    id: `mark-${performance}`, kind: 'glyph', label: words.status.performance[performance], dash: 'none', opacity: 1,
    performance, tone: performance === 'breached' || performance === 'disputed' ? performance : 'ink',
    asks: { filter: 'performance', values: [performance] }
  }));
  const most = Math.max(1, ...lit.map((edge) => edge.texts));
  const width: LegendItem = { id: 'width', kind: 'width', label: words.graph.widths(most), tone: 'muted', opacity: 1, dash: 'none', asks: null };
  const ring = nodes.find((node) => node.ring && !node.focused && !node.faded)?.ring;
  const inside: LegendItem[] = ring ? [{ id: 'ring', kind: 'ring', label: panelWordsOf(lang).ring, tone: toneOf(ring.standing) ?? 'past', opacity: 1, dash: 'none', asks: null }] : [];
  return [...lines, ...dashes, ...(lit.some((edge) => edge.value === ADDED) ? [addedItem(lang)] : []), ...glyphs, ...(lit.some(({ marks, row }) => marks.length > 0 && row === null) ? [partlyItem(lang)] : []), ...inside, ...(most > 1 ? [width] : [])];
}

/** A narrow ground has room for the signs of one direction alone, a full one for those of most lines; it says so. */
const partlyItem = (lang: AppLang): LegendItem => ({
  id: 'partly', kind: 'note', label: panelWordsOf(lang).signsPartly, tone: 'muted', opacity: 1, dash: 'none', asks: null
});

/** Where colour means something else, how a line is broken still tells how firmly it stands, a thin one that it has ended, and a question mark that nobody knows. */
const dashItems = (standings: ReadonlySet<string>, { ledger, lang }: Setting): LegendItem[] =>
  Object.entries({ ...DASHES, past: 'none' as const, unknown: 'none' as const }).filter(([standing]) => standings.has(standing)).map(([standing, dash = 'none']) => ({
    id: `dash-${standing}`, kind: 'dash', label: valueLabel(wordsOf(lang), 'standing', standing), tone: 'muted', opacity: 1, dash, asks: asked(ledger, 'standing', standing),
    ...(standing === 'unknown' && { performance: 'unknown' as const })
  }));

const ENDED = ['superseded', 'withdrawn', 'rejected', 'lapsed'];

/** What a value of a lens asks of the view's filters. */
function asked(ledger: Ledger, lens: LensId, value: string): LegendAsk | null {
  if (lens === 'standing') return { filter: 'standing', values: value === 'past' ? ENDED : [value] };
  if (lens === 'performance') return value === 'mixed' ? null : { filter: 'performance', values: [value] };
  if (lens !== 'obligation') return { filter: 'value', values: [value] };
  const values = [...ledger.obligations.keys()].filter((id) => groupOf(ledger, id) === value);
  return { filter: 'obligation', values };
}
