import { openEditions } from '#routes/editions.server.ts';
import { editionsPage } from '#routes/edition-pages/editions-page.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const load: PageServerLoad = ({ params }) => ({ list: editionsPage(openEditions(), langOf(params)) });
