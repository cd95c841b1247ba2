import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { draftData } from '#routes/linked-data.ts';
import { draftPage } from '#routes/record-pages/draft-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('drafts');
export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const draft = recordOr404(ledger.drafts, params.id);
  locals.linkedData = draftData(ledger, draft, lang);
  return { record: draftPage(settingOf(ledger, lang), draft) };
};
