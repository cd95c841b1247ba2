import { workOf } from '#lib/exchange/bibliography.ts';
import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { sourcePage } from '#routes/record-pages/source-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('sources');
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const source = recordOr404(ledger.sources, params.id);
  return { record: sourcePage(settingOf(ledger, langOf(params)), source), citedSource: workOf(source) };
};
