import { checkedPage, checkedSource } from '#routes/story-pages/checked-page.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const source = checkedSource(ledger);
  return { page: source === undefined ? null : checkedPage(ledger, langOf(params), source) };
};
