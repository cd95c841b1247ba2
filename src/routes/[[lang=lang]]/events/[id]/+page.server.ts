import { recordEntries, recordOr404 } from '#routes/record-entries.server.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { eventData } from '#routes/linked-data.ts';
import { eventPage } from '#routes/record-pages/event-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => recordEntries('events');
export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const event = recordOr404(ledger.events, params.id);
  locals.linkedData = eventData(ledger, event, lang);
  return { record: eventPage(settingOf(ledger, lang), event) };
};
