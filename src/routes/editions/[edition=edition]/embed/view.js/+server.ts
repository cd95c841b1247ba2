// The script of an edition's frames, frozen with them.
import { error } from '@sveltejs/kit';
import { scripts } from 'virtual:pledgeline-embed';
import { writtenEdition } from '#routes/editions.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [writtenEdition() ?? []].flat().map((edition) => ({ edition }));

export const GET: RequestHandler = ({ params }) => {
  if (params.edition !== writtenEdition()) error(404);
  return new Response(scripts['view.js'], { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
