// What an event comes from and leads to, and how the arcs lie.
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { MOST_ARCS, arcPath, neighboursOf } from './arcs.ts';
import { changeDays, dayBeside } from './focus-days.ts';

const cites = [{ source: 'gazette' }];
const promise = (id: string) => ({ id, instrument: 'pact', from: ['a'], to: ['b'], obligation: 'aid', strength: 'must', summary: '', trigger: { act: 'standing' }, cites });
const event = (id: string, date: string, on: object[]) => ({ id, date, title: id, summary: '', kind: 'talks', weight: 3, cites, effects: on });
const force = (commitment: string) => ({ commitment, standing: 'in-force' });
const broken = (commitment: string) => ({ commitment, performance: 'breached', by: ['a'], accordingTo: ['b'] });
const LEDGER = openLedger({
  dossier: { id: 'd', title: 'D', span: { from: '1950-01-01', to: '1960-12-31' } },
  actors: [], instruments: [], claims: [], drafts: [], topics: [], sources: [], unsure: [],
  commitments: [promise('one'), promise('two')],
  events: [
    event('signing', '1951-01-01', [force('one'), force('two')]), event('raid', '1952-01-01', [broken('one')]),
    event('renewal', '1953-01-01', [force('one'), force('two')]), event('siege', '1954-01-01', [broken('two')]), event('fair', '1952-06-01', [])
  ]
} as unknown as Dossier);

describe('neighboursOf', () => {
  it('finds the event before and after in the history of each thing the event changes', () => {
    expect(neighboursOf(LEDGER, 'renewal')).toEqual([
      { id: 'signing', side: 'before', count: 1 }, { id: 'raid', side: 'before', count: 1 }, { id: 'siege', side: 'after', count: 1 }
    ]);
  });
  it('counts what joins two events', () => {
    expect(neighboursOf(LEDGER, 'signing')).toEqual([{ id: 'raid', side: 'after', count: 1 }, { id: 'renewal', side: 'after', count: 1 }]);
  });
  it('finds nothing for an event that changes nothing, or that is not there', () => {
    expect([neighboursOf(LEDGER, 'fair'), neighboursOf(LEDGER, 'nowhere')]).toEqual([[], []]);
  });
  it('never gives more arcs than the bound', () => {
    const many = Array.from({ length: 60 }, (_, at) => at);
    const ledger = openLedger({
      ...LEDGER.dossier, commitments: many.map((at) => promise(`c${at}`)),
      events: [...many.map((at) => event(`e${at}`, '1951-01-01', [force(`c${at}`)])), event('all', '1955-01-01', many.map((at) => broken(`c${at}`)))]
    } as unknown as Dossier);
    expect(neighboursOf(ledger, 'all')).toHaveLength(MOST_ARCS);
  });
});

describe('arcPath', () => {
  it('bows upwards, and never above the top of the lanes', () => {
    expect(arcPath({ x: 0, y: 100 }, { x: 100, y: 100 }, 0)).toBe('M0 100Q50 48 100 100');
    expect(arcPath({ x: 0, y: 100 }, { x: 100, y: 100 }, 95)).toBe('M0 100Q50 90 100 100');
  });
});

describe('changeDays, dayBeside', () => {
  const days = changeDays(LEDGER, ['one']);
  it('lists the days on which something was done to the focus’s promises, and no others', () => {
    expect(days).toHaveLength(3);
    expect(changeDays(LEDGER, [])).toEqual([]);
  });
  it('steps to the next and the previous, and stops at the ends', () => {
    expect([dayBeside(days, days[1]!, 1), dayBeside(days, days[1]!, -1), dayBeside(days, days[2]!, 1)]).toEqual([days[2], days[0], null]);
  });
});
