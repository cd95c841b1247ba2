import { dossierSchema } from '#lib/dossier/json-schema.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
  const languages = openedLedger().dossier.dossier.languages ?? ['en'];
  return new Response(`${JSON.stringify(dossierSchema(languages), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
