// The whole network under every lens: what is drawn in which stroke, what the legend names, what a focus lights, what is taken along.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import { trace } from '#lib/domain/trace.ts';
import { LENSES } from '#lib/domain/words.ts';
import type { LensId } from '#lib/domain/words.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import type { Stage } from './edge-layer.ts';
import { placed } from './edge-layer.ts';
import { lenses } from './lens-list.ts';
import { panned, wholeCamera } from './whole-camera.ts';
import { wholeGraph } from './whole-graph.ts';
import type { WholeGraph } from './whole-graph.ts';
import { wholeLegend } from './whole-legend.ts';
import { drawnIn, wholeLit } from './whole-lit.ts';
import { wholePlan } from './whole-plan.ts';
import { standAt, stepTo } from './whole-standing.ts';
import { byteOf, strokesOf, together } from './whole-strokes.ts';

const ledger = builtInLedger();
const days = ledger.changeDays;
const DAY = parseDay('2014-03-18')!;

function stood(lens: LensId, day: number, more = {}): WholeGraph {
  const graph = wholeGraph(ledger, 'en');
  standAt(graph, ledger, day, { shown: {}, lens: lenses()[lens], ...more });
  return graph;
}
const stageOf = (graph: WholeGraph, lens: LensId): Stage => {
  const ground = { width: 800, height: 500, reach: graph.reach };
  return { ...ground, camera: wholeCamera(ground), palette: { colours: {}, sans: '', serif: '' } as never, strokes: strokesOf(lenses()[lens]), lines: drawnIn(graph, null).length };
};

describe('strokesOf, byteOf, together', () => {
  it.each(LENSES)('give every value of %s with every dash a byte of its own', (id) => {
    const lens = lenses()[id];
    const strokes = strokesOf(lens);
    expect(strokes.length).toBeLessThan(255);
    for (const [at, { value, dash }] of strokes.entries()) expect(byteOf(lens, value, dash)).toBe(at + 1);
  });
  it('draw the firmest last, and dashes apart only where they can be told apart', () => {
    const lens = lenses().performance;
    const bytes = [byteOf(lens, 'breached', 'none'), byteOf(lens, 'breached', 'long'), byteOf(lens, 'untested', 'none'), 0];
    expect(together(strokesOf(lens), bytes, false).map(({ stroke }) => stroke.value)).toEqual(['untested', 'breached']);
    expect(together(strokesOf(lens), bytes, true)).toHaveLength(3);
  });
});

describe('standAt, stepTo', () => {
  it.each(LENSES)('come to the same bytes under %s by a step as at once', (id) => {
    fc.assert(fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (one, other) => {
      const look = { shown: {}, lens: lenses()[id] };
      const graph = stood(id, one);
      stepTo(graph, ledger, [one, other], look);
      expect(Array.from(graph.state)).toEqual(Array.from(stood(id, other).state));
    }), { numRuns: 4 });
  });
  it('draw what a draft would add in a stroke of its own', () => {
    const added = ledger.dossier.drafts.map(({ id }) => {
      const graph = stood('force', earliestDay(ledger.dossier.dossier.span.to), { shown: { web: id } });
      return drawnIn(graph, null).filter((edge) => strokesOf(lenses().force)[graph.state[edge]! - 1]!.value === 'added').length;
    });
    expect(Math.max(...added)).toBeGreaterThan(0);
  });
});

describe('wholeLegend', () => {
  it.each(LENSES)('names of %s what is drawn and nothing else, and each line of it can be asked for', (id) => {
    const graph = stood(id, DAY);
    const legend = wholeLegend(graph, null, { ledger, lens: lenses()[id], lang: 'en' });
    const drawn = new Set(drawnIn(graph, null).map((edge) => strokesOf(lenses()[id])[graph.state[edge]! - 1]!.value));
    expect(legend.map((item) => item.id).sort()).toEqual([...drawn].sort());
    expect(legend.filter(({ label, asks }) => label === '' || asks === null)).toEqual([]);
  });
  it('names with a focus what the focus lights', () => {
    const graph = stood('performance', DAY);
    const lit = wholeLit(graph, ledger, { focus: ['poland'], trace: 'both', depth: 1, day: DAY });
    expect(wholeLegend(graph, lit, { ledger, lens: lenses().performance, lang: 'en' }).map(({ id }) => id)).not.toContain('breached');
  });
});

