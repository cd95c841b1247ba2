// The data of the edition that this build writes.
import { error } from '@sveltejs/kit';
import { json } from '#lib/exchange/formats/json.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { writtenEdition } from '#routes/editions.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [writtenEdition() ?? []].flat().map((edition) => ({ edition }));

export const GET: RequestHandler = ({ params }) => {
  if (params.edition !== writtenEdition()) error(404);
  return new Response(json.write(openedLedger())[0]!.text, { headers: { 'Content-Type': 'application/json' } });
};
