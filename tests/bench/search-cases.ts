// The cases of the search's bench and its guard: how long the committed queries take on the built-in dossier and on a
// hundred times as many records, with a vocabulary that grows as a larger record's would.
import { queriesOf } from '#tests/search-queries/queries.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { answerQuery } from '#lib/search/answer-query.ts';
import { documentsOf } from '#lib/search/documents.ts';
import { buildIndex } from '#lib/search/search-index.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';

/** Milliseconds of processor time for a query at a hundred times the dossier, 95 of 100; a busy machine's waiting is not counted. */
const AIM = 30;
const GUARD = 10;
/** Milliseconds that this process computed, since some beginning. */
const computed = (): number => process.cpuUsage().user / 1000;
const SYLLABLES = ['ba', 'ko', 'ri', 'du', 'me', 'sho', 'van', 'lys', 'ter', 'gon'];

/** A copy's words are mostly the record's; each sixth, another in each copy, is one of its own. */
function copyOf(document: SearchDocument, n: number): SearchDocument {
  if (n === 0) return document;
  const own = SYLLABLES[n % 10]! + SYLLABLES[Math.floor(n / 10) % 10]!;
  const fields = document.fields.map((field) => ({ ...field, text: field.text.replace(/\p{L}{5,}/gu, (word) => ((word.length * 7 + word.charCodeAt(1) + n) % 6 === 0 ? word + own : word)) }));
  return { ...document, id: `${document.id}-copy-${n}`, fields };
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;

/** Milliseconds of each query, the best of three. */
function measured(documents: readonly SearchDocument[], queries: readonly string[]) {
  const begun = computed();
  const index = buildIndex(documents);
  const built = computed() - begun;
  const best = queries.map(() => Infinity);
  for (let round = 0; round < 3; round += 1) {
    queries.forEach((query, i) => {
      const start = computed();
      answerQuery(index, query, { most: 20 });
      best[i] = Math.min(best[i]!, computed() - start);
    });
  }
  const times = [...best].sort((a, b) => a - b);
  return { documents: documents.length, terms: index.terms.length, postings: index.postings.length, built, median: quantile(times, 0.5), most95: quantile(times, 0.95), most: times.at(-1)! };
}

/** Prints the times; true if the guard holds. */
export function measure(): boolean {
  const { dossier } = parseDossier(readDossierFiles('src/dossiers/ukraine'));
  const documents = documentsOf(openLedger(dossier!));
  const queries = queriesOf('tests/search-queries/ukraine.tsv').map(({ query }) => query);
  const rows = [1, 10, 100].map((factor) => ({ factor, ...measured(Array.from({ length: factor }, (_, n) => documents.map((one) => copyOf(one, n))).flat(), queries) }));
  for (const row of rows) {
    console.log(`× ${row.factor}: ${row.documents} documents, ${row.terms} terms, ${row.postings} postings; built in ${Math.round(row.built)} ms; ${queries.length} queries: median ${row.median.toFixed(2)} ms, 95 % within ${row.most95.toFixed(2)} ms, longest ${row.most.toFixed(2)} ms`);
  }
  const last = rows.at(-1)!;
  console.log(`aim: 95 % within ${AIM} ms at × 100: ${last.most95 <= AIM ? 'met' : 'missed'}`);
  return last.most95 <= AIM * GUARD;
}
