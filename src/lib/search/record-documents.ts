// Every kind of record as something that can be looked for, in both languages at once.
import { say } from '#lib/domain/dossier.ts';
import type { Cite, Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { commitmentHeading } from '#lib/text/headings.ts';
import { LANGS } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { Field, FieldName, SearchDocument } from './search-document.ts';

type Titles = Readonly<Record<AppLang, string>>;

/** One text in each language, each once. */
export const inBoth = (make: (lang: AppLang) => string): Titles => ({ en: make('en'), uk: make('uk') });

function both(name: FieldName, weight: number, make: (lang: AppLang) => string): Field[] {
  const texts = inBoth(make);
  return LANGS.filter((lang) => texts[lang] !== '' && (lang === 'en' || texts.uk !== texts.en))
    .map((lang) => ({ name, weight, text: texts[lang], ...(texts.uk !== texts.en && { lang }) }));
}
const one = (name: FieldName, weight: number, text: string | undefined): Field[] => (text ? [{ name, weight, text }] : []);

/** The field of this record in both languages. */
const told = (record: object, field: string, name: FieldName, weight: number): Field[] => both(name, weight, (lang) => say(record, field, lang));
/** An id is a short name that people know: `minsk-2`, `budapest-memorandum`. */
const shortName = (id: string): Field[] => one('short', 7, id.replaceAll('-', ' '));
const placesIn = (cites: readonly Cite[]): Field[] => one('said', 4, cites.map((cite) => cite.at ?? '').filter(Boolean).join('; '));
const namesOf = (ledger: Ledger, ids: readonly string[], lang: AppLang): string =>
  ids.map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang)).join(', ');
const dated = (date: string): Field[] => both('date', 4, (lang) => formatDate(date, lang));
const aliasesOf = (record: object): Field[] =>
  [...new Set((['aliases', 'aliasesUk'] as const).flatMap((key) => (record as Record<string, readonly string[] | undefined>)[key] ?? []))]
    .map((text): Field => ({ name: 'alias', weight: 9, text }));

export function actorDocuments({ dossier }: Ledger): SearchDocument[] {
  return dossier.actors.map((actor) => ({
    id: actor.id, kind: 'actors', path: `actors/${actor.id}/`, title: inBoth((lang) => say(actor, 'name', lang)), prior: 1.3,
    fields: [...told(actor, 'name', 'name', 10), ...told(actor, 'x-short', 'alias', 8), ...aliasesOf(actor), ...shortName(actor.id), ...told(actor, 'summary', 'text', 2)]
  }));
}

export function instrumentDocuments(ledger: Ledger): SearchDocument[] {
  const events = eventsBySubject(ledger.dossier.events);
  return ledger.dossier.instruments.map((text) => ({
    id: text.id, kind: 'instruments', path: `instruments/${text.id}/`, date: text.date, title: inBoth((lang) => say(text, 'title', lang)), prior: 1.18,
    fields: [
      ...told(text, 'title', 'name', 10), ...told(text, 'x-short', 'alias', 9), ...shortName(text.id), ...told(text, 'place', 'place', 5), ...dated(text.date),
      ...one('said', 4, Object.values(text.textWord ?? {}).join(', ')), ...both('who', 3, (lang) => namesOf(ledger, text.parties, lang)),
      ...told(text, 'summary', 'text', 3), ...(events.get(text.id) ?? []).flatMap((event, i) => told(event, 'title', 'about', i === 0 ? 8 : 4))
    ]
  }));
}

/** The events that set the standing of a text: they are often called as the text is. */
function eventsBySubject(events: readonly Event[]): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    for (const { instrument, standing } of event.effects ?? []) {
      if (instrument !== undefined && standing) found.set(instrument, [...(found.get(instrument) ?? []), event]);
    }
  }
  return found;
}

