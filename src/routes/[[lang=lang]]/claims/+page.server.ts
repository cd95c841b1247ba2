import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { claimsPage } from '#routes/record-pages/claims-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const load: PageServerLoad = ({ params }) => ({ list: claimsPage(settingOf(openedLedger(), langOf(params))) });