describe('wholeLit', () => {
  const litBy = (focus: readonly string[], way: 'in' | 'out' | 'both' = 'both', depth: 1 | 2 | 3 = 1): string[] => {
    const graph = stood('standing', DAY);
    const lit = wholeLit(graph, ledger, { focus, trace: way, depth, day: DAY });
    return [...new Set(drawnIn(graph, lit).map((edge) => graph.commitment[edge]!))].sort();
  };
  it('lights what an actor owes, is owed, or both', () => {
    const owed = ledger.dossier.commitments.filter(({ from }) => from.includes('russia')).map(({ id }) => id);
    expect(litBy(['russia'], 'out').every((id) => owed.includes(id))).toBe(true);
    expect(new Set([...litBy(['russia'], 'out'), ...litBy(['russia'], 'in')])).toEqual(new Set(litBy(['russia'])));
  });
  it('lights every promise of a trace of several steps', () => {
    const steps = trace(ledger, { actor: 'russia', day: DAY, direction: 'out', depth: 2 }).steps.map((step) => step.commitment);
    const drawn = new Set(wholeGraph(ledger, 'en').commitment);
    expect(litBy(['russia'], 'out', 2)).toEqual(expect.arrayContaining(steps.filter((id) => drawn.has(id))));
  });
  it('lights the promises of a text, and nothing steps back without a focus', () => {
    const text = litBy(['budapest-memorandum']);
    expect(text.length).toBeGreaterThan(0);
    expect(text.every((id) => ledger.commitments.get(id)!.instrument === 'budapest-memorandum')).toBe(true);
    expect(wholeLit(wholeGraph(ledger, 'en'), ledger, { focus: [], trace: 'both', depth: 1, day: DAY })).toBeNull();
  });
});

describe('wholePlan', () => {
  it('has a line of a path for every edge in sight, and the commitments behind them', () => {
    const graph = stood('strength', DAY);
    const stage = stageOf(graph, 'strength');
    const plan = wholePlan(graph, stage, null);
    const seen = drawnIn(graph, null).filter((edge) => placed(graph, stage, edge, new Float64Array(4)));
    expect(plan.all.lines.reduce((sum, { d }) => sum + d.split('M').length - 1, 0)).toBe(seen.length);
    expect(plan.all.discs).toHaveLength(graph.ids.length);
    expect(plan.all.names.length).toBeGreaterThan(3);
    expect(plan.commitments).toEqual(new Set(drawnIn(graph, null).map((edge) => graph.commitment[edge]!)));
  });
  it('keeps with a focus the names of the focus alone', () => {
    const graph = stood('standing', DAY);
    const lit = wholeLit(graph, ledger, { focus: ['poland'], trace: 'both', depth: 1, day: DAY });
    const plan = wholePlan(graph, stageOf(graph, 'standing'), lit);
    expect(plan.all.names).toEqual([]);
    expect(plan.lit!.names.map(({ name }) => name)).toContain('Poland');
  });
});

describe('panned', () => {
  it('moves by what is asked less what it tells is left over, and never loses the network', () => {
    fc.assert(fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), fc.double({ min: 1, max: 8, noNaN: true }), (x, y, closer) => {
      const ground = { width: 800, height: 500, reach: 400 };
      const camera = { ...wholeCamera(ground), k: wholeCamera(ground).k * closer };
      const moved = panned(camera, { x, y }, ground);
      expect(moved.camera.x - camera.x + moved.left.x).toBeCloseTo(x);
      expect(moved.camera.y - camera.y + moved.left.y).toBeCloseTo(y);
      expect(moved.camera.x - ground.reach * camera.k).toBeLessThan(ground.width);
      expect(moved.camera.x + ground.reach * camera.k).toBeGreaterThan(0);
    }));
  });
});
