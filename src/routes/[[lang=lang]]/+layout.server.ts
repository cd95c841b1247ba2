// What the frame of every page says of the dossier, and where in the site the page stands.
import { base } from '$app/paths';
import { answerDay } from '#lib/domain/day-answered.ts';
import { say } from '#lib/domain/dossier.ts';
import { aboutWordsOf } from '#lib/text/about-words.ts';
import { citeWordsOf } from '#lib/text/cite-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { searchWordsOf } from '#lib/text/search-words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { knownEditions } from '#routes/editions.server.ts';
import { langOf } from '#routes/language.ts';
import type { LayoutServerLoad } from './$types';

/** The titles of these pages stand in words of their own, which no other page need carry. */
const CALLED = { 'about/': (lang: AppLang) => aboutWordsOf(lang).title, 'search/': (lang: AppLang) => searchWordsOf(lang).title };

export const load: LayoutServerLoad = ({ params, url }) => {
  const { dossier: head, story } = openedLedger().dossier;
  const lang = langOf(params);
  const path = url.pathname.slice(base.length + 1);
  const here = lang === 'en' ? path : path.slice(lang.length + 1);
  const site = process.env.PLEDGELINE_SITE ?? '';
  return {
    frame: {
      lang,
      /** The page's path in the site, without its language: the same in both. */
      path: here,
      title: say(head, 'title', lang),
      feed: citeWordsOf(lang).feed,
      ...(here in CALLED && { called: CALLED[here as keyof typeof CALLED](lang) }),
      recordEnds: formatDate(head.span.to, lang),
      recordEndsOn: head.span.to,
      licence: head.licence ?? '',
      edition: head.edition ?? '',
      address: site === '' ? '' : `${site}${base}/${path}`,
      site: site === '' ? '' : `${site}${base}/`,
      day: answerDay(openedLedger().dossier).date,
      frozen: head.edition !== undefined && knownEditions().includes(head.edition),
      story: story !== undefined
    }
  };
};
