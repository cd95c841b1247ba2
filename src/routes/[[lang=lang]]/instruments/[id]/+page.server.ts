import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { claimsData } from '#routes/linked-data.ts';
import { instrumentPage } from '#routes/record-pages/instrument-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('instruments');
export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const instrument = recordOr404(ledger.instruments, params.id);
  const said = claimsData(ledger, [instrument.id], lang);
  if (said) locals.linkedData = said;
  return { record: instrumentPage(settingOf(ledger, lang), instrument) };
};
