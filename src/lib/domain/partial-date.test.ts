import { describe, expect, it } from 'vitest';
import { earliestDay, formatDay, latestDay, parseDate, parseDay } from './partial-date.ts';

const edges = (text: string): string[] => [formatDay(earliestDay(text)), formatDay(latestDay(text))];

describe('parseDate', () => {
  it.each([
    ['2014-03-XX', '2014-03-01', '2014-03-31'], ['2024-02-2X', '2024-02-20', '2024-02-29'], ['2014-XX', '2014-01-01', '2014-12-31'],
    ['2014-1X', '2014-10-01', '2014-12-31'], ['19XX', '1900-01-01', '1999-12-31'], ['2014-03/2014-04', '2014-03-01', '2014-04-30']
  ])('reads unknown last digits and the ends of intervals: %s', (text, first, last) => {
    expect(edges(text)).toEqual([first, last]);
  });

  it.each(['201X-03', '2014-XX-05', '2X14', '2014-X3', '20XX-03-1X'])('refuses %s, whose unknown digit is not among the last', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('tells approximate, uncertain and both apart, and the mark of either end of an interval', () => {
    expect(['2022~', '2022?', '2022%', '2022', '2014~/2015?'].map((text) => [parseDate(text)?.approximate, parseDate(text)?.uncertain])).toEqual([
      [true, false], [false, true], [true, true], [false, false], [true, true]
    ]);
  });

  it('gives the precision as it was written', () => {
    expect(['2014-03-18', '2014-03', '2014', '199X', '19XX', '2014/2015'].map((text) => parseDate(text)?.precision)).toEqual([
      'day', 'month', 'year', 'decade', 'century', 'interval'
    ]);
  });
});

describe('parseDay', () => {
  it('counts whole days from 1970-01-01 and knows leap years', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2000-03-01')! - parseDay('2000-02-28')!).toBe(2);
    expect(parseDay('1900-02-29')).toBeNull();
  });
});

describe('earliestDay', () => {
  it('throws on what is no date, since the door lets none through', () => {
    expect(() => earliestDay('soon')).toThrow('soon');
  });
});
