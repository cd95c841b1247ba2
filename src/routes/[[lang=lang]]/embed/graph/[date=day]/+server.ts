// The graph of each landmark's day: a static host cannot see a query, and without script this page is the day itself.
import { landmarkDays } from '#lib/embed/drawn-embed.ts';
import { LANGS } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { embedAnswer } from '#routes/embed-answer.server.ts';
import { langOf } from '#routes/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
  landmarkDays(openedLedger()).flatMap((date) => LANGS.map((lang) => ({ date, ...(lang !== 'en' && { lang }) })));

export const GET: RequestHandler = ({ params }) => embedAnswer({ what: 'graph', lang: langOf(params), at: params.date });
