import { describe, expect, it } from 'vitest';
import { commitment, event, harbour, opened } from '#tests/fixtures/harbour.ts';
import { atAnswer } from './at.ts';
import { changesBetween } from './changes-between.ts';
import { compareDrafts } from './compare-drafts.ts';
import { openCursor } from './day-cursor.ts';
import { answerDay } from './day-answered.ts';
import { belongsTo, membersOn, resolved } from './membership.ts';
import { parseDay } from './partial-date.ts';
import { pairsOf, ringsOf } from './parties.ts';
import { summaryAt } from './summary-at.ts';
import { trace } from './trace.ts';
import { whatIf } from './what-if.ts';
import type { AskedAct } from './words.ts';

const day = (text: string): number => parseDay(text)!;
const inForce = (...ids: string[]) => event('signed', '1905-03-01', ids.map((id) => ({ commitment: id, standing: 'in-force' as const })));

describe('answerDay', () => {
  const dossier = harbour([], []);
  it('answers a day after the span as its last day, and tells the day asked', () => {
    expect(answerDay(dossier, '1999-01-01')).toMatchObject({ date: '1950-12-31', asked: '1999-01-01', recordEnds: '1950-12-31' });
  });
  it('folds a day before the span as it is', () => {
    expect(answerDay(dossier, '1850-01-01').date).toBe('1850-01-01');
  });
  it('takes the dossier’s own day, else the span’s last, never the clock', () => {
    expect(answerDay(dossier).date).toBe('1950-12-31');
    expect(answerDay({ ...dossier, dossier: { ...dossier.dossier, day: '1914-08-02' } }).date).toBe('1914-08-02');
  });
});

describe('membership', () => {
  const ledger = opened([], []);
  it('holds on the days of membership alone, both ends included', () => {
    expect(membersOn(ledger, 'league', day('1920-04-30'))).toEqual(['vell']);
    expect(membersOn(ledger, 'league', day('1920-05-01'))).toEqual(['isles', 'vell']);
    expect([...belongsTo(ledger, 'north', day('1935-06-30'))].sort()).toEqual(['league', 'north', 'pact']);
    expect([...belongsTo(ledger, 'north', day('1935-07-01'))]).toEqual(['north']);
  });
  it('goes through any number of levels, and never from an organisation to its member', () => {
    expect(belongsTo(ledger, 'north', day('1931-01-01')).has('league')).toBe(true);
    expect(belongsTo(ledger, 'league', day('1931-01-01')).has('vell')).toBe(false);
    expect(resolved(ledger, ['league'], day('1931-01-01'))).toEqual(['isles', 'north', 'vell']);
  });
});

describe('pairsOf', () => {
  it('gives one pair for each obligor and beneficiary, none from an actor to itself', () => {
    expect(pairsOf(commitment('x', { from: ['a', 'b'], to: ['b', 'c'] }))).toEqual([['a', 'b'], ['a', 'c'], ['b', 'c']]);
    expect(ringsOf(commitment('x', { from: ['league'], to: ['league'] }))).toEqual(['league']);
  });
});

describe('changesBetween and openCursor', () => {
  const ledger = opened([commitment('a'), commitment('b')], [inForce('a'), event('ended', '1919-01-10', [{ commitment: 'a', standing: 'withdrawn' }])]);
  it('tells what is other at the end of one day than at the end of another, both ways', () => {
    expect(changesBetween(ledger, day('1905-02-28'), day('1905-03-01')).map((one) => one.id)).toEqual(['a']);
    const back = changesBetween(ledger, day('1920-01-01'), day('1910-01-01'))[0]!;
    expect([back.before.standing, back.after.standing]).toEqual(['withdrawn', 'in-force']);
  });
  it('carries every status along', () => {
    const cursor = openCursor(ledger, day('1900-01-01'));
    cursor.moveTo(day('1950-01-01'));
    expect(cursor.statuses.get('a')!.standing).toBe('withdrawn');
    expect(cursor.statuses.get('b')!.standing).toBe('none');
  });
});

describe('atAnswer', () => {
  it('has every commitment whose standing is not none, sorted by id, with counts', () => {
    const answer = atAnswer(opened([commitment('b'), commitment('a'), commitment('c')], [inForce('a', 'b')]), '1910-01-01');
    expect(answer.commitments.map((one) => one.id)).toEqual(['a', 'b']);
    expect(answer.counts.standing['in-force']).toBe(2);
    expect(answer.commitments[0]).toMatchObject({ from: ['ostrand'], force: 'legally-binding', performanceBy: { ostrand: 'untested' } });
  });
});

