// A legend filters under every lens: what it shows alone is what the table then lists and the graph draws.
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { drawExplorer } from './drawn-explorer.ts';

const ledger = builtInLedger();
/** Lines of the legend that tell what colour means; where that is not the standing, other lines tell how a line is broken. */
const ofColour = ({ kind, id }: { readonly kind: string; readonly id: string }): boolean => kind === 'line' && !id.startsWith('dash-');
const drawing = { lang: 'en', showProposed: false, showPast: false, width: 843, height: 476 } as const;

describe('the legend of every lens', () => {
  it.each(['standing', 'obligation', 'strength', 'force', 'doubts'] as const)('asks for each value of %s that is on screen, and counts no promise twice', (lens) => {
    const { graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, lens }, drawing);
    const lines = graph.legend.filter(ofColour);
    expect(lines.length).toBeGreaterThan(1);
    for (const { asks } of lines) expect(asks).not.toBeNull();
    const found = lines.map(({ asks }) => drawExplorer(ledger, { ...DEFAULT_VIEW, lens, [asks!.filter]: asks!.values }, drawing));
    for (const [index, { graph: alone, model }] of found.entries()) {
      expect(model.rows.length, lines[index]!.id).toBeGreaterThan(0);
      // Doubters are counted over all that lies behind a line: several promises with one each make a line with several.
      if (lens !== 'doubts') expect(alone.legend.filter(ofColour).map(({ id }) => id)).toEqual([lines[index]!.id]);
    }
    const ids = found.flatMap(({ model }) => model.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['obligation', 'strength', 'force', 'doubts'] as const)('asks under %s for the standing that a broken line tells', (lens) => {
    const { graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, lens }, drawing);
    const broken = graph.legend.filter(({ id }) => id.startsWith('dash-'));
    expect(broken.map(({ asks }) => asks)).toEqual([{ filter: 'standing', values: ['pledged'] }]);
    const { model } = drawExplorer(ledger, { ...DEFAULT_VIEW, lens, standing: ['pledged'] }, drawing);
    expect(model.rows.length).toBeGreaterThan(0);
    expect(model.rows.every(({ standing }) => standing === 'pledged')).toBe(true);
  });
});
