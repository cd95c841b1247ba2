// What the method page says of this dossier: its sectors, its kinds of promise in their groups, and its last day.
import { say } from '#lib/domain/dossier.ts';
import { GROUPS } from '#lib/domain/words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { wordsOf } from '#lib/text/words.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const head = openedLedger().dossier.dossier;
  const lang = langOf(params);
  const titles = (group: string): string[] =>
    (head.obligations ?? []).filter((one) => one.group === group).map((one) => say(one, 'title', lang));
  return {
    recordEnds: formatDate(head.span.to, lang),
    sectors: (head.sectors ?? []).map((sector) => say(sector, 'title', lang)),
    groups: GROUPS.map((group) => ({ group: wordsOf(lang).status.group[group], kinds: titles(group) })).filter((one) => one.kinds.length > 0)
  };
};
