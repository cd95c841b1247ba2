// The sources as a bibliography knows them: what kind of work each is, its parts of a date, and the record itself as the first.
import type { Source } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDate } from '#lib/domain/partial-date.ts';

/** A work that can be cited: a source of the record, or the record itself. */
export interface Work {
  readonly id: string;
  readonly kind: Source['kind'] | 'dataset' | 'webpage';
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly identifier?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
  readonly version?: string | undefined;
}

/** A source as a work; the address of one that is not to be linked is left out. */
export const workOf = (source: Source): Work => ({
  id: source.id, kind: source.kind, title: source.title, publisher: source.publisher, date: source.date, identifier: source.identifier,
  url: source.link === false ? undefined : source.url?.split(/\s/)[0]
});

/** The record itself, with how far it goes. */
export function recordWork({ dossier }: Ledger, url?: string): Work {
  const { id, title, span, edition, licence } = dossier.dossier;
  return {
    id: `pledgeline-${id}`, kind: 'dataset', title, publisher: 'Pledgeline', date: span.to, url, version: edition,
    note: [`The record ends on ${span.to}.`, licence && `Licence: ${licence}.`].filter(Boolean).join(' ')
  };
}

/** Year, month and day as far as the date has them: `[2014, 3]`; of both ends where it is a span. */
export function datePartsOf(edtf: string | undefined): number[][] {
  return (edtf ?? '').split('/').flatMap((one) => {
    const date = parseDate(one);
    if (!date || date.precision === 'decade' || date.precision === 'century') return [];
    const many = { day: 3, month: 2, year: 1, interval: 0 }[date.precision];
    return [one.replace(/[~?%]$/, '').split('-').slice(0, many).map(Number)];
  });
}
