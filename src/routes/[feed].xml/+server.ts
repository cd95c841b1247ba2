// The feed of changes. It needs whole addresses, so a site that was built without its own has none.
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { atomFeed } from '#lib/exchange/atom.ts';
import { CORRECTIONS } from '#routes/corrections.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { editionEntries } from '#routes/edition-pages/edition-entries.ts';
import { openEditions } from '#routes/editions.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => (process.env.PLEDGELINE_SITE ? [{ feed: 'feed' }] : []);

export const GET: RequestHandler = ({ params }) => {
  const site = process.env.PLEDGELINE_SITE ?? '';
  if (site === '' || params.feed !== 'feed') error(404, 'The site was built without --site.');
  const corrected = CORRECTIONS.map(({ date, id, path, what }) => ({ date, id: `${id}-${date}`, path, title: id, text: what }));
  return new Response(atomFeed(openedLedger(), `${site}${base}/`, [...editionEntries(openEditions()), ...corrected]), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
