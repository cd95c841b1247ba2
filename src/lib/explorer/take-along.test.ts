// What leaves the site with a picture: who is said to have broken what, and by whom.
import { describe, expect, it } from 'vitest';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import type { PromiseRow } from './promise-row.ts';
import { breaches } from './take-along.ts';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const row = (part: Partial<PromiseRow>): PromiseRow => ({
  id: 'x', obligation: 'No use of force', from: [named('a'), named('b')], whose: [], instrument: named('text'), performance: 'breached',
  accordingTo: [{ ...named('c'), kind: 'actors' }], disputedBy: [{ ...named('a'), kind: 'actors' }], ...part
} as PromiseRow);

describe('breaches', () => {
  it('names the obligor whose record it is, who holds it broken and who denies it', () => {
    expect(breaches([row({ whose: [named('a')] })], panelWordsOf('en'))).toEqual(['A, No use of force (TEXT): held broken by C; denied by A']);
  });

  it('says nothing of promises that nobody holds broken', () => {
    expect(breaches([row({ performance: 'disputed' }), row({ performance: 'untested' })], panelWordsOf('uk'))).toEqual([]);
  });
});
