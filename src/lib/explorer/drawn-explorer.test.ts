// What is drawn for a record in focus that proposes something: its proposals, without a switch; for others none.
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { drawExplorer } from './drawn-explorer.ts';

const ledger = builtInLedger();
const proposing = (at: string, focus: readonly string[]): number =>
  drawExplorer(ledger, { ...DEFAULT_VIEW, at, focus }, { lang: 'en', showProposed: false, showPast: false, width: 842, height: 386 })
    .graph.edges.filter(({ standing, faded }) => standing === 'proposed' && !faded).length;

describe('drawExplorer', () => {
  it.each(['draft-us-28-point-plan', 'us-28-point-plan', 'plan-28-delivered'])('draws what %s proposes on its day', (id) => {
    expect(proposing('2025-11-20', [id])).toBeGreaterThan(0);
  });
  it.each([[], ['russia'], ['budapest-memorandum'], ['crimea-annexation']])('draws nothing proposed with %s in focus', (...focus) => {
    expect(proposing('2025-11-20', focus)).toBe(0);
  });
});
