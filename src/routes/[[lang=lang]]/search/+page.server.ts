import { openedLedger } from '#routes/dossier.server.ts';
import type { PageServerLoad } from './$types';

/** How much each list holds: what a reader without script is led to. */
export const load: PageServerLoad = () => {
  const { dossier } = openedLedger();
  const { actors, instruments, commitments, events, drafts, sources } = dossier;
  return {
    lists: Object.entries({ actors, instruments, commitments, events, drafts, sources }).map(([kind, list]) => ({
      kind: kind as 'actors' | 'instruments' | 'commitments' | 'events' | 'drafts' | 'sources', count: list.length
    }))
  };
};
