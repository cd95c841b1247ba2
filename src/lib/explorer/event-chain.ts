// Events told one after another: what each said of the promises and texts in question, by whose word and over whose denial.
import { say } from '#lib/domain/dossier.ts';
import type { Bearing, Effect, Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import { citesOf, holder, named, shortText } from './promise-row.ts';
import type { Holder, Named, ShownCite } from './promise-row.ts';

/** What an event did to one promise or text, or how it bears on it. */
export interface ChainLine {
  readonly target: Named & { readonly kind: 'commitments' | 'instruments' };
  readonly from: readonly Named[];
  readonly to: readonly Named[];
  readonly standing?: Standing;
  readonly performance?: Performance;
  readonly accordingTo: readonly Holder[];
  readonly disputedBy: readonly Holder[];
  readonly how?: Bearing['how'];
  readonly note: string;
  /** Is it that the promise's own term ran out, which no event did? */
  readonly isTerm?: boolean;
}

export interface ChainEvent {
  /** Empty where a term ran out, which no event did. */
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly ChainLine[];
  /** Does it lie after the day shown? */
  readonly isLater: boolean;
  readonly cites: readonly ShownCite[];
}

export interface Telling {
  readonly ledger: Ledger;
  readonly lang: string;
  readonly day: Day;
  /** Which commitments and instruments the story is about. */
  readonly isTold: (id: string) => boolean;
}

/** The events as a story, and between them the days on which a term ran out. */
export function chainOf(events: readonly Event[], telling: Telling): ChainEvent[] {
  const told = events.map((event) => ({ day: earliestDay(event.date), entry: chainEvent(event, telling) }));
  return [...told, ...lapses(telling)].sort((a, b) => a.day - b.day).map(({ entry }) => entry);
}

function chainEvent(event: Event, telling: Telling): ChainEvent {
  const { ledger, lang, day } = telling;
  return {
    id: event.id, date: event.date, title: say(event, 'title', lang), summary: say(event, 'summary', lang),
    lines: linesOf(event, telling), isLater: earliestDay(event.date) > day, cites: citesOf(ledger, event)
  };
}

/** What the event changed, then what it bears on. */
export function linesOf(event: Event, telling: Telling): ChainLine[] {
  return [...(event.effects ?? []), ...(event.bearsOn ?? [])]
    .filter((one) => telling.isTold(one.commitment ?? one.instrument ?? ''))
    .map((one) => chainLine(one, telling));
}

function chainLine(one: Effect | Bearing, { ledger, lang }: Telling): ChainLine {
  const commitment = ledger.commitments.get(one.commitment ?? '');
  const names = (ids: readonly string[] = []): Named[] => ids.map((id) => named(ledger, id, lang));
  const holders = (ids: readonly string[] = []): Holder[] => ids.map((id) => holder(ledger, id, lang));
  const target = commitment
    ? { id: commitment.id, kind: 'commitments' as const, name: say(ledger.obligations.get(commitment.obligation) ?? {}, 'title', lang) }
    : { id: one.instrument ?? '', kind: 'instruments' as const, name: shortText(ledger, one.instrument ?? '', lang) };
  const ends = { target, from: names(commitment?.from), to: names(commitment?.to), note: say(one, 'note', lang) };
  if ('how' in one) return { ...ends, how: one.how, accordingTo: [], disputedBy: [] };
  const { standing, performance, by, accordingTo, disputedBy } = one;
  return {
    ...ends, from: by ? names(by) : ends.from, ...(standing && { standing }), ...(performance && { performance }),
    accordingTo: holders(accordingTo), disputedBy: holders(disputedBy)
  };
}

/** The days on which promises of the story came to the end of their term, one entry a day. */
function lapses(telling: Telling): { day: Day; entry: ChainEvent }[] {
  const { ledger, day } = telling;
  const days = new Map<Day, ChainLine[]>();
  for (const { id } of ledger.dossier.commitments.filter((one) => telling.isTold(one.id))) {
    const { periods } = ledger.histories.get(id)!;
    for (const [index, { from, status }] of periods.entries()) {
      const before = periods[index - 1]?.status;
      if (status.standing !== 'lapsed' || before?.standing === 'lapsed' || before?.events.length !== status.events.length) continue;
      days.set(from, [...(days.get(from) ?? []), { ...chainLine({ commitment: id }, telling), standing: 'lapsed', isTerm: true }]);
    }
  }
  return [...days].map(([from, lines]) => ({
    day: from, entry: { id: '', date: formatDay(from), title: '', summary: '', lines, isLater: from > day, cites: [] }
  }));
}
