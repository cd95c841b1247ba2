// The table, the graph's data and `at` agree for every landmark day.
import { describe, expect, it } from 'vitest';
import { atAnswer } from '#lib/domain/at.ts';
import { pairsOf, ringsOf } from '#lib/domain/parties.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { drawExplorer } from '#lib/explorer/drawn-explorer.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const days = (ledger.dossier.dossier.landmarks ?? []).map((id) => ledger.events.get(id)!.date.slice(0, 10));

describe.each(days)('on %s', (date) => {
  const active = atAnswer(ledger, date).commitments.filter((one) => ACTIVE.includes(one.standing));
  const { model, graph } = drawExplorer(ledger, { ...DEFAULT_VIEW, at: date }, { lang: 'en', showProposed: false, showPast: false, width: 880, height: 500 });

  it('the table has the active commitments of at, each once, with the same status', () => {
    expect(model.rows.map((row) => [row.id, row.standing, row.performance]).sort()).toEqual(active.map((one) => [one.id, one.standing, one.performance]).sort());
  });

  it('every active commitment to or from the centre lies behind one edge of the graph for each of its pairs', () => {
    const behind = new Map<string, number>();
    for (const edge of graph.edges) for (const id of new Set(edge.commitments)) behind.set(id, (behind.get(id) ?? 0) + 1);
    const centre = ledger.dossier.dossier.centre!;
    const expected = active.filter((one) => pairsOf(ledger.commitments.get(one.id)!).some((pair) => pair.includes(centre)));
    expect(expected.filter((one) => !behind.has(one.id)).map((one) => one.id)).toEqual([]);
    const known = new Set(active.map((one) => one.id));
    expect([...behind.keys()].filter((id) => !known.has(id))).toEqual([]);
    expect(expected.length + ringsOf(ledger.commitments.get(active[0]!.id)!).length).toBeGreaterThan(0);
  });

  it('the summary counts what the table shows', () => {
    const centre = ledger.dossier.dossier.centre!;
    const rows = model.rows.filter((row) => row.standing === 'in-force' && row.to.some((one) => one.id === centre) && row.from.some((one) => one.id !== centre))
      .filter((row) => ledger.instruments.get(row.instrument.id)!.kind !== 'own-law');
    expect(model.counted.texts.map((one) => one.id)).toEqual([...new Set(rows.map((row) => row.instrument.id))].sort());
    expect(model.counted.obligors.map((one) => one.id)).toEqual([...new Set(rows.flatMap((row) => row.from.map((one) => one.id)))].filter((id) => id !== centre).sort());
  });
});
