// The frames: /embed/graph/, /embed/timeline/, /embed/explorer/.
import { LANGS } from '#lib/text/words.ts';
import { WHATS } from '#lib/embed/embed-schema.ts';
import type { EmbedWhat } from '#lib/embed/embed-schema.ts';
import { embedAnswer } from '#routes/embed-answer.server.ts';
import { langOf } from '#routes/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => LANGS.flatMap((lang) => WHATS.map((what) => ({ what, ...(lang !== 'en' && { lang }) })));

export const GET: RequestHandler = ({ params }) => embedAnswer({ what: params.what as EmbedWhat, lang: langOf(params) });
