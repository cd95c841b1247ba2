// csl-json: the record and its sources in the form of citation processors (CSL-JSON 1.0.2).
import { datePartsOf, recordWork, workOf } from '#lib/exchange/bibliography.ts';
import type { Work } from '#lib/exchange/bibliography.ts';
import type { Format } from '#lib/exchange/format.ts';

const KINDS = { treaty: 'treaty', official: 'document', press: 'article-newspaper', scholarly: 'article', dataset: 'dataset', webpage: 'webpage' } as const;

export const cslJson: Format = {
  id: 'csl-json',
  files: 'one',
  write: (ledger) => [{
    name: 'sources.csl.json',
    text: `${JSON.stringify([recordWork(ledger), ...ledger.dossier.sources.map(workOf)].map(cslItem), null, 1)}\n`
  }]
};

/** One item; what is open is left out. */
export function cslItem(work: Work): Record<string, unknown> {
  const parts = datePartsOf(work.date);
  const isPaper = work.kind === 'press' || work.kind === 'scholarly' || work.kind === 'webpage';
  const item = {
    id: work.id, type: KINDS[work.kind], title: work.title, [isPaper ? 'container-title' : 'publisher']: work.publisher,
    issued: parts.length > 0 ? { 'date-parts': parts, ...(/[~?%]/.test(work.date ?? '') && { circa: true }) } : undefined,
    number: work.identifier, version: work.version, URL: work.url, note: work.note
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
