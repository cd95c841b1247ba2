import { builderWordsOf } from '#lib/text/builder-words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { builderPage } from '#routes/share-pages/builder-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const lang = langOf(params);
  return { builder: builderPage(openedLedger(), lang), title: builderWordsOf(lang).title };
};
