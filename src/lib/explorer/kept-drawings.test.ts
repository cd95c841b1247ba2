// What a press draws ahead is what its release asks for: the same answer, made once.
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { drawExplorer, keepingDrawings } from './drawn-explorer.ts';

const ledger = builtInLedger();
const drawing = { lang: 'en', showProposed: false, showPast: false, width: 843, height: 476 } as const;

describe('keepingDrawings', () => {
  it('answers as drawExplorer does, and the same question with the same drawing', () => {
    const draw = keepingDrawings();
    const rest = draw(ledger, DEFAULT_VIEW, drawing);
    expect(rest).toEqual(drawExplorer(ledger, DEFAULT_VIEW, drawing));
    const focused = draw(ledger, { ...DEFAULT_VIEW, focus: ['poland'] }, drawing);
    expect(focused).not.toBe(rest);
    expect(draw(ledger, { ...DEFAULT_VIEW, focus: [] }, drawing)).toBe(rest);
  });

  it('takes another record, size, language or switch for another question', () => {
    const draw = keepingDrawings();
    const first = draw(ledger, DEFAULT_VIEW, drawing);
    expect(draw(openLedger(ledger.dossier), DEFAULT_VIEW, drawing)).not.toBe(first);
    for (const other of [{ width: 390 }, { lang: 'uk' }, { showPast: true }] as const) expect(draw(ledger, DEFAULT_VIEW, { ...drawing, ...other })).not.toBe(first);
  });

  it('draws nothing anew for another window of the timeline or the unfolded network', () => {
    const draw = keepingDrawings();
    const first = draw(ledger, DEFAULT_VIEW, drawing);
    expect(draw(ledger, { ...DEFAULT_VIEW, from: '2014-01-01', to: '2015-12-31' }, drawing)).toBe(first);
    expect(draw(ledger, { ...DEFAULT_VIEW, whole: true }, drawing)).toBe(first);
    expect(draw(ledger, { ...DEFAULT_VIEW, at: '2014-03-18' }, drawing).model).not.toEqual(first.model);
  });

  it('keeps the words where the picture alone has another size, and makes them anew in another language', () => {
    const draw = keepingDrawings();
    const { model } = draw(ledger, DEFAULT_VIEW, drawing);
    const larger = draw(ledger, DEFAULT_VIEW, { ...drawing, width: 1000, height: 600 });
    expect(larger.model).toBe(model);
    expect(larger.graph).toEqual(drawExplorer(ledger, DEFAULT_VIEW, { ...drawing, width: 1000, height: 600 }).graph);
    expect(draw(ledger, DEFAULT_VIEW, { ...drawing, lang: 'uk' }).model).not.toEqual(model);
  });

  it('keeps no more than the last few', () => {
    const draw = keepingDrawings();
    const first = draw(ledger, DEFAULT_VIEW, drawing);
    for (const width of [400, 500, 600]) draw(ledger, DEFAULT_VIEW, { ...drawing, width });
    expect(draw(ledger, DEFAULT_VIEW, drawing)).not.toBe(first);
  });
});
