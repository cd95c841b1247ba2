// The window of days and the pixels it is laid on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIN_DAYS, clampWindow, dayAt, daysIn, fitWindow, momentAt, panWindow, scaleOf, showDay, startOf, wholeDays, xOf, zoomWindow
} from './scale.ts';

const SPAN = { from: 0, to: 9999 };

describe('scaleOf', () => {
  it('lays both days of the window on the pixels', () => {
    const scale = scaleOf({ from: 100, to: 109 }, 50, 150);
    expect([startOf(scale, 100), startOf(scale, 110), xOf(scale, 100)]).toEqual([50, 150, 55]);
  });
  it('finds the day of a pixel', () => {
    const scale = scaleOf({ from: 100, to: 109 }, 50, 150);
    expect([50, 59.9, 60, 149].map((x) => dayAt(scale, x))).toEqual([100, 100, 101, 109]);
  });
  it('gives back the moment of any place', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9000 }), fc.double({ min: 0, max: 900, noNaN: true }), (from, at) => {
      const scale = scaleOf({ from, to: from + 900 }, 184, 1304);
      expect(momentAt(scale, startOf(scale, from + at))).toBeCloseTo(from + at, 6);
    }));
  });
});

describe('clampWindow', () => {
  it.each([
    [{ from: -50, to: 49 }, { from: 0, to: 99 }],
    [{ from: 9950, to: 10049 }, { from: 9900, to: 9999 }],
    [{ from: 100, to: 103 }, { from: 95, to: 108 }],
    [{ from: -500, to: 20000 }, { from: 0, to: 9999 }],
    [{ from: 10, to: 500 }, { from: 10, to: 500 }]
  ])('keeps %o in the span as %o', (asked, kept) => {
    expect(clampWindow(asked, SPAN)).toEqual(kept);
  });
  it('never leaves the span and never goes below the shortest window', () => {
    const day = fc.double({ min: -20000, max: 30000, noNaN: true });
    fc.assert(fc.property(day, fc.double({ min: 0, max: 40000, noNaN: true }), (from, length) => {
      const kept = clampWindow({ from, to: from + length }, SPAN);
      expect(kept.from).toBeGreaterThanOrEqual(SPAN.from);
      expect(kept.to).toBeLessThanOrEqual(SPAN.to + 1e-6);
      expect(daysIn(kept)).toBeGreaterThanOrEqual(MIN_DAYS - 1e-6);
    }));
  });
  it('shows a span shorter than the shortest window whole', () => {
    expect(clampWindow({ from: 2, to: 3 }, { from: 0, to: 6 })).toEqual({ from: 0, to: 6 });
  });
});

describe('zoomWindow', () => {
  it('keeps the moment under the pointer in its place', () => {
    const before = { from: 1000, to: 1999 };
    const after = zoomWindow(before, 2, 1250, SPAN);
    expect(daysIn(after)).toBe(500);
    expect((1250 - after.from) / daysIn(after)).toBeCloseTo((1250 - before.from) / daysIn(before), 9);
  });
  it('returns to the window when zoomed in and out again', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 200, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (from, length, share, factor) => {
        const window = { from, to: from + length };
        const about = from + share * length;
        const back = zoomWindow(zoomWindow(window, factor, about, SPAN), 1 / factor, about, SPAN);
        expect(back.from).toBeCloseTo(window.from, 5);
        expect(back.to).toBeCloseTo(window.to, 5);
      }
    ));
  });
});

describe('panWindow, fitWindow, showDay, wholeDays', () => {
  it('stops at the ends and keeps its length', () => {
    expect(panWindow({ from: 100, to: 199 }, -500, SPAN)).toEqual({ from: 0, to: 99 });
    expect(panWindow({ from: 100, to: 199 }, 20, SPAN)).toEqual({ from: 120, to: 219 });
  });
  it('fits an era with a little room on both sides', () => {
    expect(fitWindow(1000, 1999, SPAN)).toEqual({ from: 960, to: 2039 });
  });
  it('moves only when the day has left the window', () => {
    const window = { from: 100, to: 199 };
    expect(showDay(window, 150, SPAN)).toBe(window);
    expect(showDay(window, 300, SPAN)).toEqual({ from: 211, to: 310 });
    expect(showDay(window, 50, SPAN)).toEqual({ from: 40, to: 139 });
  });
  it('names whole days', () => {
    expect(wholeDays({ from: 10.4, to: 19.6 })).toEqual({ from: 10, to: 20 });
  });
});
