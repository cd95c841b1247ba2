import { describe, expect, it } from 'vitest';
import { formatDate, formatDayLong, formatSince } from './format-date.ts';

const CASES: [string, string, string][] = [
  ['2014-03-18', '18 March 2014', '18 березня 2014 року'],
  ['2014-03', 'March 2014', 'березень 2014 року'],
  ['2014', '2014', '2014 рік'],
  ['199X', 'the 1990s', '1990-ті роки'],
  ['2022~', 'about 2022', 'близько 2022 року'],
  ['2014-03~', 'about March 2014', 'близько березня 2014 року'],
  ['2014-03-18?', '18 March 2014 (uncertain)', '18 березня 2014 року (непевно)'],
  ['2014%', 'about 2014 (uncertain)', 'близько 2014 року (непевно)'],
  ['2014-02-27/2014-03-18', '27 February – 18 March 2014', '27 лютого – 18 березня 2014 року'],
  ['2024-07-10/2024-07-12', '10–12 July 2024', '10–12 липня 2024 року'],
  ['2014-03/2014-05', 'March – May 2014', 'березень – травень 2014 року'],
  ['2022/2024', '2022–2024', '2022–2024 роки'],
  ['2013-11-21/2014-02-22', '21 November 2013 – 22 February 2014', '21 листопада 2013 року – 22 лютого 2014 року'],
  ['2014-03-18/..', 'from 18 March 2014', 'від 18 березня 2014 року'],
  ['../2014-03', 'until March 2014', 'до березня 2014 року']
];

describe('formatDate', () => {
  it.each(CASES)('says %s as precisely as it is written, in both languages', (edtf, en, uk) => {
    expect(formatDate(edtf, 'en')).toBe(en);
    expect(formatDate(edtf, 'uk')).toBe(uk);
  });

  it('never makes up a day for a month', () => {
    expect(formatDate('2014-03', 'en', 'short')).toBe('Mar 2014');
    expect(formatDate('2014-03', 'uk', 'short')).toBe('бер. 2014');
  });

  it('gives back what is no date', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });
});

describe('formatSince', () => {
  it('declines the month in Ukrainian', () => {
    expect(formatSince('2014-03', 'uk')).toBe('з березня 2014 року');
    expect(formatSince('2014-03', 'en')).toBe('since March 2014');
    expect(formatSince('2014', 'uk')).toBe('з 2014 року');
  });
});

describe('formatDayLong', () => {
  it('says a civil day', () => {
    expect(formatDayLong(0, 'en')).toBe('1 January 1970');
  });
});
