import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { claimsData } from '#routes/linked-data.ts';
import { commitmentPage } from '#routes/record-pages/commitment-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('commitments');
export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const commitment = recordOr404(ledger.commitments, params.id);
  const said = claimsData(ledger, [commitment.id], lang);
  if (said) locals.linkedData = said;
  return { record: commitmentPage(settingOf(ledger, lang), commitment) };
};
