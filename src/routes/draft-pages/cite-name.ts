// A cite in a narrow column: who published it, leading to the source's page.
import type { Cite } from '#lib/domain/form.ts';
import type { Part } from '#routes/record-pages/page-model.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

export interface CitedName extends Part {
  /** The source alone, where the text also says the place in it. */
  readonly source?: string;
}

/** The source's publisher, else its title, with the place in it. */
export function citeName({ ledger }: Setting, cite: Cite): CitedName {
  const source = ledger.sources.get(cite.source)!;
  const name = source.publisher ?? source.title;
  return { text: [name, cite.at].filter(Boolean).join(', '), path: `sources/${source.id}/`, ...(cite.at && { source: name }) };
}
