// The small runs of words that every record's page is made of: names that lead to pages, cites, statuses with their holders.
import { say } from '#lib/domain/dossier.ts';
import type { Cite, Clause, Commitment, Event, Instrument } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { statusOf } from '#lib/domain/status.ts';
import type { Status } from '#lib/domain/status.ts';
import { answerDay } from '#lib/domain/day-answered.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate, formatSince } from '#lib/text/format-date.ts';
import { commitmentHeading } from '#lib/text/headings.ts';
import { statusWords } from '#lib/text/status-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang, Words } from '#lib/text/words.ts';
import type { Entry, Fact, Line, Part, Section } from './page-model.ts';

/** All that a page's makers need: the ledger, the language, its words, and the day on which statuses are told. */
export interface Setting {
  readonly ledger: Ledger;
  readonly lang: AppLang;
  readonly words: Words;
  readonly day: Day;
}

export const settingOf = (ledger: Ledger, lang: AppLang): Setting => ({
  ledger, lang, words: wordsOf(lang), day: answerDay(ledger.dossier, undefined).day
});

const PAGE_KINDS: Readonly<Record<string, string>> = {
  actors: 'actors', instruments: 'instruments', commitments: 'commitments', events: 'events', drafts: 'drafts', sources: 'sources'
};

