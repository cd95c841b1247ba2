import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { sourcesList } from '#routes/record-pages/list-pages.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const load: PageServerLoad = ({ params }) => ({ list: sourcesList(settingOf(openedLedger(), langOf(params))) });
