// A reader whose address asks for something that is not there is told so, in one line, and nobody else is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuery } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { viewOf } from './address.ts';
import { addressNote } from './address-note.ts';
import { dayOf } from './explorer-model.ts';

const ledger = builtInLedger();
const saidOf = (query: string, view: View, lang: 'en' | 'uk'): string => addressNote(query, view, formatDayLong(dayOf(ledger, view), lang), lang);
const note = (query: string, lang: 'en' | 'uk' = 'en'): string => saidOf(query, viewOf(query, ledger), lang);

describe('addressNote', () => {
  it('says what was not understood and what is shown instead', () => {
    expect(note('at=nonsense')).toBe('Not understood in this address: at=nonsense. Shown instead: 29 December 2025.');
    expect(note('day=2014-03-18')).toBe('Not understood in this address: day=2014-03-18. Shown instead: 29 December 2025.');
    expect(note('focus=atlantis')).toBe('Not understood in this address: focus=atlantis. Nothing is in focus.');
    expect(note('at=2014-02-30&focus=poland,atlantis')).toBe('Not understood in this address: at=2014-02-30, focus=atlantis. Shown instead: 29 December 2025.');
    expect(note('at=nonsense', 'uk')).toBe('Незрозуміле в цій адресі: at=nonsense. Натомість показано 29 грудня 2025 року.');
  });

  it('keeps the rest of the address and says so', () => {
    expect(note('at=2014-03-18&lens=rainbow&depth=9')).toBe('Not understood in this address: depth=9, lens=rainbow. All else is as the address asks.');
    expect(note('from=2014-01-01&to=2013-01-01')).toContain('from=2014-01-01, to=2013-01-01');
  });

  it('tells a day outside the record from nonsense', () => {
    expect(note('at=2031-01-01')).toBe('2031-01-01 is outside the record: its nearest day is shown, 29 December 2025.');
    expect(note('at=1900-01-01')).toMatch(/^1900-01-01 is outside the record/);
    expect(note('at=2031-01-01', 'uk')).toContain('поза межами запису');
  });

  it('says nothing of what strangers hang on an address, nor of a default that is spelt out', () => {
    expect(note('utm_source=x&fbclid=y')).toBe('');
    expect(note('trace=both&depth=1&lens=standing&at=2014-03-18&q=gas')).toBe('');
  });

  it('says nothing of any address that the site itself writes', () => {
    const some = (...values: string[]) => fc.subarray(values);
    fc.assert(fc.property(
      fc.record({
        at: fc.constantFrom(undefined, '2014-03-18', '2025-12-03'), focus: some('russia', 'poland'), trace: fc.constantFrom('in', 'out', 'both'), depth: fc.constantFrom(1, 2, 3),
        lens: fc.constantFrom('standing', 'force', 'doubts'), standing: some('in-force', 'lapsed'), performance: some('breached'), obligation: some('consult'), q: fc.constantFrom(undefined, 'a&b', 'газ')
      }),
      (view) => {
        expect(note(toQuery(view as never))).toBe('');
      }
    ));
  });

  it('never throws, and cuts what is long', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => {
      note(query);
    }), { numRuns: 25 });
    expect(note(`at=${'x'.repeat(500)}`).length).toBeLessThan(140);
  });
});
