// The scripts of embeds, each one file: view.js of the frames, v1.js and door.js of the elements, frame.js for the host's
// page; and v1.d.ts, the declarations of v1.js for TypeScript.
import { error } from '@sveltejs/kit';
import { scripts } from 'virtual:pledgeline-embed';
import { typeDeclarations } from '#lib/embed/type-declarations.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const TYPES = 'v1.d.ts';

export const prerender = true;
export const entries: EntryGenerator = () => [...Object.keys(scripts), TYPES].map((script) => ({ script }));

export const GET: RequestHandler = ({ params }) => {
  if (params.script === TYPES) return new Response(typeDeclarations(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  const script = scripts[params.script];
  if (script === undefined) error(404);
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
