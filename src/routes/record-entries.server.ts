// Which records have a page: every one of its kind, in every language of the site.
import { error } from '@sveltejs/kit';
import { LANGS } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';

type PagedKind = 'actors' | 'instruments' | 'commitments' | 'events' | 'drafts' | 'sources';

/** The route parameters of every page of this kind. */
export function recordEntries(kind: PagedKind): { lang?: string; id: string }[] {
  const ids = openedLedger().dossier[kind].map((record) => record.id);
  return LANGS.flatMap((lang) => ids.map((id) => (lang === 'en' ? { id } : { lang, id })));
}

/** The record of this id; ends the request with 404 where there is none. */
export function recordOr404<R>(records: ReadonlyMap<string, R>, id: string): R {
  return records.get(id) ?? error(404, `There is no record ${id} of this kind.`);
}
