// The pages that list all records of a kind, grouped as a reader would look for them.
import { say } from '#lib/domain/dossier.ts';
import type { Actor } from '#lib/domain/form.ts';
import { ACTOR_KINDS, EVENT_KINDS, INSTRUMENT_KINDS, SOURCE_KINDS } from '#lib/domain/words.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { kindWordsOf } from '#lib/text/kinds-words.ts';
import { catalogueWordsOf } from '#lib/text/catalogue-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { eventEntry, instrumentEntry, linkTo, links } from './parts.ts';
import type { Setting } from './parts.ts';
import type { Entry, ListPage } from './page-model.ts';

type Group = ListPage['groups'][number];

/** Groups in the order in which their keys first come. */
function grouped<R>(records: readonly R[], keyOf: (record: R) => string, make: (key: string, group: readonly R[]) => Group): Group[] {
  const groups = new Map<string, R[]>();
  for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  return [...groups].map(([key, group]) => make(key, group));
}

const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  earliestDay(a.date) - earliestDay(b.date) || (a.id < b.id ? -1 : 1);
const yearOf = (date: string): string => formatDay(earliestDay(date)).slice(0, 4);

/** All actors, by kind, states by sector. */
export function actorsList(setting: Setting): ListPage {
  const { ledger, lang } = setting;
  const compare = new Intl.Collator(lang).compare;
  const sectorOf = (actor: Actor): string =>
    say(ledger.dossier.dossier.sectors?.find((sector) => sector.blocs.includes(actor.bloc ?? '')) ?? {}, 'title', lang);
  const order = ledger.dossier.dossier.sectors?.map((sector) => say(sector, 'title', lang)) ?? [];
  const heading = (actor: Actor): string => (actor.kind === 'state' ? sectorOf(actor) || kindWordsOf(lang).actorKinds.state : kindWordsOf(lang).actorKinds[actor.kind]);
  const sorted = [...ledger.dossier.actors].sort((a, b) =>
    ACTOR_KINDS.indexOf(a.kind) - ACTOR_KINDS.indexOf(b.kind) || (a.kind === 'state' ? order.indexOf(sectorOf(a)) - order.indexOf(sectorOf(b)) : 0) ||
    compare(say(a, 'name', lang), say(b, 'name', lang)));
  const count = (id: string, side: 'from' | 'to'): number => ledger.dossier.commitments.filter((one) => one[side].includes(id)).length;
  return {
    title: catalogueWordsOf(setting.lang).lists.actors.title,
    lead: catalogueWordsOf(setting.lang).lists.actors.lead(sorted.length),
    groups: grouped(sorted, heading, (key, group) => ({
      id: [group[0]!.kind, group[0]!.bloc].filter(Boolean).join('-'), heading: key,
      entries: group.map((actor): Entry => {
        const out = count(actor.id, 'from');
        const owed = count(actor.id, 'to');
        return {
          id: actor.id, head: [{ text: say(actor, 'name', lang), path: `actors/${actor.id}/`, strong: true }],
          text: say(actor, 'summary', lang),
          lines: out + owed > 0 ? [[{ text: catalogueWordsOf(setting.lang).lists.actors.counts(out, owed), muted: true }]] : []
        };
      })
    }))
  };
}

/** All texts, by kind, oldest first. */
export function instrumentsList(setting: Setting): ListPage {
  const { ledger, lang } = setting;
  const sorted = [...ledger.dossier.instruments].sort((a, b) => INSTRUMENT_KINDS.indexOf(a.kind) - INSTRUMENT_KINDS.indexOf(b.kind) || byDate(a, b));
  return {
    title: catalogueWordsOf(setting.lang).lists.instruments.title,
    lead: catalogueWordsOf(setting.lang).lists.instruments.lead(sorted.length),
    groups: grouped(sorted, (one) => one.kind, (key, group) => ({
      id: key, heading: kindWordsOf(lang).instrumentKinds[key as (typeof INSTRUMENT_KINDS)[number]],
      entries: group.map((one) => instrumentEntry(setting, one))
    }))
  };
}

/** All promises, by text, oldest text first. */
export function commitmentsList(setting: Setting): ListPage {
  const { ledger, lang } = setting;
  const instruments = [...ledger.dossier.instruments].sort(byDate);
  return {
    title: catalogueWordsOf(setting.lang).lists.commitments.title,
    lead: catalogueWordsOf(setting.lang).lists.commitments.lead(ledger.dossier.commitments.length),
    groups: instruments.flatMap((instrument): Group[] => {
      const own = ledger.dossier.commitments.filter((one) => one.instrument === instrument.id);
      if (own.length === 0) return [];
      return [{
        id: instrument.id, heading: `${say(instrument, 'title', lang)}, ${formatDate(instrument.date, lang)}`,
        entries: own.map((one): Entry => ({
          id: one.id,
          head: [{ text: say(ledger.obligations.get(one.obligation)!, 'title', lang), path: `commitments/${one.id}/`, strong: true }, { text: ': ', muted: true }, ...links(setting, one.from), ' → ', ...links(setting, one.to)],
          lines: []
        }))
      }];
    })
  };
}

/** All events, by year, with counts. */
export function eventsList(setting: Setting): ListPage {
  const { ledger } = setting;
  return {
    title: catalogueWordsOf(setting.lang).lists.events.title,
    lead: catalogueWordsOf(setting.lang).lists.events.lead(ledger.eventOrder.length, EVENT_KINDS.length),
    groups: grouped(ledger.eventOrder, (event) => yearOf(event.date), (key, group) => ({
      id: `y${key}`, heading: `${key} (${group.length})`, entries: group.map((event) => ({ ...eventEntry(setting, event), text: '' }))
    }))
  };
}

/** All sources, by kind, oldest first. */
export function sourcesList(setting: Setting): ListPage {
  const { ledger, lang } = setting;
  const sorted = [...ledger.dossier.sources].sort((a, b) =>
    SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) || (a.date ?? '9').localeCompare(b.date ?? '9') || (a.id < b.id ? -1 : 1));
  return {
    title: catalogueWordsOf(setting.lang).lists.sources.title,
    lead: catalogueWordsOf(setting.lang).lists.sources.lead(sorted.length),
    groups: grouped(sorted, (source) => source.kind, (key, group) => ({
      id: key, heading: kindWordsOf(lang).sourceKinds[key as (typeof SOURCE_KINDS)[number]],
      entries: group.map((source): Entry => ({
        id: source.id,
        head: [linkTo(setting, source.id), { text: `${source.publisher ? `, ${source.publisher}` : ''}${source.date ? `, ${formatDate(source.date, lang)}` : ''}`, muted: true }],
        lines: []
      }))
    }))
  };
}
