// What leaves the site with a picture: who is said to have broken what, and by whom.
import { describe, expect, it } from 'vitest';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import type { PromiseRow } from './promise-row.ts';
import { wordsOf } from '#lib/text/words.ts';
import { csvSheet } from '#lib/exchange/csv-cell.ts';
import { breaches, csvOf } from './take-along.ts';

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

describe('csvOf', () => {
  it('is one head and a row a promise, each with day, record’s end, title, credit, licence and address', async () => {
    const some = [row({ id: 'one', to: [named('u')], force: 'political', standing: 'in-force' } as Partial<PromiseRow>), row({ id: 'two', to: [named('u')], force: 'political', standing: 'pledged' } as Partial<PromiseRow>)];
    const csv = await csvOf(some, {
      panel: panelWordsOf('en'), words: wordsOf('en'), sheet: (head, rows) => Promise.resolve(csvSheet(head, rows)), day: '2014-03-18', recordEnds: '2025-12-29',
      link: (id) => `https://x.test/commitments/${id}/`, dossier: 'Who promised what?', licence: 'CC BY 4.0', view: 'https://x.test/?at=2014-03-18'
    });
    const [head, ...rows] = csv.trim().split(/\r?\n/).map((line) => line.split(','));
    expect(head!.slice(0, 3)).toEqual(['date', 'recordEnds', 'id']);
    expect(rows.map(({ length }) => length)).toEqual([head!.length, head!.length]);
    for (const cells of rows) {
      const own = Object.fromEntries(head!.map((name, at) => [name, cells[at]]));
      expect(own).toMatchObject({ date: '2014-03-18', recordEnds: '2025-12-29', dossier: 'Who promised what?', credit: 'Pledgeline', licence: 'CC BY 4.0', view: 'https://x.test/?at=2014-03-18' });
    }
  });
});
