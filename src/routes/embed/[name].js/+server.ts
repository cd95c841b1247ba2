// The scripts of embeds, each one file: view.js of the frames, v1.js of the elements, frame.js for the host's page.
import { error } from '@sveltejs/kit';
import { scripts } from 'virtual:pledgeline-embed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(scripts).map((file) => ({ name: file.replace(/\.js$/, '') }));

export const GET: RequestHandler = ({ params }) => {
  const script = scripts[`${params.name}.js`];
  if (script === undefined) error(404);
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
