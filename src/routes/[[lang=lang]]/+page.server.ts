import { say } from '#lib/domain/dossier.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import { firstExplorer } from '#lib/explorer/first-explorer.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

/** The first view of the explorer, so that the page is whole before any script runs. */
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const head = ledger.dossier.dossier;
  return { first: firstExplorer(ledger, DEFAULT_VIEW, lang), title: say(head, 'title', lang), subtitle: say(head, 'subtitle', lang) };
};
