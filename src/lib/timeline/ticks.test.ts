// The labels of the axis, from days to centuries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppLang } from '#lib/text/words.ts';
import { runs } from '#tests/runs.ts';
import { dayOf } from './calendar.ts';
import { textWidth } from './measure.ts';
import { scaleOf } from './scale.ts';
import { ticksOf } from './ticks.ts';
import type { Tick } from './ticks.ts';

const SIZE = 12;
function ticks(from: number, to: number, lang: AppLang = 'en', [left, right] = [184, 1304]): Tick[] {
  return ticksOf(scaleOf({ from, to }, left, right), { lang, size: SIZE, limit: right + 100 });
}
const said = (all: Tick[]): string[] =>
  all.filter(({ label }) => label).map(({ major, label }) => (major ? `${major} ${label}` : (label as string)));

describe('ticksOf', () => {
  it('names every second year over thirty-two', () => {
    expect(said(ticks(dayOf(1994, 1, 1), dayOf(2025, 12, 29), 'en', [184, 1000])).slice(0, 3)).toEqual(['1994', '1996', '1998']);
  });
  it('names months under their year', () => {
    expect(said(ticks(dayOf(2013, 11, 1), dayOf(2014, 4, 30)))).toEqual(['2013 Nov', 'Dec', '2014 Jan', 'Feb', 'Mar', 'Apr']);
  });
  it('names months in Ukrainian', () => {
    expect(said(ticks(dayOf(2014, 1, 1), dayOf(2014, 4, 30), 'uk'))).toEqual(['2014 січ', 'лют', 'бер', 'квіт']);
  });
  it('names days under month and year', () => {
    const days = said(ticks(dayOf(2022, 2, 20), dayOf(2022, 3, 5)));
    expect(days.slice(0, 2)).toEqual(['Feb 2022 20', '21']);
    expect(days).toContain('Mar 2022 1');
  });
  it('names half months where a narrow window has hardly two months to name', () => {
    expect(said(ticks(dayOf(2022, 2, 15), dayOf(2022, 3, 31), 'uk', [8, 382]))).toEqual(['лют 2022 15', 'бер 2022 1', '15']);
  });
  it('names decades and more over centuries', () => {
    expect(said(ticks(dayOf(1000, 1, 1), dayOf(2000, 1, 1))).slice(0, 3)).toEqual(['1000', '1050', '1100']);
  });
  it('sets each tick where its day begins', () => {
    const [first] = ticks(dayOf(2013, 11, 1), dayOf(2014, 4, 30));
    expect(first?.x).toBe(184);
  });
  it('never lets two labels overlap or one be cut, in any window and both languages', () => {
    const from = fc.double({ min: dayOf(1949, 1, 1), max: dayOf(2025, 1, 1), noNaN: true });
    const length = fc.double({ min: 13, max: 28000, noNaN: true });
    const width = fc.integer({ min: 300, max: 1800 });
    fc.assert(fc.property(from, length, width, fc.constantFrom<AppLang>('en', 'uk'), (begin, days, wide, lang) => {
      const limit = 8 + wide;
      const all = ticksOf(scaleOf({ from: begin, to: begin + days }, 8, 8 + wide), { lang, size: SIZE, limit });
      let free = -Infinity;
      for (const { x, major, label, labelAt } of all) {
        if (!label) continue;
        expect(x).toBeGreaterThanOrEqual(free);
        free = x + (labelAt ?? 0) + textWidth(label, SIZE);
        if (major) expect(labelAt).toBeGreaterThanOrEqual(textWidth(major, SIZE, true));
        expect(free).toBeLessThanOrEqual(limit);
      }
    }), { numRuns: runs(400) });
  });
  it('names something in every window', () => {
    const from = fc.integer({ min: dayOf(1949, 1, 1), max: dayOf(2025, 1, 1) });
    fc.assert(fc.property(from, fc.integer({ min: 13, max: 28000 }), (begin, days) => {
      expect(said(ticks(begin, begin + days)).length).toBeGreaterThan(1);
    }));
  });
});
