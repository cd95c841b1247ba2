import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { between, partnersOf } from './between.ts';
import { heldActs, setOffBy } from './set-off.ts';

const kept = commitment('borders');
const back = commitment('transit', { from: ['vell'], to: ['ostrand'] });
const elsewhere = commitment('guns', { from: ['isles'], to: ['vell'] });
const signed = event('signed', '1905-03-01', [kept, back, elsewhere].map(({ id }) => ({ commitment: id, standing: 'in-force' as const })));

describe('between', () => {
  it('gives what either owed the other, each way, and nothing else', () => {
    const found = between(opened([kept, back, elsewhere], [signed]), 'ostrand', 'vell');
    expect(found.there.map(({ id }) => id)).toEqual(['borders']);
    expect(found.back.map(({ id }) => id)).toEqual(['transit']);
  });
  it('tells the events that touched those promises, and weighty ones in which both took part, in folding order', () => {
    const talks = event('talks', '1910-01-01', [], { weight: 4, actors: ['ostrand', 'vell'] });
    const tea = event('tea', '1909-01-01', [], { weight: 2, actors: ['ostrand', 'vell'] });
    const guns = event('guns-sent', '1911-01-01', [{ commitment: 'guns', performance: 'honoured', accordingTo: ['vell'] }]);
    const judged = event('judged', '1915-01-01', [], { bearsOn: [{ commitment: 'borders', how: 'judges' }] });
    const found = between(opened([kept, back, elsewhere], [judged, guns, tea, talks, signed]), 'vell', 'ostrand');
    expect(found.events.map(({ id }) => id)).toEqual(['signed', 'talks', 'judged']);
  });
  it('counts the promises of an actor’s offices and persons as its own', () => {
    const ledger = opened([commitment('word', { from: ['harbour-office'] })], [], {
      actors: [...opened([], []).dossier.actors, { id: 'harbour-office', name: 'Harbour Office', kind: 'office', of: ['ostrand'], cites: [{ source: 'gazette' }] }]
    });
    expect(between(ledger, 'ostrand', 'vell').there.map(({ id }) => id)).toEqual(['word']);
  });
});

describe('partnersOf', () => {
  it('names who ever promised the actor something or was promised by it, most promises first', () => {
    const ledger = opened([kept, back, elsewhere], [signed]);
    expect(partnersOf(ledger, 'vell')).toEqual([{ id: 'ostrand', promises: 2 }, { id: 'isles', promises: 1 }]);
    expect(partnersOf(ledger, 'north')).toEqual([]);
  });
});

describe('setOffBy', () => {
  const force = commitment('no-force', { obligation: 'non-use-of-force' });
  const armed = commitment('arms', { from: ['isles'], obligation: 'armed-response', trigger: { act: 'armed-attack', by: 'any', against: ['vell'] } });
  const talk = commitment('talk', { from: ['isles'], obligation: 'consult', trigger: { act: 'any-threat', by: ['ostrand'], against: ['vell'] } });
  const anew = commitment('anew', { from: ['isles'], trigger: { act: 'armed-attack', by: 'any', against: ['vell'], phase: 'renewed' } });
  const ofNorth = commitment('north', { from: ['isles'], to: ['north'], trigger: { act: 'armed-attack', by: 'any', against: ['north'] } });
  const own = commitment('own', { obligation: 'consult', trigger: { act: 'any-threat', by: 'any', against: ['vell'] } });
  const all = [force, armed, talk, anew, ofNorth, own];
  const made = event('made', '1905-03-01', all.map(({ id }) => ({ commitment: id, standing: 'in-force' as const })));
  const attack = event('attack', '1914-08-02', [{ commitment: 'no-force', performance: 'breached', accordingTo: ['vell'], disputedBy: ['ostrand'] }], { kind: 'war' });

  it('names the promises in force whose trigger is the act the event is held to be, by and against the same', () => {
    expect(setOffBy(opened(all, [made, attack]), attack).map(({ id }) => id)).toEqual(['arms', 'talk']);
  });
  it('takes a breach of borders for a threat, and no more', () => {
    const borders = event('borders-broken', '1914-08-02', [{ commitment: 'kept', performance: 'breached', accordingTo: ['vell'] }]);
    expect(setOffBy(opened([kept, commitment('kept'), armed, talk], [made, borders]), borders).map(({ id }) => id)).toEqual(['talk']);
  });
  it('holds an event to be no act where nobody says that it broke anything', () => {
    const march = event('march', '1914-08-01', [{ commitment: 'no-force', performance: 'disputed', accordingTo: ['vell'] }], { kind: 'war' });
    expect(heldActs(opened(all, [made, march]), march)).toEqual([]);
  });
  it('leaves out what had ended by then', () => {
    const ended = event('ended', '1910-01-01', [{ commitment: 'arms', standing: 'withdrawn' }]);
    expect(setOffBy(opened(all, [made, ended, attack]), attack).map(({ id }) => id)).toEqual(['talk']);
  });
});
