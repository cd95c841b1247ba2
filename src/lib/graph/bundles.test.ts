import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Status } from '#lib/domain/status.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import { bundled, bundleWidth, firmest, marksOf, textsOf, tiesOf } from './bundles.ts';

const cites = [{ source: 's' }];
const promise = (id: string, from: string[], to: string[], instrument = 'pact'): Commitment => ({
  id, from, to, instrument, obligation: 'aid', strength: 'must', summary: id, trigger: { act: 'standing' }, cites
});
const commitments = [
  promise('a', ['north', 'south'], ['centre']),
  promise('b', ['north'], ['centre'], 'treaty'),
  promise('c', ['envoy'], ['centre']),
  promise('d', ['league'], ['league']),
  promise('e', ['north', 'centre'], ['centre'])
];
const actor = (id: string, kind: 'state' | 'office' | 'organisation', of?: string[]) => ({ id, name: id, kind, cites, ...(of ? { of } : {}) });
const dossier: Dossier = {
  dossier: { id: 'x', title: 'x', span: { from: '2000-01-01', to: '2001-01-01' }, centre: 'centre' },
  actors: [actor('centre', 'state'), actor('north', 'state'), actor('south', 'state'), actor('league', 'organisation'), actor('envoy', 'office', ['south'])],
  instruments: [], commitments, events: [], claims: [], drafts: [], topics: [], sources: [], unsure: []
};
const ledger = openLedger(dossier);

function status(id: string, standing: Standing, performanceBy: Record<string, Performance> = {}): [string, Status] {
  return [id, { id, standing, since: null, performance: 'untested', performanceSince: null, performanceBy, events: [], accordingTo: [], disputedBy: [] }];
}
const statuses = new Map([
  status('a', 'in-force', { north: 'breached', south: 'honoured' }), status('b', 'pledged'), status('c', 'in-force', { envoy: 'disputed' }),
  status('d', 'in-force'), status('e', 'proposed')
]);
const pairs = (shown = {}) => bundled(tiesOf(ledger, statuses, shown), (id) => id);

describe('bundled', () => {
  it('makes one bundle of each ordered pair, and none from an actor to itself', () => {
    expect(pairs().map(({ from, to, ties }) => [from, to, ties.map((tie) => tie.commitment.id)])).toEqual([
      ['north', 'centre', ['a', 'b']],
      ['south', 'centre', ['a', 'c']]
    ]);
  });

  it('gives each line its own obligor’s record, and an office’s to what it is an office of', () => {
    const [north, south] = pairs();
    expect(marksOf(north!.ties)).toEqual([{ performance: 'breached', count: 1 }]);
    expect(marksOf(south!.ties)).toEqual([{ performance: 'disputed', count: 1 }, { performance: 'honoured', count: 1 }]);
  });

  it('counts a commitment once where several of its obligors are drawn as one, with the gravest record', () => {
    const [fold] = bundled(tiesOf(ledger, statuses, {}), (id) => (id === 'centre' ? id : 'fold'));
    expect(fold!.ties.map((tie) => [tie.commitment.id, tie.performance])).toEqual([['a', 'breached'], ['b', 'untested'], ['c', 'disputed']]);
  });

  it('leaves out what is only proposed until it is asked for', () => {
    const ids = (shown: object) => pairs(shown).flatMap((bundle) => bundle.ties.map((tie) => tie.commitment.id));
    expect(ids({})).not.toContain('e');
    expect(ids({ showProposed: true })).toContain('e');
  });
});

describe('firmest, textsOf and bundleWidth', () => {
  it('draw a bundle by its firmest standing and the number of its texts', () => {
    const [north] = pairs();
    expect(firmest(north!.ties)).toBe('in-force');
    expect(textsOf(north!.ties)).toBe(2);
    expect([1, 4, 9, 20, 400].map(bundleWidth)).toEqual([1.5, 3.1, 4.7, 7, 7]);
  });
});
