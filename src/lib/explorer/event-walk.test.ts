// The list that walks through the record.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { rowAtLine, walkOf } from './event-walk.ts';

const event = (id: string, date: string) => ({ id, date, title: `Title of ${id}`, titleUk: `Назва ${id}`, summary: '', kind: 'talks', weight: 3, cites: [] });
const LEDGER = openLedger({
  dossier: { id: 'd', title: 'D', span: { from: '1951-01-01', to: '1960-12-31' } },
  actors: [], instruments: [], claims: [], drafts: [], topics: [], sources: [], unsure: [], commitments: [],
  events: [event('raid', '1955-08'), event('signing', '1955-05-01'), event('founding', '1949-02-03')]
} as unknown as Dossier);

describe('walkOf', () => {
  it('lists events by year in the record’s order, with dates as precise as the source', () => {
    const years = walkOf(LEDGER, 'en');
    expect(years.map(({ year, events }) => [year, events.map(({ said }) => said)])).toEqual([
      ['1949', ['3 February 1949']], ['1955', ['1 May 1955', 'August 1955']]
    ]);
  });
  it('shows the record’s first day for what lies before it', () => {
    expect(walkOf(LEDGER, 'uk')[0]!.events[0]).toMatchObject({ date: '1951-01-01', title: 'Назва founding' });
  });
});

describe('rowAtLine', () => {
  it('finds the last row that the reading line has reached, wherever the rows lie', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -500, max: 1500 }), { maxLength: 40 }), fc.integer({ min: 0, max: 900 }), (tops, line) => {
      const rows = [...tops].sort((a, b) => a - b);
      expect(rowAtLine((at) => rows[at]!, rows.length, line)).toBe(rows.findLastIndex((top) => top <= line));
    }));
  });
});
