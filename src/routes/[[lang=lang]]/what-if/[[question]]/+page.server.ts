import { error } from '@sveltejs/kit';
import { say } from '#lib/domain/dossier.ts';
import { LANGS } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { offersOf } from '#routes/what-if/offers.ts';
import { plainQuestion, questionsOf } from '#routes/what-if/what-if-address.ts';
import { textsChart } from '#routes/what-if/texts-chart.ts';
import { pageSent, whatIfPage } from '#routes/what-if/what-if-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** One page for the question asked first, and one for each question people ask, so that all are whole without script. */
export const entries: EntryGenerator = () => {
  const keys = questionsOf(openedLedger()).map(({ key }) => key);
  return LANGS.flatMap((lang) => [undefined, ...keys].map((question) => ({ ...(lang === 'en' ? {} : { lang }), ...(question === undefined ? {} : { question }) })));
};

/** The answer to the page's own question, and what else can be asked. */
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const known = questionsOf(ledger).some(({ key }) => key === params.question);
  if (params.question !== undefined && !known) error(404, 'There is no such question.');
  const question = plainQuestion(ledger, params.question);
  return {
    first: question === null ? null : pageSent(whatIfPage(ledger, question, lang)),
    offers: offersOf(ledger, lang),
    chart: params.question === undefined ? textsChart(ledger, lang) : null,
    title: say(ledger.dossier.dossier, 'title', lang)
  };
};