export function commitmentDocuments(ledger: Ledger): SearchDocument[] {
  return ledger.dossier.commitments.map((promise) => {
    const text = ledger.instruments.get(promise.instrument) ?? {};
    return {
      id: promise.id, kind: 'commitments', path: `commitments/${promise.id}/`, title: inBoth((lang) => commitmentHeading(ledger, promise, lang)), prior: 0.96,
      fields: [
        ...both('name', 8, (lang) => commitmentHeading(ledger, promise, lang)), ...shortName(promise.id),
        ...both('who', 6, (lang) => namesOf(ledger, [...promise.from, ...promise.to], lang)), ...told(text, 'title', 'about', 4),
        ...told(promise, 'summary', 'text', 4), ...placesIn(promise.cites), ...told(promise, 'triggerText', 'text', 2),
        ...told(promise, 'conditions', 'text', 2), ...told(promise, 'exit', 'text', 1)
      ]
    };
  });
}

export function eventDocuments(ledger: Ledger): SearchDocument[] {
  return ledger.dossier.events.map((event) => ({
    id: event.id, kind: 'events', path: `events/${event.id}/`, date: event.date, title: inBoth((lang) => say(event, 'title', lang)),
    prior: 0.98 + event.weight * 0.04,
    fields: [
      ...told(event, 'title', 'name', 10), ...shortName(event.id), ...dated(event.date), ...told(event, 'summary', 'text', 4),
      ...both('who', 3, (lang) => namesOf(ledger, event.actors ?? [], lang))
    ]
  }));
}

/** The texts that the dossier's landmarks changed: the ones that a reader is likeliest to mean. */
function landmarkTexts({ dossier, events, commitments }: Ledger): Set<string> {
  const effects = (dossier.dossier.landmarks ?? []).flatMap((id) => events.get(id)?.effects ?? []);
  return new Set(effects.flatMap(({ instrument, commitment }) => instrument ?? commitments.get(commitment ?? '')?.instrument ?? []));
}

export function draftDocuments(ledger: Ledger): SearchDocument[] {
  return ledger.dossier.drafts.map((draft) => {
    const text = ledger.instruments.get(draft.instrument) ?? {};
    return {
      id: draft.id, kind: 'drafts', path: `drafts/${draft.id}/`, date: draft.date, title: inBoth((lang) => say(draft, 'title', lang)), prior: 1.22,
      fields: [
        ...told(draft, 'title', 'name', 10), ...shortName(draft.id), ...dated(draft.date), ...both('who', 4, (lang) => namesOf(ledger, draft.authors, lang)),
        ...told(text, 'summary', 'text', 3)
      ]
    };
  });
}

/** What a clause is called by a reader: `point 10`, also where the draft calls it 10a. */
const numbersOf = (no: string): string => [...new Set([no, no.replace(/[a-z]+$/i, '')])].map((one) => `point ${one}`).join(', ');

export function clauseDocuments(ledger: Ledger): SearchDocument[] {
  const known = landmarkTexts(ledger);
  return ledger.dossier.drafts.flatMap((draft) => (draft.clauses ?? []).map((clause): SearchDocument => {
    const topic = ledger.topics.get(clause.topic) ?? {};
    return {
      id: clause.id, kind: 'clauses', path: `drafts/${draft.id}/#${clause.id}`, date: draft.date,
      title: inBoth((lang) => `${say(draft, 'title', lang)}, ${clause.no}: ${say(topic, 'title', lang)}`), prior: known.has(draft.instrument) ? 0.96 : 0.88,
      fields: [
        ...one('short', 8, numbersOf(clause.no)), ...told(draft, 'title', 'name', 5), ...told(topic, 'title', 'about', 5),
        ...told(clause, 'summary', 'text', 5), ...shortName(clause.id), ...told(clause, 'note', 'text', 2),
        ...both('who', 3, (lang) => namesOf(ledger, [...(clause.binds ?? []), ...(clause.favours ?? [])], lang))
      ]
    };
  }));
}

export function sourceDocuments({ dossier }: Ledger): SearchDocument[] {
  return dossier.sources.map((source) => ({
    id: source.id, kind: 'sources', path: `sources/${source.id}/`, ...(source.date && { date: source.date }),
    title: { en: source.title, uk: source.title }, prior: 0.7,
    fields: [
      ...one('name', 8, source.title), ...one('who', 6, source.publisher), ...one('short', 5, source.identifier), ...one('short', 4, source.id.replaceAll('-', ' ')),
      ...(source.date ? dated(source.date) : [])
    ]
  }));
}
