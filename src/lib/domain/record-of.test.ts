import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { parseDay } from './partial-date.ts';
import { recordOf } from './record-of.ts';

const window = { from: parseDay('1900-01-01')!, to: parseDay('1950-12-31')! };
const inForce = (...ids: string[]) => event('signing', '1905-03-01', ids.map((id) => ({ commitment: id, standing: 'in-force' as const })));

describe('recordOf', () => {
  it('counts what an actor gave and was given, each promise under its standing, each text once', () => {
    const ledger = opened([commitment('a'), commitment('b'), commitment('c', { end: '1910-12-31' })], [inForce('a', 'b', 'c')]);
    expect(recordOf(ledger, 'ostrand', window).given.standing).toEqual([
      { standing: 'in-force', promises: ['a', 'b'], texts: ['harbour-treaty'] }, { standing: 'lapsed', promises: ['c'], texts: ['harbour-treaty'] }
    ]);
    expect(recordOf(ledger, 'vell', window).received.standing).toEqual(recordOf(ledger, 'ostrand', window).given.standing);
    expect(recordOf(ledger, 'vell', window).given.standing).toEqual([]);
  });

  it('counts an obligor’s own keeping, and for those to whom it is owed the gravest', () => {
    const ledger = opened([commitment('a', { from: ['ostrand', 'north'] })], [
      inForce('a'), event('breach', '1914-08-01', [{ commitment: 'a', performance: 'breached', by: ['ostrand'], accordingTo: ['vell'] }])
    ]);
    const kept = (id: string, side: 'given' | 'received') => recordOf(ledger, id, window)[side].performance.map((one) => one.performance);
    expect([kept('ostrand', 'given'), kept('north', 'given'), kept('vell', 'received')]).toEqual([['breached'], ['untested'], ['breached']]);
    expect(recordOf(ledger, 'north', window).given.reports).toEqual([]);
    expect(recordOf(ledger, 'vell', window).received.reports).toEqual([{ day: parseDay('1914-08-01')!, performance: 'breached', count: 1 }]);
  });

  it('follows the promises in force day by day', () => {
    const ledger = opened([commitment('a', { end: '1910-12-31' }), commitment('b')], [inForce('a', 'b')]);
    expect(recordOf(ledger, 'ostrand', window).given.over).toEqual([{
      standing: 'in-force',
      steps: [{ day: window.from, count: 0 }, { day: parseDay('1905-03-01')!, count: 2 }, { day: parseDay('1911-01-01')!, count: 1 }]
    }]);
  });

  it('leaves out what was never made', () => {
    expect(recordOf(opened([commitment('a')], []), 'ostrand', window).given).toEqual({ standing: [], performance: [], over: [], reports: [] });
  });
});
