// The question that an address asks, and the address of a question: `?attacker=&victim=&act=&at=&since=`.
import { answerDay } from '#lib/domain/day-answered.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDay, parseDay } from '#lib/domain/partial-date.ts';
import { readerQuestions } from '#lib/domain/reader-questions.ts';
import type { Asked } from '#lib/domain/reader-questions.ts';
import { ASKED_ACTS } from '#lib/domain/words.ts';

export interface Question extends Asked {
  /** `YYYY-MM-DD`, within the dossier's span. */
  readonly at: string;
  /** The earlier day with which the answer is compared, `YYYY-MM-DD`, before `at`. */
  readonly since: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The part of an address that names one of the reader's questions: `russia_poland_armed-attack`. */
export const questionKey = ({ attacker, victim, act }: Asked): string => [attacker, victim, act].join('_');

/** The reader's questions of this dossier, each with the key that its page has; the first is asked where no other is. */
export function questionsOf(ledger: Ledger): readonly { readonly key: string; readonly asked: Asked }[] {
  return readerQuestions(ledger, answerDay(ledger.dossier).day).map((asked) => ({ key: questionKey(asked), asked }));
}

/** The question of a page before any script: the one its address names, else the first; null where the dossier has none. */
export function plainQuestion(ledger: Ledger, key: string | undefined): Question | null {
  const known = questionsOf(ledger);
  const asked = (known.find((one) => one.key === key) ?? known[0])?.asked;
  return asked === undefined ? null : { ...asked, ...daysOf(ledger, null, null) };
}

/**
 * The question that a query asks, what it leaves open taken from `plain`; an act left open beside a named actor is an
 * armed attack, as on the command line. Unknown or bad values are ignored, each by itself; days outside the span are clamped.
 */
export function questionOf(query: URLSearchParams, ledger: Ledger, plain: Question): Question {
  const actor = (key: string): string | undefined => [query.get(key) ?? ''].find((id) => ledger.actors.has(id));
  const act = ASKED_ACTS.find((one) => one === query.get('act'));
  const [attacker, victim] = [actor('attacker'), actor('victim')];
  return {
    attacker: attacker ?? plain.attacker,
    victim: victim ?? plain.victim,
    act: act ?? (attacker === undefined && victim === undefined ? plain.act : 'armed-attack'),
    ...daysOf(ledger, query.get('at'), query.get('since'))
  };
}

/** The query of a question: actors and act always, days where they are not the ones taken by themselves. */
export function queryOf(ledger: Ledger, { attacker, victim, act, at, since }: Question): string {
  const own = daysOf(ledger, null, null);
  const query = new URLSearchParams({ attacker, victim, act });
  if (at !== own.at) query.set('at', at);
  if (since !== daysOf(ledger, at, null).since) query.set('since', since);
  return query.toString();
}

function daysOf(ledger: Ledger, asked: string | null, askedSince: string | null): { at: string; since: string } {
  const { span } = ledger.dossier.dossier;
  const clamped = (text: string | null): string | undefined =>
    text === null || !DAY.test(text) || parseDay(text) === null ? undefined : text < span.from ? span.from : text > span.to ? span.to : text;
  const at = clamped(asked) ?? answerDay(ledger.dossier).date;
  const since = clamped(askedSince);
  return { at, since: since !== undefined && since < at ? since : earlierDay(ledger, at) };
}

const A_YEAR = 365;

/** The day compared with where none is chosen: the last of the dossier's stops a year or more before, else a year before. */
function earlierDay(ledger: Ledger, at: string): string {
  const yearAgo = formatDay(parseDay(at)! - A_YEAR);
  const stops = namedDays(ledger, (ledger.dossier.dossier.stops ?? []).map((one) => one.event));
  return stops.map(({ date }) => date).filter((date) => date <= yearAgo).at(-1) ?? yearAgo;
}

export interface NamedDay {
  readonly date: string;
  readonly event: string;
}

/** The days a reader may choose by name: the dossier's stops and landmarks that begin on one known day, oldest first. */
export function chosenDays(ledger: Ledger): readonly NamedDay[] {
  const { stops = [], landmarks = [] } = ledger.dossier.dossier;
  return namedDays(ledger, [...new Set([...stops.map((one) => one.event), ...landmarks])]);
}

function namedDays(ledger: Ledger, events: readonly string[]): NamedDay[] {
  return events
    .map((event) => ({ event, date: ledger.events.get(event)?.date ?? '' }))
    .filter(({ date }) => DAY.test(date))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
