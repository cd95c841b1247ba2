// An event's page: what happened, what it changed, and by whose word.
import { say } from '#lib/domain/dossier.ts';
import type { Event } from '#lib/domain/form.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { aboutSections } from './about-it.ts';
import { effectEntries, eventBearingEntries } from './effects.ts';
import type { RecordPage } from './page-model.ts';
import { citeLines, eventEntry, fact, links, section } from './parts.ts';
import type { Setting } from './parts.ts';

/** The page of one event. */
export function eventPage(setting: Setting, event: Event): RecordPage {
  const { ledger, lang } = setting;
  const w = pageWordsOf(lang);
  const at = ledger.eventOrder.indexOf(event);
  const around = [ledger.eventOrder[at - 1], ledger.eventOrder[at + 1]].filter((one) => one !== undefined);
  const title = say(event, 'title', lang);
  const { span } = ledger.dossier.dossier;
  const first = formatDay(earliestDay(event.date));
  const inSpan = first >= span.from && first <= span.to;
  return {
    id: event.id,
    over: [`${kindWordsOf(lang).eventKind[event.kind]} · ${formatDate(event.end ? `${event.date}/${event.end}` : event.date, lang)}`],
    title,
    lead: say(event, 'summary', lang),
    description: `${formatDate(event.date, lang)}: ${title}. ${say(event, 'summary', lang)}`,
    ...(inSpan ? { explore: { text: w.seeDay(formatDate(first, lang)), query: `at=${first}&focus=${event.id}` } } : {}),
    facts: [...fact(w.actors, links(setting, event.actors)), ...fact(w.after, links(setting, event.after))],
    sections: [
      ...section('changed', w.changed, effectEntries(setting, event)),
      ...section('bears-on', w.bearsOnPromises, eventBearingEntries(setting, event)),
      ...aboutSections(setting, [event.id]),
      ...section('around', w.around, around.map((one) => eventEntry(setting, one)))
    ],
    cites: citeLines(setting, event.cites)
  };
}
