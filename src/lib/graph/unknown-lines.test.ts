// A promise of which nobody knows how it stands is a thin line with a question mark, on the ground, in the fan and in the legend.
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { GLYPHS } from '#lib/ui/performance-glyphs.ts';
import { legendWidth } from './dashes.ts';
import { graphElements } from './graph-elements.ts';
import type { GraphElements } from './graph-model.ts';
import type { LensId } from '#lib/domain/words.ts';

const begins = (id: string) => ({ commitment: id, standing: 'in-force' as const });
const ledger = opened(
  [commitment('kept', { knownUntil: '1930-01-01' }), commitment('other', { from: ['north'] }), commitment('gone', { from: ['north'], knownUntil: '1930-01-01' })],
  [event('signing', '1905-03-01', [begins('kept'), begins('other'), begins('gone')])]
);
const day = parseDay('1940-01-01')!;
const shown = (width: number, focus: readonly string[] = [], lens: LensId = 'standing'): GraphElements =>
  graphElements(ledger, statusesAt(ledger, day), { day, focus, trace: 'both', depth: 1, lens, lang: 'en', width, height: width < 480 ? 222 : 476, showPast: true });

describe('graphElements of a promise whose standing is unknown', () => {
  it.each([842, 358])('draws its line thin with a question mark on a ground %i px wide', (width) => {
    const edge = shown(width).edges.find(({ id }) => id === 'ostrand--vell')!;
    expect([edge.width, edge.head, edge.row?.marks]).toEqual([1, 0, [{ performance: 'unknown', count: 1 }]]);
  });

  it('counts it on a line that other promises hold firmer', () => {
    const edge = shown(842).edges.find(({ id }) => id === 'north--vell')!;
    expect([edge.standing, edge.strands.map(({ standing }) => standing), edge.row?.marks]).toEqual(['in-force', ['unknown'], [{ performance: 'unknown', count: 1 }]]);
  });

  it('marks its own line in the fan of its obligor', () => {
    const fanned = shown(842, ['ostrand']).edges.filter(({ kind }) => kind === 'commitment');
    expect(fanned.map(({ row }) => row?.marks)).toEqual([[{ performance: 'unknown', count: 1 }]]);
  });

  it.each(['standing', 'force'] as const)('explains the sign in the legend of the lens %s', (lens) => {
    expect(shown(842, [], lens).legend.filter(({ performance }) => performance === 'unknown').map(({ kind, label }) => [kind, label]))
      .toEqual([[lens === 'standing' ? 'line' : 'dash', 'not known']]);
  });

  it('is drawn by another sign than a disputed one, colour apart', () => {
    expect(GLYPHS.unknown!.path).not.toBe(GLYPHS.disputed!.path);
  });
});

describe('graphElements of a promise that has ended', () => {
  it.each(['performance', 'force', 'strength', 'obligation', 'doubts'] as const)('explains its thin line in the legend of the lens %s', (lens) => {
    const past = opened([commitment('kept'), commitment('gone', { end: '1930-01-01' })], [event('signing', '1905-03-01', [begins('kept'), begins('gone')])]);
    const { legend } = graphElements(past, statusesAt(past, day), { day, focus: [], trace: 'both', depth: 1, lens, lang: 'en', width: 842, height: 476, showPast: true });
    expect(legend.filter(({ id }) => id === 'dash-past').map((item) => [item.label, legendWidth(item)])).toEqual([['ended', 1]]);
  });
});
