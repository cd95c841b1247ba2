import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { csvCell } from './csv-cell.ts';
import { FORMATS } from './formats.ts';

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const ledger = opened([commitment('borders')], [event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'in-force' }])]);
  it('writes the fixture: named files with text, the record’s end in each', () => {
    const files = format.write(ledger);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file.text).toContain('1950-12-31');
  });
  it('writes the same for the same dossier', () => {
    expect(format.write(ledger)).toEqual(format.write(ledger));
  });
});

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'], ['a, b', '"a, b"'], ['say "x"', '"say ""x"""'], ['=1+1', "'=1+1"], [' =1+1', "'=1+1"], ['\u00a0@sum', "'@sum"], ['first\n+second', '"first\n\'+second"'], ['＝1', "'＝1"],
    ['-5', '-5'], [-5, '-5'], ['-5 degrees', "'-5 degrees"], [undefined, ''], [true, 'true']
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
