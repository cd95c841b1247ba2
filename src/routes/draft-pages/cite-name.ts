// A cite in a narrow column: who published it, leading to the source's page.
import type { Cite } from '#lib/domain/form.ts';
import type { Part } from '#routes/record-pages/page-model.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

/** The source's publisher, else its title, with the place in it. */
export function citeName({ ledger }: Setting, cite: Cite): Part {
  const source = ledger.sources.get(cite.source)!;
  return { text: [source.publisher ?? source.title, cite.at].filter(Boolean).join(', '), path: `sources/${source.id}/` };
}
