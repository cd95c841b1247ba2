// What is drawn for a record in focus that proposes something: its proposals, without a switch; for others none.
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
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
  it('draws of what is proposed that day what the event in focus proposes, and no more', () => {
    const commitmentsOf = (focus: readonly string[], showProposed: boolean): string[] => {
      const { graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, at: '2025-11-20', focus }, { lang: 'en', showProposed, showPast: false, width: 842, height: 386 });
      return [...new Set(graph.edges.flatMap(({ commitments }) => commitments))].filter((id) => statusesAt(ledger, parseDay('2025-11-20')!).get(id)?.standing === 'proposed').sort();
    };
    const own = ledger.events.get('plan-28-delivered')!.effects!.flatMap(({ commitment }) => commitment ?? []).sort();
    const drawn = commitmentsOf(['plan-28-delivered'], false);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((id) => !own.includes(id))).toEqual([]);
    expect(commitmentsOf([], true).length).toBeGreaterThan(drawn.length);
  });
  it('draws nothing proposed earlier with an event that only touches its text', () => {
    const { graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, at: '2023-07-12', focus: ['g7-vilnius-declaration'] }, { lang: 'en', showProposed: false, showPast: false, width: 842, height: 386 });
    expect(graph.edges.filter(({ standing, strands }) => [standing, ...strands.map((one) => one.standing)].includes('proposed'))).toEqual([]);
  });
  it.each([[], ['russia'], ['budapest-memorandum'], ['crimea-annexation']])('draws nothing proposed with %s in focus', (...focus) => {
    expect(proposing('2025-11-20', focus)).toBe(0);
  });
});