describe('summaryAt', () => {
  it('counts texts and those who gave them, to the centre alone, own laws left out', () => {
    const ledger = opened(
      [commitment('a'), commitment('b'), commitment('own', { instrument: 'own-act', from: ['isles'] }), commitment('back', { from: ['vell'], to: ['ostrand'] })],
      [inForce('a', 'b', 'own', 'back')]
    );
    expect(summaryAt(ledger, day('1910-01-01'))).toMatchObject({ obligors: 1, texts: 1, binding: 1, disputed: 0, pledgedTexts: 0, heldBrokenTexts: 0, mustUseForce: [] });
  });
  it('keeps a text in heldBrokenTexts after the promise has ended', () => {
    const ledger = opened([commitment('a')], [
      inForce('a'), event('seized', '1914-08-02', [{ commitment: 'a', performance: 'breached', accordingTo: ['vell'] }]),
      event('ended', '1919-01-10', [{ commitment: 'a', standing: 'withdrawn' }])
    ]);
    expect(summaryAt(ledger, day('1914-08-01')).heldBrokenTexts).toBe(0);
    expect(summaryAt(ledger, day('1930-01-01'))).toMatchObject({ texts: 0, heldBrokenTexts: 1 });
  });
  it('names the promises in force that oblige to use force', () => {
    const ledger = opened([commitment('guard', { obligation: 'armed-response' }), commitment('hope', { obligation: 'armed-response', strength: 'should' })], [inForce('guard', 'hope')]);
    expect(summaryAt(ledger, day('1910-01-01')).mustUseForce).toEqual(['guard']);
  });
});

describe('trace', () => {
  const ledger = opened(
    [commitment('direct'), commitment('through', { from: ['league'], to: ['ostrand'] }), commitment('onward', { from: ['vell'], to: ['isles'] }), commitment('past')],
    [inForce('direct', 'through', 'onward')]
  );
  it('reaches what is owed by and to the actor, and by its organisation by name', () => {
    const steps = trace(ledger, { actor: 'vell', day: day('1912-01-01'), direction: 'both', depth: 1 }).steps;
    expect(steps.map((one) => [one.commitment, one.via])).toEqual([['direct', null], ['onward', null], ['through', 'league']]);
    expect(trace(ledger, { actor: 'vell', day: day('1909-01-01'), direction: 'both', depth: 1 }).steps.map((one) => one.commitment)).toEqual(['direct', 'onward']);
  });
  it('goes on from the actors reached, each commitment once at its least depth', () => {
    const found = trace(ledger, { actor: 'ostrand', day: day('1909-01-01'), direction: 'out', depth: 2 });
    expect(found.steps.map((one) => [one.commitment, one.depth])).toEqual([['direct', 1], ['onward', 2]]);
    expect(found.actors).toEqual(['isles', 'vell']);
  });
  it('shows only what is active', () => {
    expect(trace(ledger, { actor: 'ostrand', day: day('1900-01-01'), direction: 'both', depth: 3 }).steps).toEqual([]);
  });
});

describe('whatIf', () => {
  const attack = { act: 'armed-attack', by: 'any', against: ['league'] } as const;
  const ledger = opened(
    [
      commitment('pact', { from: ['league'], to: ['league'], obligation: 'armed-response', trigger: attack }),
      commitment('again', { from: ['isles'], obligation: 'consult', strength: 'consult', trigger: { act: 'armed-attack', by: ['ostrand'], against: ['vell'], phase: 'renewed' } }),
      commitment('alarm', { from: ['north'], obligation: 'consult', strength: 'consult', trigger: { act: 'any-threat', by: 'any', against: ['vell'] } }),
      commitment('aid', { from: ['isles'], obligation: 'military-aid' }),
      commitment('later', { from: ['isles'], obligation: 'military-aid', waitsOn: 'ceasefire' }),
      commitment('borders'),
      commitment('law', { instrument: 'own-act', from: ['isles'], obligation: 'military-aid' }),
      commitment('offer', { instrument: 'quay-plan', from: ['isles'], obligation: 'military-aid' })
    ],
    [inForce('pact', 'again', 'alarm', 'aid', 'later', 'borders', 'law'), event('offered', '1940-01-01', [{ commitment: 'offer', standing: 'proposed' }])]
  );
  const ask = (act: AskedAct, date = '1940-06-01') => whatIf(ledger, { attacker: 'ostrand', victim: 'vell', act, day: day(date) });
  const ids = (items: readonly { commitment: string }[]): string[] => items.map((one) => one.commitment);

  it('puts into due what the act sets off, organisations resolved into the members of that day, the victim left out', () => {
    expect(ids(ask('armed-attack').due)).toEqual(['pact', 'alarm']);
    expect(ask('armed-attack').due[0]!.by).toEqual(['isles']);
    expect(ask('armed-attack', '1932-01-01').due[0]!.by).toEqual(['isles', 'north']);
  });
  it('drops an item when nobody is left, as before the membership began', () => {
    expect(ids(ask('armed-attack', '1915-01-01').due)).toEqual(['alarm']);
  });
  it('sets off phase renewed by a renewed attack alone, and lists it as waiting before', () => {
    expect(ids(ask('renewed-attack').due)).toContain('again');
    expect(ask('armed-attack').notYet.find((one) => one.commitment === 'again')?.waitsOn).toBe('renewed');
    expect(ids(ask('nuclear-threat').due)).toEqual(['alarm']);
  });
  it('lists what is owed anyway, what waits, and the attacker’s own duties apart', () => {
    const answer = ask('armed-attack');
    expect(ids(answer.alsoOwed)).toEqual(['aid']);
    expect(ids(answer.notYet).sort()).toEqual(['again', 'later']);
    expect(answer.wouldBreak.map((one) => [one.commitment, one.by])).toEqual([['borders', ['ostrand']]]);
  });
  it('has nothing of own laws or of what is only proposed', () => {
    const { due, alsoOwed, wouldBreak, notYet } = ask('armed-attack');
    expect(ids([...due, ...alsoOwed, ...wouldBreak, ...notYet]).filter((id) => id === 'law' || id === 'offer')).toEqual([]);
  });
});

