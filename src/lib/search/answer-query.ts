// The documents that answer a query, best first.
import { isEmptyTerm, termsIn } from './term.ts';
import { termMatches } from './term-matches.ts';
import { SEARCH_KINDS } from './search-document.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchHit {
  readonly document: SearchDocument;
  readonly score: number;
}

export interface SearchAnswer {
  /** The terms of the query; empty where it has no word. */
  readonly terms: readonly string[];
  /** For each of them, the terms of the index that it was taken for, and how well each answers. */
  readonly meant: Meant;
  /** Hits, best first, at most as many as were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many documents answer, by kind. */
  readonly counts: ReadonlyMap<SearchKind, number>;
}

export type Meant = readonly ReadonlyMap<string, number>[];

interface Wanted {
  readonly most: number;
  readonly kind?: SearchKind | undefined;
}

/** Words of a query beyond this are left out: a reader who pastes a page looks for its beginning. */
const MOST_TERMS = 8;
/** Where fewer documents have all words, those that lack one of them are shown after them. */
const FEW = 8;
/** How many bits each byte has set. */
const BITS = Uint8Array.from({ length: 256 }, (_, byte) => [...byte.toString(2)].filter((bit) => bit === '1').length);
/** Hits that are ordered anew by how much of their name the query says. */
const LOOKED_AT = 80;

/** Which documents answer this query? Those with all of its words, or with as many as any document has. */
export function answerQuery(index: SearchIndex, query: string, { most, kind }: Wanted): SearchAnswer {
  const terms = queryTerms(query);
  const matches = terms.map((term) => termMatches(index, term));
  const meant = matches.map((found) => new Map([...found].map(([id, quality]) => [index.terms[id]!, quality])));
  const { scores, said, touched } = scored(index, terms, matches);
  const needed = leastNeeded(said, touched);
  const tally = new Uint32Array(SEARCH_KINDS.length);
  const only = kind === undefined ? -1 : SEARCH_KINDS.indexOf(kind);
  const found: number[] = [];
  for (const at of touched) {
    const has = BITS[said[at]!]!;
    if (has < needed.least) continue;
    tally[index.kinds[at]!]! += 1;
    scores[at]! *= (has / needed.all) ** 2;
    if (only < 0 || index.kinds[at] === only) found.push(at);
  }
  const counts = new Map(SEARCH_KINDS.flatMap((one, i) => (tally[i]! > 0 ? [[one, tally[i]!] as const] : [])));
  const best = highest(found, scores, Math.max(most, LOOKED_AT)).map((at): SearchHit => ({
    document: index.documents[at]!, score: scores[at]! * (1 + nameSaid(index, index.documents[at]!, meant))
  }));
  return { terms, meant, hits: best.sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1)).slice(0, most), counts };
}

function queryTerms(query: string): string[] {
  const all = [...new Set(termsIn(query.slice(0, 400)))];
  const telling = all.filter((term) => !isEmptyTerm(term));
  return (telling.length > 0 ? telling : all).slice(0, MOST_TERMS);
}

/** The documents that any word touches: for each its score and, bit by bit, which words of the query it has. */
function scored(index: SearchIndex, terms: readonly string[], matches: readonly ReadonlyMap<number, number>[]) {
  const { documents, priors, starts, postings, weights } = index;
  const scores = new Float32Array(documents.length);
  const said = new Uint8Array(documents.length);
  const own = new Float32Array(documents.length);
  const touched: number[] = [];
  terms.forEach((term, i) => {
    const worth = rarity(index, term, matches[i]!);
    const here: number[] = [];
    for (const [id, quality] of matches[i]!) {
      for (let p = starts[id]!; p < starts[id + 1]!; p += 1) {
        const at = postings[p]!;
        const gain = weights[p]! * quality;
        if (own[at] === 0) here.push(at);
        if (gain > own[at]!) own[at] = gain;
      }
    }
    for (const at of here) {
      scores[at]! += own[at]! * worth * priors[at]!;
      if (said[at] === 0) touched.push(at);
      said[at]! |= 1 << i;
      own[at] = 0;
    }
  });
  return { scores, said, touched };
}

/** How telling a word is: by the documents that hold the word itself, or else what it was taken for. */
function rarity(index: SearchIndex, term: string, matches: ReadonlyMap<number, number>): number {
  const held = (id: number): number => index.starts[id + 1]! - index.starts[id]!;
  const same = index.idOf.get(term);
  const count = same === undefined ? [...matches.keys()].reduce((sum, id) => sum + held(id), 0) : held(same);
  return Math.log(1 + index.documents.length / Math.max(1, count));
}

/** How many words of the query must a document have? All that one document has; where few have those, one less, for less. */
function leastNeeded(said: Uint8Array, touched: readonly number[]): { readonly all: number; readonly least: number } {
  const having = new Uint32Array(MOST_TERMS + 1);
  for (const at of touched) having[BITS[said[at]!]!]! += 1;
  const all = having.findLastIndex((count) => count > 0);
  return { all, least: all > 1 && having[all]! < FEW ? all - 1 : all };
}

/** The `most` of these with the highest scores, in no order. */
function highest(found: readonly number[], scores: Float32Array, most: number): number[] {
  let kept: number[] = [];
  let bar = -1;
  const cut = (): void => {
    kept = kept.sort((a, b) => scores[b]! - scores[a]!).slice(0, most);
    bar = kept.length < most ? -1 : scores[kept.at(-1)!]!;
  };
  for (const at of found) {
    if (scores[at]! <= bar) continue;
    kept.push(at);
    if (kept.length === most * 4) cut();
  }
  cut();
  return kept;
}

/** 0 to 1: which part of one of its names do the words of the query make up? */
function nameSaid({ known }: SearchIndex, document: SearchDocument, meant: Meant): number {
  return document.fields.reduce((best, { name, text }) => {
    if (name !== 'name' && name !== 'alias' && name !== 'short') return best;
    const terms = termsIn(text, known).filter((term) => !isEmptyTerm(term));
    const hit = terms.reduce((sum, term) => sum + meant.reduce((most, one) => Math.max(most, one.get(term) ?? 0), 0), 0);
    return Math.max(best, terms.length === 0 ? 0 : hit / terms.length);
  }, 0);
}
