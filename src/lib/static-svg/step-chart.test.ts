import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { stepChart } from './step-chart.ts';

const day = (text: string) => parseDay(text)!;
const input = {
  from: day('1994-01-01'), to: day('2025-12-31'), marks: [], flags: [],
  rows: [{ label: 'a', steps: [{ day: day('1994-01-01'), count: 0 }, { day: day('2010-01-01'), count: 4 }] }, { label: 'b', steps: [{ day: day('1994-01-01'), count: 2 }] }]
};

describe('stepChart', () => {
  it('draws every row on one scale, from the window’s start to its end', () => {
    const { rows, right } = stepChart(input, 900, 'en');
    const heightOf = (path: string) => [...path.matchAll(/V([\d.]+)/g)].map((match) => Number(match[1]));
    expect(rows[0]!.base - heightOf(rows[0]!.line)[0]!).toBeCloseTo(24);
    expect(rows[1]!.base - Number(/^M0 ([\d.]+)/.exec(rows[1]!.line)![1])).toBeCloseTo(12);
    for (const row of rows) expect(row.line.endsWith(`H${right}`)).toBe(true);
    expect(rows.map((row) => row.last)).toEqual(['4', '2']);
  });

  it('keeps the names of days apart and within the drawing', () => {
    const flags = ['2021-12-01', '2022-02-24', '2022-03-29', '2025-11-20'].map((date) => ({ day: day(date), label: 'a name of a day' }));
    const drawn = stepChart({ ...input, flags }, 400, 'en').flags;
    expect(new Set(drawn.map((flag) => flag.labelY)).size).toBeGreaterThan(1);
    expect(drawn.at(-1)!.end).toBe(true);
  });

  it('bunches marks that would touch and counts them all', () => {
    const marks = [{ label: 'held broken', performance: 'breached' as const, marks: [{ day: day('2014-02-27'), count: 2 }, { day: day('2014-03-18'), count: 3 }, { day: day('2022-02-24'), count: 1 }] }];
    expect(stepChart({ ...input, marks }, 900, 'en').markRows[0]!.marks.map((mark) => mark.count)).toEqual([5, 1]);
  });
});
