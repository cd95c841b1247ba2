// Short names that still tell one text from another.
import { describe, expect, it } from 'vitest';
import { countWords, namesApart, tellingNames } from './telling-name.ts';

const TITLES = [
  'Agreement on the Status of the Harbour Fleet', 'Agreement on Fishing between Northland and Southland',
  'Agreement on Trade between Northland and Eastland', 'Treaty on Fishing between Northland and Westland', 'Harbour Pact'
];
const COUNTS = countWords(TITLES);
const within = (length: number) => (text: string): boolean => text.length <= length;

describe('tellingNames', () => {
  it('keeps a title that fits', () => {
    expect(tellingNames('Harbour Pact', within(20), COUNTS)).toEqual(['Harbour Pact']);
  });
  it('drops the generic beginning, not what tells a text from others', () => {
    expect(tellingNames(TITLES[0]!, within(18), COUNTS)[0]).toBe('…Harbour Fleet');
  });
  it('cuts at words and leaves no small one at either end', () => {
    for (const name of tellingNames(TITLES[0]!, within(27), COUNTS)) {
      expect(name).not.toMatch(/\b(on|the|of)…?$|^…(on|the|of)\b/);
      expect(name.length).toBeLessThanOrEqual(27);
    }
  });
  it('treats languages alike', () => {
    const counts = countWords(['Угода про статус портового флоту', 'Угода про рибальство', 'Угода про торгівлю']);
    expect(tellingNames('Угода про статус портового флоту', within(16), counts)[0]).toBe('…портового флоту');
  });
});

describe('namesApart', () => {
  it('gives no two texts one name', () => {
    const titles = ['Joint statement on the harbour of Northland', 'Joint statement on the harbour of Southland', 'Joint statement on the harbour of Eastland'];
    const names = namesApart(titles.map((title) => ({ title, fits: within(16) })), countWords(titles));
    expect(new Set(names).size).toBe(3);
  });
});
