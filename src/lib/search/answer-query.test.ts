import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { answerQuery } from './answer-query.ts';
import { documentsOf } from './documents.ts';
import { buildIndex } from './search-index.ts';
import { whyFound } from './why-found.ts';

const index = buildIndex(documentsOf(opened(
  [commitment('borders', { summary: 'Ostrand will not move the lighthouse.', cites: [{ source: 'gazette', at: 'Art. 5' }] })],
  [event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'in-force' }], { title: 'The harbour treaty is signed' })]
)));
const found = (query: string): string[] => answerQuery(index, query, { most: 10 }).hits.map(({ document }) => document.id);

describe('answerQuery', () => {
  it('finds by a word, its beginning, its plural and one typo', () => {
    for (const query of ['lighthouse', 'lighth', 'lighthouses', 'lighthuose']) expect(found(query), query).toContain('borders');
  });
  it('finds a promise by the place of its cite, however that is written', () => {
    expect(found('Article 5')).toContain('borders');
  });
  it('asks for all words where something has them all', () => {
    const answer = answerQuery(index, 'lighthouse signed', { most: 10 });
    expect(found('lighthouse Ostrand')[0]).toBe('borders');
    expect(answer.hits.length).toBeGreaterThan(0);
  });
  it('finds nothing for nothing, and nothing for what is nowhere', () => {
    expect(found('')).toEqual([]);
    expect(found('  … ')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
  });
  it('counts by kind what it finds, and keeps to one kind where asked', () => {
    const answer = answerQuery(index, 'ostrand', { most: 10 });
    const actors = answerQuery(index, 'ostrand', { most: 10, kind: 'actors' });
    expect(answer.counts.get('actors')).toBe(1);
    expect(actors.hits.map(({ document }) => document.id)).toEqual(['ostrand']);
    expect(actors.counts).toEqual(answer.counts);
  });
});

describe('whyFound', () => {
  it('marks the words in the title, and shows the passage that has the others', () => {
    const answer = answerQuery(index, 'Ostrand lighthouse', { most: 1 });
    const { title, passage } = whyFound(answer.hits[0]!.document, answer, 'en');
    expect(title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Ostrand']);
    expect(passage?.field).toBe('text');
    expect(passage?.runs.filter(({ hit }) => hit).map(({ text }) => text)).toContain('lighthouse');
    expect(title.map(({ text }) => text).join('')).toBe(answer.hits[0]!.document.title.en);
  });
});
