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

  it('keeps no more than the last few', () => {
    const draw = keepingDrawings();
    const first = draw(ledger, DEFAULT_VIEW, drawing);
    for (const width of [400, 500, 600]) draw(ledger, DEFAULT_VIEW, { ...drawing, width });
    expect(draw(ledger, DEFAULT_VIEW, drawing)).not.toBe(first);
  });
});
