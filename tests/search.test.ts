// What readers type finds what they mean, in the built-in record: the committed queries and every statement of the seed article.
import { describe, expect, it } from 'vitest';
import { answerQuery } from '#lib/search/answer-query.ts';
import { buildIndex } from '#lib/search/search-index.ts';
import { documentsOf } from '#lib/search/documents.ts';
import { SEARCH_KINDS } from '#lib/search/search-document.ts';
import { whyFound } from '#lib/search/why-found.ts';
import { builtInLedger } from './built-in-dossier.ts';
import { queriesOf } from './search-queries/queries.ts';
import type { ReaderQuery } from './search-queries/queries.ts';

const ledger = builtInLedger();
const index = buildIndex(documentsOf(ledger));
const queries = queriesOf('tests/search-queries/ukraine.tsv');
const statements = queriesOf('tests/search-queries/seed-article.tsv');

const firstThree = (query: string): string[] => answerQuery(index, query, { most: 3 }).hits.map(({ document }) => document.id);
const missed = (all: readonly ReaderQuery[]): string[] =>
  all.flatMap(({ query, wanted }) => {
    const found = firstThree(query);
    return wanted.some((id) => found.includes(id)) ? [] : [`${query} → ${found.join(', ')}; wanted ${wanted.join(' or ')}`];
  });

describe('the search of the built-in record', () => {
  it('asks at least 200 queries for things that are there', () => {
    const ids = new Set(index.documents.map(({ id }) => id));
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect([...queries, ...statements].flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('finds the target of 98 in 100 queries among the first three', () => {
    const failed = missed(queries);
    expect(failed.length / queries.length, failed.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('finds every statement of the seed article by its subject', () => {
    expect(missed(statements)).toEqual([]);
  });

  it('answers in a few milliseconds at five times the record', () => {
    const many = buildIndex([0, 1, 2, 3, 4].flatMap((n) => index.documents.map((one) => ({ ...one, id: `${one.id}-${n}` }))));
    const times = queries.map(({ query }) => Math.min(...[0, 1, 2].map(() => {
      const begun = process.cpuUsage().user;
      answerQuery(many, query, { most: 20 });
      return (process.cpuUsage().user - begun) / 1000;
    }))).sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(10);
  });

  it('says why, with the matched words marked, for every hit of every query', () => {
    const unsaid = queries.flatMap(({ query }) => {
      const answer = answerQuery(index, query, { most: 3 });
      return answer.hits.flatMap(({ document }) => (['en', 'uk'] as const).flatMap((lang) => {
        const { title, passage } = whyFound(document, answer, lang);
        return [...title, ...(passage?.runs ?? [])].some(({ hit }) => hit) ? [] : [`${query}: ${document.id} in ${lang}`];
      }));
    });
    expect(unsaid).toEqual([]);
  });

  it('holds every kind of record that the dossier has', () => {
    const kinds = new Set(index.documents.map(({ kind }) => kind));
    expect(SEARCH_KINDS.filter((kind) => !kinds.has(kind) && (kind !== 'chapters' || ledger.dossier.story))).toEqual([]);
    const { actors, instruments, commitments, events, drafts, sources, claims } = ledger.dossier;
    for (const list of [actors, instruments, commitments, events, drafts, sources, claims]) {
      const ids = new Set(index.documents.map(({ id }) => id));
      expect(list.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('statements of the seed article', () => {
  it('cite the article', () => {
    const cited = new Set(['claims', 'events', 'commitments', 'instruments', 'actors', 'drafts'].flatMap((kind) =>
      ledger.dossier[kind as 'claims'].filter(({ cites }) => cites.some(({ source }) => source === 'seed-article')).map(({ id }) => id)));
    const clauses = [...ledger.clauses.values()].filter(({ cites }) => cites.some(({ source }) => source === 'seed-article')).map(({ id }) => id);
    const uncited = statements.filter(({ wanted }) => !wanted.some((id) => cited.has(id) || clauses.includes(id)));
    expect(uncited.map(({ query }) => query)).toEqual([]);
  });
});
