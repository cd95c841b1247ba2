// timelinejs: the events for TimelineJS (Knight Lab), with the dossier's lanes as groups and its eras.
import type { Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { datePartsOf } from '#lib/exchange/bibliography.ts';
import type { Format } from '#lib/exchange/format.ts';
import { xml } from '#lib/exchange/xml.ts';

/** TimelineJS reads headline and text as HTML, so both are escaped. */
export const timelinejs: Format = {
  id: 'timelinejs',
  files: 'one',
  write: (ledger) => {
    const { title, subtitle, span, eras } = ledger.dossier.dossier;
    const timeline = {
      title: { text: { headline: xml(title), text: xml([subtitle, `The record ends on ${span.to}.`].filter(Boolean).join(' ')) } },
      events: ledger.eventOrder.map((event) => slide(ledger, event)),
      eras: (eras ?? []).map((era) => ({ start_date: dateOf(era.from), end_date: dateOf(era.to), text: { headline: xml(era.title) } }))
    };
    return [{ name: 'timeline.json', text: `${JSON.stringify(timeline, null, 1)}\n` }];
  }
};

function slide({ dossier, sources }: Ledger, event: Event) {
  const [start, end] = datePartsOf(event.date);
  const last = event.end === undefined ? end : datePartsOf(event.end).at(-1);
  const lane = dossier.dossier.lanes?.find(({ kinds }) => kinds.includes(event.kind));
  const cited = [...new Set(event.cites.map(({ source }) => sources.get(source)?.title ?? source))].join('; ');
  return {
    unique_id: event.id, start_date: asDate(start ?? []), ...(last && { end_date: asDate(last) }), ...(lane && { group: lane.title }),
    text: { headline: xml(event.title), text: `<p>${xml(event.summary)}</p><p>${xml(cited)}</p>` }
  };
}

const asDate = ([year, month, day]: readonly number[]) => ({ year: year ?? 0, ...(month && { month }), ...(day && { day }) });
const dateOf = (edtf: string) => asDate(datePartsOf(edtf)[0] ?? []);
