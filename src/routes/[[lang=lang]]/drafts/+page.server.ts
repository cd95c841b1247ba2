import { byAge, draftsPage } from '#routes/draft-pages/drafts-page.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { draftsData } from '#routes/linked-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  locals.linkedData = draftsData(ledger, byAge(ledger.dossier.drafts), lang);
  return { page: draftsPage(ledger, lang) };
};
