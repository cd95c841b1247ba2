import { error } from '@sveltejs/kit';
import { csv } from '#lib/exchange/formats/csv.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  csv.write(openedLedger()).map((file) => ({ sheet: file.name.replace(/\.csv$/, '') }));

export const GET: RequestHandler = ({ params }) => {
  const file = csv.write(openedLedger()).find((one) => one.name === `${params.sheet}.csv`);
  if (!file) error(404, 'There is no such sheet.');
  return new Response(file.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