describe('compareDrafts', () => {
  const cites = [{ source: 'gazette' }];
  const clause = (id: string, topic: string, summary: string, same?: string) => ({ id, no: id, topic, summary, cites, ...(same && { same }) });
  const draft = (id: string, date: string, clauses: ReturnType<typeof clause>[]) => ({ id, instrument: 'quay-plan', title: id, date, authors: ['ostrand'], clauses, cites });
  const ledger = opened([], [], {
    drafts: [
      draft('one', '1940-01-01', [clause('one-1', 'quay', 'A quay.'), clause('one-2', 'toll', 'A toll.'), clause('one-3', 'flag', 'A flag.'), clause('one-4', 'pier', 'A pier.')]),
      draft('three', '1942-01-01', [clause('three-1', 'quay', 'Said otherwise.', 'two-1'), clause('three-2', 'toll', 'No toll.'), clause('three-4', 'pier', 'A pier.'), clause('three-5', 'crane', 'A crane.')]),
      draft('two', '1941-01-01', [clause('two-1', 'quay', 'A quay again.', 'one-1'), clause('two-9', 'rope', 'A rope.')])
    ]
  } as never);
  it('calls a topic same, changed, added or dropped from the first to the last, following same through older drafts', () => {
    const answer = compareDrafts(ledger, ['one', 'two', 'three']);
    expect(Object.fromEntries(answer.topics.map((one) => [one.id, one.change]))).toEqual({
      quay: 'same', toll: 'changed', flag: 'dropped', pier: 'same', crane: 'added', rope: 'changed'
    });
    expect(answer.topics.find((one) => one.id === 'quay')!.cells).toEqual({ one: ['one-1'], two: ['two-1'], three: ['three-1'] });
  });
  it('says in what a topic changed: who is bound, the number, the words', () => {
    const bound = (id: string, binds: string[], value?: number) => ({ ...clause(id, 'quay', id.startsWith('w') ? id : 'A quay.'), binds, ...(value && { amount: { value, unit: 'men' } }) });
    const of = (first: object, last: object) => {
      const drafts = [draft('first', '1940-01-01', [first as never]), draft('last', '1941-01-01', [last as never])];
      const { in: inWhat, bound: whom } = compareDrafts(opened([], [], { drafts } as never), ['first', 'last']).topics[0]!;
      return { inWhat, ...whom };
    };
    expect(of(bound('a', ['vell']), bound('b', ['ostrand']))).toEqual({ inWhat: ['binds'], added: ['ostrand'], dropped: ['vell'] });
    expect(of(bound('a', ['vell'], 600), bound('b', ['vell'], 800)).inWhat).toEqual(['amount']);
    expect(of(bound('a', ['vell'], 600), bound('b', ['vell'])).inWhat).toEqual(['amount']);
    expect(of(bound('wa', ['vell']), bound('wb', ['vell'])).inWhat).toEqual(['words']);
    expect(of(bound('wa', ['vell'], 1), bound('wb', ['ostrand'], 2)).inWhat).toEqual(['binds', 'amount', 'words']);
  });
  it('tells what became of a topic from each draft to the next', () => {
    const rope = compareDrafts(ledger, ['one', 'two', 'three']).topics.find((one) => one.id === 'rope')!;
    expect(rope.steps.map(({ from, to, change }) => [from, to, change])).toEqual([['one', 'two', 'added'], ['two', 'three', 'dropped']]);
    expect(rope.in).toEqual([]);
  });
});
