import { parseDay } from '#lib/domain/partial-date.ts';
import { say } from '#lib/domain/dossier.ts';
import { landmarkDays } from '#lib/embed/drawn-embed.ts';
import { embedDocs } from '#lib/embed/embed-docs.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

/** What embedders can ask for, from the one table, with examples out of this dossier. */
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const lang = langOf(params);
  const origin = process.env.PLEDGELINE_SITE ?? '';
  const days = landmarkDays(ledger);
  return {
    ...embedDocs({
      site: origin === '' ? 'https://example.org/' : `${origin}${process.env.PLEDGELINE_BASE ?? ''}/`,
      day: days[Math.floor(days.length / 3)] ?? ledger.dossier.dossier.span.to, title: say(ledger.dossier.dossier, 'title', lang), lang, ownDays: days
    }),
    named: origin !== '',
    days: days.map((date) => ({ date, name: formatDayLong(parseDay(date)!, lang) }))
  };
};
