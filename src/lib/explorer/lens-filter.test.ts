// A legend filters under every lens: what it shows alone is what the table then lists and the graph draws.
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { drawExplorer } from './drawn-explorer.ts';

const ledger = builtInLedger();
const drawing = { lang: 'en', showProposed: false, showPast: false, width: 843, height: 476 } as const;

describe('the legend of every lens', () => {
  it.each(['standing', 'obligation', 'strength', 'force', 'doubts'] as const)('asks for each value of %s that is on screen, and counts no promise twice', (lens) => {
    const { graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, lens }, drawing);
    const lines = graph.legend.filter(({ kind }) => kind === 'line');
    expect(lines.length).toBeGreaterThan(1);
    for (const { asks } of lines) expect(asks).not.toBeNull();
    const found = lines.map(({ asks }) => drawExplorer(ledger, { ...DEFAULT_VIEW, lens, [asks!.filter]: asks!.values }, drawing));
    for (const [index, { graph: alone, model }] of found.entries()) {
      expect(model.rows.length, lines[index]!.id).toBeGreaterThan(0);
      // Doubters are counted over all that lies behind a line: several promises with one each make a line with several.
      if (lens !== 'doubts') expect(alone.legend.filter(({ kind }) => kind === 'line').map(({ id }) => id)).toEqual([lines[index]!.id]);
    }
    const ids = found.flatMap(({ model }) => model.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
