import { storyPage } from '#routes/story-pages/story-page.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ page: storyPage(openedLedger(), langOf(params)) });
