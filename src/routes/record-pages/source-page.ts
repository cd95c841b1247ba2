// A source's page: what it is, where it is found, how much of it was read, and everything that cites it.
import type { Source } from '#lib/domain/form.ts';
import { citedBy } from '#lib/domain/related.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { Entry, RecordPage } from './page-model.ts';
import { fact, linkTo, section } from './parts.ts';
import type { Setting } from './parts.ts';

const SECTIONS = ['commitments', 'instruments', 'events', 'drafts', 'clauses', 'actors', 'claims'] as const;

/** The page of one source. A source marked `link: false` is never linked. */
export function sourcePage(setting: Setting, source: Source): RecordPage {
  const { ledger, lang } = setting;
  const w = pageWordsOf(lang);
  const ids = citedBy(ledger, source.id);
  const entries = (kind: string): Entry[] =>
    ids.filter((id) => ledger.kindOf.get(id) === kind).map((id) => ({ id, head: [linkTo(setting, id)], lines: [] }));
  const meta = [source.publisher, source.date && formatDate(source.date, lang)].filter(Boolean).join(', ');
  return {
    id: source.id,
    over: [kindWordsOf(lang).sourceKind[source.kind]],
    title: source.title,
    lead: meta,
    description: `${source.title}. ${meta}`,
    facts: [
      ...fact(w.identifier, source.identifier),
      ...fact(w.address, source.url && (source.link === false ? w.notLinked : [{ text: source.url, url: source.url.split(/\s/)[0]! }])),
      ...fact(w.read, kindWordsOf(lang).readHow(source.seen ?? false, source.extent)),
      ...fact(w.note, source.note && [{ text: source.note, lang: 'en' }])
    ],
    sections: SECTIONS.flatMap((kind) => section(kind, kindWordsOf(lang).citedBy[kind], entries(kind))),
    cites: []
  };
}
