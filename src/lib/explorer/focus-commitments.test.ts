// Whose lifelines are drawn.
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { focusCommitments } from './focus-commitments.ts';

const promise = (id: string, instrument: string, from: string, to: string) =>
  ({ id, instrument, from: [from], to: [to], obligation: 'aid', strength: 'must', summary: '', trigger: { act: 'standing' }, cites: [] });
const LEDGER = openLedger({
  dossier: { id: 'd', title: 'D', span: { from: '1950-01-01', to: '1960-12-31' } },
  actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }, { id: 'office', name: 'Office', of: ['a'] }].map((one) => ({ ...one, kind: 'state', cites: [] })),
  instruments: [], claims: [], drafts: [], topics: [], sources: [], unsure: [],
  commitments: [promise('one', 'pact', 'a', 'b'), promise('two', 'pact', 'b', 'a'), promise('three', 'treaty', 'c', 'a'), promise('four', 'treaty', 'office', 'c')],
  events: [{ id: 'raid', date: '1952-01-01', title: 'Raid', summary: '', kind: 'war', weight: 3, cites: [], effects: [{ commitment: 'one', performance: 'breached', by: ['a'], accordingTo: ['b'] }] }]
} as unknown as Dossier);

describe('focusCommitments', () => {
  it.each([
    ['an actor’s, its office’s too', ['a'], 'both', ['one', 'two', 'three', 'four']],
    ['those it owes', ['a'], 'out', ['one', 'four']],
    ['those it is owed', ['a'], 'in', ['two', 'three']],
    ['those between two actors', ['a', 'b'], 'both', ['one', 'two']],
    ['a text’s', ['pact'], 'both', ['one', 'two']],
    ['one commitment', ['three'], 'both', ['three']],
    ['those an event changes', ['raid'], 'both', ['one']],
    ['none without a focus', [], 'both', []]
  ] as const)('%s', (_, focus, trace, ids) => {
    expect(focusCommitments(LEDGER, { focus, trace })).toEqual(ids);
  });
});
