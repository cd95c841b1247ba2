// The index: for every term the documents that hold it, and how much it counts in each; plain typed arrays.
import { isEmptyTerm, termsIn } from './term.ts';
import { SEARCH_KINDS } from './search-document.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** Of each document: its prior, and its kind's place in SEARCH_KINDS. Beside the documents, as every query reads them. */
  readonly priors: Float32Array;
  readonly kinds: Uint8Array;
  /** All terms, sorted by code unit. */
  readonly terms: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Ids of terms sorted by the term read backwards. */
  readonly backwards: Uint32Array;
  /** `postings[starts[t]..starts[t + 1])` are the documents of term `t`, `weights` beside them. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly weights: Uint8Array;
  /** Terms of the words met so far, so that a word is taken apart once. */
  readonly known: Map<string, string>;
}

/** Largest weight of a posting: a field of weight 10 that holds one word. */
const WEIGHT_STEPS = 25;

export const backward = (term: string): string => [...term].reverse().join('');

/** An index over these documents. Costs their size once. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const found = new Growing();
  const idOf = new Map<string, number>();
  const known = new Map<string, string>();
  documents.forEach((document, at) => {
    for (const [term, weight] of termWeights(document, known)) {
      let id = idOf.get(term);
      if (id === undefined) idOf.set(term, (id = idOf.size));
      found.push(id, at, weight);
    }
  });
  const priors = Float32Array.from(documents, ({ prior }) => prior);
  const kinds = Uint8Array.from(documents, ({ kind }) => SEARCH_KINDS.indexOf(kind));
  return { documents, priors, kinds, known, ...sortedByTerm([...idOf.keys()], found) };
}

/** The terms of a document, each with the most that it counts in any field. A word counts more in a short field. */
function termWeights({ fields }: SearchDocument, known: Map<string, string>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of fields) {
    const terms = termsIn(text, known);
    const said = Math.max(1, terms.reduce((n, term) => n + (isEmptyTerm(term) ? 0 : 1), 0));
    const counts = Math.max(1, Math.round(WEIGHT_STEPS * weight * (0.55 + 0.45 / Math.sqrt(said))));
    for (const term of terms) if (counts > (weights.get(term) ?? 0)) weights.set(term, counts);
  }
  return weights;
}

/** Three columns that grow by doubling. */
class Growing {
  size = 0;
  terms = new Uint32Array(1 << 12);
  documents = new Uint32Array(1 << 12);
  weights = new Uint8Array(1 << 12);

  push(term: number, document: number, weight: number): void {
    if (this.size === this.terms.length) this.double();
    this.terms[this.size] = term;
    this.documents[this.size] = document;
    this.weights[this.size] = Math.min(weight, 255);
    this.size += 1;
  }

  private double(): void {
    const [terms, documents, weights] = [this.terms, this.documents, this.weights];
    this.terms = new Uint32Array(terms.length * 2);
    this.documents = new Uint32Array(terms.length * 2);
    this.weights = new Uint8Array(terms.length * 2);
    this.terms.set(terms);
    this.documents.set(documents);
    this.weights.set(weights);
  }
}

function sortedByTerm(unsorted: readonly string[], found: Growing): Pick<SearchIndex, 'terms' | 'idOf' | 'backwards' | 'starts' | 'postings' | 'weights'> {
  const order = unsorted.map((_, i) => i).sort((a, b) => (unsorted[a]! < unsorted[b]! ? -1 : 1));
  const rank = new Uint32Array(order.length);
  order.forEach((id, at) => (rank[id] = at));
  const starts = new Uint32Array(order.length + 1);
  for (let i = 0; i < found.size; i += 1) starts[rank[found.terms[i]!]! + 1]! += 1;
  for (let t = 0; t < order.length; t += 1) starts[t + 1]! += starts[t]!;
  const next = starts.slice();
  const postings = new Uint32Array(found.size);
  const weights = new Uint8Array(found.size);
  for (let i = 0; i < found.size; i += 1) {
    const at = next[rank[found.terms[i]!]!]!++;
    postings[at] = found.documents[i]!;
    weights[at] = found.weights[i]!;
  }
  const terms = order.map((id) => unsorted[id]!);
  const reversed = terms.map(backward);
  const backwards = Uint32Array.from(terms.keys()).sort((a, b) => (reversed[a]! < reversed[b]! ? -1 : 1));
  return { terms, idOf: new Map(terms.map((term, id) => [term, id])), backwards, starts, postings, weights };
}
