import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rehearsedWindows } from './rehearsed-windows.ts';
import { MIN_DAYS, clampWindow, daysIn } from './scale.ts';

const spans = fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 60_000 })).map(([from, days]) => ({ from, to: from + days }));
const windows = fc.tuple(spans, fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.double({ min: 0, max: 1.2, noNaN: true })).map(([span, at, part]) => {
  const from = span.from + at * daysIn(span);
  return { span, first: clampWindow({ from, to: from + part * daysIn(span) }, span) };
});

describe('rehearsedWindows', () => {
  it('ends, and stays in the span', () => {
    fc.assert(fc.property(windows, ({ first, span }) => {
      let count = 0;
      for (const { from, to } of rehearsedWindows(first, span)) {
        expect(from).toBeGreaterThanOrEqual(span.from - 1e-6);
        expect(to).toBeLessThanOrEqual(span.to + 1e-6);
        expect((count += 1)).toBeLessThan(80);
      }
    }));
  });

  it('shows the shortest window there is and the whole span', () => {
    fc.assert(fc.property(windows, ({ first, span }) => {
      const lengths = [...rehearsedWindows(first, span)].map(daysIn);
      expect(Math.min(...lengths)).toBeCloseTo(Math.min(MIN_DAYS, daysIn(span)), 3);
      expect(Math.max(...lengths)).toBeCloseTo(daysIn(span), 3);
    }));
  });

  it('moves to either side', () => {
    const froms = [...rehearsedWindows({ from: 1000, to: 1999 }, { from: 0, to: 9999 })].filter((one) => Math.abs(daysIn(one) - 1000) < 1e-6).map(({ from }) => Math.round(from));
    expect(Math.min(...froms)).toBeLessThan(1000);
    expect(Math.max(...froms)).toBeGreaterThan(1000);
  });
});