/** The path of a record's page in the site, or of the page that holds it; undefined where nothing does. */
export function pathOf({ ledger }: Setting, id: string): string | undefined {
  const kind = ledger.kindOf.get(id);
  if (kind === undefined) return undefined;
  if (kind === 'clauses') return `drafts/${ledger.draftOfClause.get(id)!.id}/#${id}`;
  if (kind === 'claims') {
    const about = ledger.claims.get(id)!.about[0];
    return about === undefined || ledger.kindOf.get(about) === 'claims' ? undefined : pathOf({ ledger } as Setting, about)?.replace(/(#.*)?$/, `#${id}`);
  }
  const folder = PAGE_KINDS[kind];
  return folder === undefined ? undefined : `${folder}/${id}/`;
}

/** What a record is called in the page's language. */
export function titleOf(setting: Setting, id: string): string {
  const { ledger, lang } = setting;
  const commitment = ledger.commitments.get(id);
  if (commitment) return commitmentHeading(ledger, commitment, lang);
  const clause = ledger.clauses.get(id);
  if (clause) return `${say(ledger.draftOfClause.get(id)!, 'title', lang)}, ${clause.no}`;
  const actor = ledger.actors.get(id);
  if (actor) return say(actor, 'name', lang);
  const record = ledger.instruments.get(id) ?? ledger.events.get(id) ?? ledger.drafts.get(id) ?? ledger.sources.get(id) ?? ledger.topics.get(id);
  return record ? say(record, 'title', lang) : id;
}

/** A record's name, leading to its page. A source's title stays in its own language. */
export const linkTo = (setting: Setting, id: string): Part => {
  const path = pathOf(setting, id);
  return path === undefined ? { text: titleOf(setting, id) } : { text: titleOf(setting, id), path };
};

/** Names in a row, parted by commas, each leading to its page. */
export function links(setting: Setting, ids: readonly string[] | undefined): Line {
  return (ids ?? []).flatMap((id, i) => (i === 0 ? [linkTo(setting, id)] : [', ', linkTo(setting, id)]));
}

/** A cite: the source's title, its publisher and date, and the place in it, leading to the source's page. */
export function citeLine(setting: Setting, cite: Cite): Line {
  const source = setting.ledger.sources.get(cite.source)!;
  const more = [source.publisher, source.date && formatDate(source.date, setting.lang), cite.at].filter(Boolean).join(', ');
  return [{ text: source.title, path: `sources/${source.id}/` }, ...(more ? [{ text: `, ${more}`, muted: true }] : [])];
}

export const citeLines = (setting: Setting, cites: readonly Cite[]): Line[] => cites.map((cite) => citeLine(setting, cite));

/** A fact's row, or nothing where there is nothing to say. */
export const fact = (term: string, ...lines: readonly (Line | string | undefined)[]): Fact[] => {
  const said = lines.map((line) => (typeof line === 'string' ? [line] : (line ?? []))).filter((line) => line.length > 0 && line[0] !== '');
  return said.length > 0 ? [{ term, lines: said }] : [];
};

/** A section, or nothing where it would be empty. */
export const section = (id: string, heading: string, entries: readonly Entry[], note?: string): Section[] =>
  entries.length > 0 ? [{ id, heading, entries, ...(note ? { note } : {}) }] : [];

/** "according to X, Y; denied by Z": who holds it and who denies it. */
export function holdersLine(setting: Setting, accordingTo: readonly string[] = [], disputedBy: readonly string[] = []): Line {
  const w = pageWordsOf(setting.lang);
  const held: Line = accordingTo.length > 0 ? [`${w.accordingTo} `, ...links(setting, accordingTo)] : [];
  const denied: Line = disputedBy.length > 0 ? [`${w.deniedBy} `, ...links(setting, disputedBy)] : [];
  return held.length > 0 && denied.length > 0 ? [...held, '; ', ...denied] : [...held, ...denied];
}

/** Where a commitment or instrument stands and how it was kept on the setting's day, with holders and deniers. */
export function statusLines(setting: Setting, status: Status): Line[] {
  const { words, lang } = setting;
  const said = statusWords(words, setting.ledger.instruments.get(status.id)?.kind);
  const since = (date: string | null): string => (date === null ? '' : ` ${formatSince(date, lang)}`);
  const says = status.standingSays;
  const contested = says ? holdersLine(setting, says.accordingTo, says.disputedBy) : [];
  const standing: Line = [said.standing[status.standing] + since(status.since), ...(contested.length > 0 ? [' (', ...contested, ')'] : [])];
  if (status.performance === 'untested') return [standing];
  const several = Object.keys(status.performanceBy).length > 1;
  const whose = Object.keys(status.performanceBy).filter((id) => status.performanceBy[id] === status.performance);
  const holders = holdersLine(setting, status.accordingTo, status.disputedBy);
  return [
    standing,
    [
      said.performance[status.performance] + since(status.performanceSince),
      ...(several ? [` — ${pageWordsOf(lang).byWhom} `, ...links(setting, whose)] : []),
      ...(holders.length > 0 ? ['; ', ...holders] : [])
    ]
  ];
}

/** A promise as an entry of another record's page; on the page of its own text (`ownText`) the text is not named again. */
export function commitmentEntry(setting: Setting, commitment: Commitment, ownText = false): Entry {
  const { ledger, lang, words, day } = setting;
  const status = statusOf(ledger, commitment.id, day);
  const instrument = ledger.instruments.get(commitment.instrument)!;
  return {
    id: commitment.id,
    head: [{ text: say(ledger.obligations.get(commitment.obligation)!, 'title', lang), path: `commitments/${commitment.id}/`, strong: true }],
    text: say(commitment, 'summary', lang),
    standing: status.standing,
    performance: status.performance,
    lines: [
      [...links(setting, commitment.from), ' → ', ...links(setting, commitment.to)],
      ownText
        ? [{ text: words.status.strength[commitment.strength], muted: true }]
        : [linkTo(setting, instrument.id), { text: `, ${formatDate(instrument.date, lang)} · ${words.status.force[instrument.force]} · ${words.status.strength[commitment.strength]}`, muted: true }],
      ...statusLines(setting, status)
    ]
  };
}

/** An event as an entry of another record's page; `effect` says what it did to that record. */
export function eventEntry({ lang }: Setting, event: Event, effect: readonly Line[] = []): Entry {
  return {
    id: event.id,
    head: [{ text: formatDate(event.date, lang), muted: true }, ' ', { text: say(event, 'title', lang), path: `events/${event.id}/`, strong: true }],
    text: say(event, 'summary', lang),
    lines: [...effect, ...(effect.length === 0 ? [[{ text: kindWordsOf(lang).eventKind[event.kind], muted: true }]] : [])]
  };
}

/** A text as an entry of another record's page. */
export function instrumentEntry(setting: Setting, instrument: Instrument): Entry {
  const { lang, words } = setting;
  const status = statusOf(setting.ledger, instrument.id, setting.day);
  return {
    id: instrument.id,
    head: [{ text: say(instrument, 'title', lang), path: `instruments/${instrument.id}/`, strong: true }],
    lines: [[{ text: [formatDate(instrument.date, lang), kindWordsOf(lang).instrumentKind[instrument.kind], words.status.force[instrument.force]].join(' · '), muted: true }], ...statusLines(setting, status)],
    standing: status.standing
  };
}

/** A clause as an entry. */
export function clauseEntry(setting: Setting, clause: Clause): Entry {
  const { lang } = setting;
  const note = say(clause, 'note', lang);
  const unit = clause.amount ? say(clause.amount, 'unit', lang) : '';
  const amount = clause.amount?.value === undefined ? '' : `${clause.amount.value.toLocaleString(lang === 'uk' ? 'uk-UA' : 'en-GB')} ${unit}`;
  const w = pageWordsOf(lang);
  return {
    id: clause.id,
    head: [{ text: clause.no, strong: true }, ' ', { text: titleOf(setting, clause.topic), muted: true }],
    text: say(clause, 'summary', lang),
    lines: [
      ...(clause.confirmed === false ? [[w.notConfirmed]] : []),
      ...(amount ? [[`${w.amount}: ${amount}`]] : []),
      ...(clause.binds?.length ? [[`${w.binds}: `, ...links(setting, clause.binds)]] : []),
      ...(clause.same ? [[`${w.sameAs} `, linkTo(setting, clause.same)]] : []),
      ...(note ? [[{ text: note, muted: true }]] : [])
    ],
    cites: citeLines(setting, clause.cites)
  };
}
