import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { actorPage } from '#routes/record-pages/actor-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('actors');
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  return { record: actorPage(settingOf(ledger, langOf(params)), recordOr404(ledger.actors, params.id)) };
};
