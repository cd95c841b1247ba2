import { json } from '#lib/exchange/formats/json.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(json.write(openedLedger())[0]!.text, { headers: { 'Content-Type': 'application/json' } });
