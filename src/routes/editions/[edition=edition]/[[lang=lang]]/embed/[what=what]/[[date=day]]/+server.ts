// The frozen frames of the edition that this build writes: the same as below /embed/, in both languages.
import { error } from '@sveltejs/kit';
import { landmarkDays } from '#lib/embed/drawn-embed.ts';
import { WHATS } from '#lib/embed/embed-schema.ts';
import type { EmbedWhat } from '#lib/embed/embed-schema.ts';
import { LANGS } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { writtenEdition } from '#routes/editions.server.ts';
import { embedAnswer } from '#routes/embed-answer.server.ts';
import { langOf } from '#routes/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => {
  const edition = writtenEdition();
  if (edition === undefined) return [];
  const pages = [...WHATS.map((what) => ({ edition, what })), ...landmarkDays(openedLedger()).map((date) => ({ edition, what: 'graph', date }))];
  return LANGS.flatMap((lang) => pages.map((page) => ({ ...page, ...(lang !== 'en' && { lang }) })));
};

export const GET: RequestHandler = ({ params }) => {
  if (params.edition !== writtenEdition()) error(404);
  return embedAnswer({ what: params.what as EmbedWhat, lang: langOf(params), edition: params.edition, ...(params.date !== undefined && { at: params.date }) });
};
