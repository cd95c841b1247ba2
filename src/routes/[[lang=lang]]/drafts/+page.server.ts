import { draftsPage } from '#routes/draft-pages/drafts-page.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ page: draftsPage(openedLedger(), langOf(params)) });
