// The data that the element fetches: what a frame carries inside.
import { leanDossier } from '#lib/embed/lean-dossier.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { knownEditions } from '#routes/editions.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(JSON.stringify({ ...leanDossier(openedLedger().dossier), ...(knownEditions().length > 0 && { editions: knownEditions() }) }), { headers: { 'Content-Type': 'application/json' } });
