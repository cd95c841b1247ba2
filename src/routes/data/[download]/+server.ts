// The record in other people's forms: one file each at /data/.
import { error } from '@sveltejs/kit';
import { DOWNLOADS } from '#routes/downloads.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => DOWNLOADS.map(({ file }) => ({ download: file }));

export const GET: RequestHandler = ({ params }) => {
  const download = DOWNLOADS.find(({ file }) => file === params.download) ?? error(404, 'There is no such download.');
  return new Response(download.format.write(openedLedger())[0]!.text, { headers: { 'Content-Type': download.type } });
};
