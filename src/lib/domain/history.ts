// The fold: from the effects on one thing, in folding order, to the periods of its life.
import type { Effect, Event } from './form.ts';
import { formatDay, latestDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import type { History, Period, Status } from './status-period.ts';
import { ACTIVE, PERFORMANCES } from './words.ts';
import type { Performance, Standing } from './words.ts';

/** A commitment, or an instrument with its parties as obligors. */
export interface Foldable {
  readonly id: string;
  readonly obligors: readonly string[];
  readonly end?: string;
  readonly knownUntil?: string;
}

export interface EffectOn {
  readonly event: Event;
  /** The first day its event may be on. */
  readonly day: Day;
  readonly effect: Effect;
}

/** What is known while folding; `set` and `setOn`: the last standing an effect set, and on which day. */
interface Fold {
  set: Standing;
  setOn: Day;
  shown: Standing;
  since: string | null;
  says: { accordingTo: readonly string[]; disputedBy: readonly string[] };
  /** What each obligor did, once something is reported. */
  by: Map<string, Performance> | null;
  /** `by` as statuses carry it, until a report changes it. */
  shownBy: Status['performanceBy'] | null;
  readonly reports: EffectOn[];
  readonly events: string[];
}

const OUTLIVES_END: readonly Standing[] = ['none', 'superseded', 'withdrawn', 'rejected'];

/** The life of one thing, from the effects on it in folding order. */
export function historyOf(thing: Foldable, effects: readonly EffectOn[]): History {
  const fold: Fold = {
    set: 'none', setOn: -Infinity, shown: 'none', since: null, says: { accordingTo: [], disputedBy: [] },
    by: null, shownBy: null, reports: [], events: []
  };
  const before = snapshot(thing, fold);
  const periods: Period[] = [];
  for (const [day, ofDay] of turningDays(thing, effects)) {
    // A standing set on the day itself is set after the end: then nothing has lapsed in between.
    if (!ofDay.some(({ effect }) => effect.standing)) showOn(thing, fold, day);
    for (const one of ofDay) apply(thing, fold, day, one);
    const status = snapshot(thing, fold);
    const last = periods.at(-1)?.status ?? before;
    if (!sameStatus(last, status)) periods.push({ from: day, status });
  }
  return { before, periods };
}

/** The days on which a status can change, with what happens on each: events, the day after `end` and after `knownUntil`. */
function turningDays({ end, knownUntil }: Foldable, effects: readonly EffectOn[]): [Day, EffectOn[]][] {
  const days: [Day, EffectOn[]][] = [];
  for (const one of effects) {
    const last = days.at(-1);
    if (last?.[0] === one.day) last[1].push(one);
    else days.push([one.day, [one]]);
  }
  if (end === undefined && knownUntil === undefined) return days;
  for (const text of [end, knownUntil]) {
    const after = text === undefined ? Infinity : latestDay(text) + 1;
    if (Number.isFinite(after) && !days.some(([day]) => day === after)) days.push([after, []]);
  }
  return days.sort(([a], [b]) => a - b);
}

/** The standing shown on a day, from the last one set, the term and the end of knowledge. */
function shownOn({ end, knownUntil }: Foldable, { set, setOn }: Fold, day: Day): Standing {
  const term = end === undefined ? Infinity : latestDay(end);
  const lapsed = day > term && setOn <= term && !OUTLIVES_END.includes(set) ? 'lapsed' : set;
  const known = knownUntil === undefined || day <= latestDay(knownUntil);
  return !known && (ACTIVE.includes(lapsed) || lapsed === 'proposed') ? 'unknown' : lapsed;
}

/** Shows what stands from a day on; `date`: as the event that says so gives it. */
function showOn(thing: Foldable, fold: Fold, day: Day, date?: string): void {
  const shown = shownOn(thing, fold, day);
  if (shown === fold.shown) return;
  fold.shown = shown;
  // A standing that follows from a term or from the end of knowledge begins on a day, not with an event.
  fold.since = shown === fold.set && date !== undefined ? date : formatDay(day);
  fold.says = { accordingTo: [], disputedBy: [] };
}

function apply(thing: Foldable, fold: Fold, day: Day, one: EffectOn): void {
  const { event, effect } = one;
  if (!fold.events.includes(event.id)) fold.events.push(event.id);
  if (effect.standing) {
    fold.set = effect.standing;
    fold.setOn = day;
    showOn(thing, fold, day, event.date);
    if (!effect.performance) {
      fold.says.accordingTo = union(fold.says.accordingTo, effect.accordingTo);
      fold.says.disputedBy = union(fold.says.disputedBy, effect.disputedBy);
    }
  }
  if (effect.performance) {
    fold.reports.push(one);
    fold.shownBy = null;
    const by = (fold.by ??= untested(thing));
    for (const id of effect.by ?? thing.obligors) by.set(id, graver(by.get(id) ?? 'untested', effect.performance));
  }
}

/** The graver of two performances. */
export const graver = (a: Performance, b: Performance): Performance =>
  PERFORMANCES.indexOf(a) >= PERFORMANCES.indexOf(b) ? a : b;

const union = (a: readonly string[], b: readonly string[] = []): readonly string[] => (b.length === 0 ? a : [...new Set([...a, ...b])]);

/** Statuses share what is the same in all of them: a large record has a hundred thousand. */
const NOBODY: readonly string[] = Object.freeze([]);
const saidBy = (reports: readonly EffectOn[], who: 'accordingTo' | 'disputedBy'): readonly string[] =>
  reports.length === 0 ? NOBODY : Object.freeze(reports.reduce<readonly string[]>((all, { effect }) => union(all, effect[who]), []));

const untested = ({ obligors }: Foldable): Map<string, Performance> => new Map(obligors.map((id) => [id, 'untested']));

function snapshot(thing: Foldable, fold: Fold): Status {
  const performance = fold.by ? [...fold.by.values()].reduce(graver, 'untested') : 'untested';
  const reports = fold.reports.length === 0 ? fold.reports : fold.reports.filter(({ effect }) => effect.performance === performance);
  const { accordingTo, disputedBy } = fold.says;
  const status = {
    id: thing.id,
    standing: fold.shown,
    since: fold.since,
    performance,
    performanceSince: reports[0]?.event.date ?? null,
    performanceBy: (fold.shownBy ??= Object.freeze(Object.fromEntries(fold.by ?? untested(thing)))),
    events: fold.events.length === 0 ? NOBODY : Object.freeze([...fold.events]),
    accordingTo: saidBy(reports, 'accordingTo'),
    disputedBy: saidBy(reports, 'disputedBy')
  };
  return Object.freeze(accordingTo.length + disputedBy.length > 0 ? { ...status, standingSays: Object.freeze({ accordingTo, disputedBy }) } : status);
}

/** Whether two statuses say the same; a new event alone is a difference. */
const sameStatus = (a: Status, b: Status): boolean =>
  a.standing === b.standing && a.performance === b.performance && a.events.length === b.events.length && a.since === b.since;
