import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { claimsData } from '#routes/linked-data.ts';
import { claimsPage } from '#routes/record-pages/claims-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const load: PageServerLoad = ({ params, locals }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const said = claimsData(ledger, ledger.dossier.claims.map(({ speaker }) => speaker), lang);
  if (said) locals.linkedData = said;
  return { list: claimsPage(settingOf(ledger, lang)) };
};
