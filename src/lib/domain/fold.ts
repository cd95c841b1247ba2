// The fold: the effects on one thing are taken in, day by day in their order, and what they make of it is told.
import type { EffectsOn } from './effects-on.ts';
import type { Effect, Event } from './form.ts';
import { formatDay, latestDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import type { Status } from './status-period.ts';
import { ACTIVE, PERFORMANCES } from './words.ts';
import type { Performance, Standing } from './words.ts';

/** A commitment, or an instrument with its parties as obligors. */
export interface Foldable {
  readonly id: string;
  readonly obligors: readonly string[];
  readonly end?: string;
  readonly knownUntil?: string;
}

/** A report on how something was kept, with the date of the event that brought it. */
interface Report {
  readonly date: string;
  readonly effect: Effect;
}

/** What is known while folding. */
interface State {
  /** The effect that comes next; -1: all are in. */
  next: number;
  /** The last day that was taken in. */
  day: Day;
  /** The last standing that an effect set, and on which day. */
  set: Standing;
  setOn: Day;
  shown: Standing;
  since: string | null;
  says: Says;
  /** What each obligor did, once something is reported; and as statuses carry it, until a report changes it. */
  by: Map<string, Performance> | null;
  shownBy: Status['performanceBy'] | null;
  reports: Report[] | null;
  readonly events: string[];
}

type Says = Pick<Status, 'accordingTo' | 'disputedBy'>;

const OUTLIVES_END: readonly Standing[] = ['none', 'superseded', 'withdrawn', 'rejected'];
/** Statuses share what is the same in all of them: a large record has a hundred thousand. */
const NOBODY: readonly string[] = Object.freeze([]);
const UNSAID: Says = Object.freeze({ accordingTo: NOBODY, disputedBy: NOBODY });

/** One thing on its way through its effects. */
export class Fold {
  readonly #thing: Foldable;
  readonly #effects: EffectsOn;
  /** The last days of its term and of what is known of it. */
  readonly #term: Day;
  readonly #known: Day;
  readonly #state: State;

  constructor(thing: Foldable, effects: EffectsOn) {
    this.#thing = thing;
    this.#effects = effects;
    this.#term = thing.end === undefined ? Infinity : latestDay(thing.end);
    this.#known = thing.knownUntil === undefined ? Infinity : latestDay(thing.knownUntil);
    this.#state = {
      next: effects.first.get(thing.id) ?? -1, day: -Infinity, set: 'none', setOn: -Infinity, shown: 'none', since: null, says: UNSAID,
      by: null, shownBy: null, reports: null, events: []
    };
  }

  get standing(): Standing {
    return this.#state.shown;
  }

  /** What each obligor did; null: nothing is reported of any. */
  get by(): ReadonlyMap<string, Performance> | null {
    return this.#state.by;
  }

  /** The next day on which the status may change: of an event, or after `end` or `knownUntil`; Infinity: none. */
  get nextDay(): Day {
    const day = this.#state.next < 0 ? Infinity : this.#effects.days[this.#state.next]!;
    return Math.min(day, this.#after(this.#term), this.#after(this.#known));
  }

  #after(last: Day): Day {
    return last >= this.#state.day ? last + 1 : Infinity;
  }

  /** Takes in all days through this one; tells the last on which anything changed, null where none did. */
  to(day: Day): Day | null {
    let changed: Day | null = null;
    for (let on = this.nextDay; on <= day && on < Infinity; on = this.nextDay) if (this.turn(on)) changed = on;
    return changed;
  }

  /** Takes in the next day; has anything changed? An event is a change, for it stands behind the status from then on. */
  turn(day: Day): boolean {
    const state = this.#state;
    const { days, next, effects, events } = this.#effects;
    const [before, first] = [state.shown, state.next];
    state.day = day;
    let isSet = false;
    for (let at = first; at >= 0 && days[at] === day; at = next[at]!) isSet ||= effects[at]!.standing !== undefined;
    // A standing set on the day itself is set after the end: then nothing has lapsed in between.
    if (!isSet) this.#show();
    for (; state.next >= 0 && days[state.next] === day; state.next = next[state.next]!) this.#apply(events[state.next]!, effects[state.next]!);
    return state.next !== first || state.shown !== before;
  }

  /** The status as it stands now. */
  status(): Status {
    const state = this.#state;
    const performance = state.by ? [...state.by.values()].reduce(graver, 'untested') : 'untested';
    const reports = state.reports?.filter(({ effect }) => effect.performance === performance) ?? [];
    const { accordingTo, disputedBy } = state.says;
    const status = {
      id: this.#thing.id,
      standing: state.shown,
      since: state.since,
      performance,
      performanceSince: reports[0]?.date ?? null,
      performanceBy: (state.shownBy ??= Object.freeze(Object.fromEntries(state.by ?? this.#untested()))),
      events: state.events.length === 0 ? NOBODY : Object.freeze([...state.events]),
      accordingTo: saidBy(reports, 'accordingTo'),
      disputedBy: saidBy(reports, 'disputedBy')
    };
    return Object.freeze(accordingTo.length + disputedBy.length > 0 ? { ...status, standingSays: Object.freeze({ accordingTo, disputedBy }) } : status);
  }

  #untested(): Map<string, Performance> {
    return new Map(this.#thing.obligors.map((id) => [id, 'untested']));
  }

  /** The standing shown on the day, from the last one set, the term and the end of knowledge. */
  #shownNow(): Standing {
    const state = this.#state;
    const lapsed = state.day > this.#term && state.setOn <= this.#term && !OUTLIVES_END.includes(state.set) ? 'lapsed' : state.set;
    return state.day > this.#known && (ACTIVE.includes(lapsed) || lapsed === 'proposed') ? 'unknown' : lapsed;
  }

  /** Shows what stands from the day on; `date`: as the event that says so gives it. */
  #show(date?: string): void {
    const state = this.#state;
    const shown = this.#shownNow();
    if (shown === state.shown) return;
    state.shown = shown;
    // A standing that follows from a term or from the end of knowledge begins on a day, not with an event.
    state.since = shown === state.set && date !== undefined ? date : formatDay(state.day);
    state.says = UNSAID;
  }

  #apply(event: Event, effect: Effect): void {
    const state = this.#state;
    if (!state.events.includes(event.id)) state.events.push(event.id);
    if (effect.standing) {
      state.set = effect.standing;
      state.setOn = state.day;
      this.#show(event.date);
      if (!effect.performance) state.says = bothSay(state.says, effect);
    }
    if (effect.performance) {
      (state.reports ??= []).push({ date: event.date, effect });
      state.shownBy = null;
      const by = (state.by ??= this.#untested());
      for (const id of effect.by ?? this.#thing.obligors) by.set(id, graver(by.get(id) ?? 'untested', effect.performance));
    }
  }
}

/** The graver of two performances. */
const graver = (a: Performance, b: Performance): Performance =>
  PERFORMANCES.indexOf(a) >= PERFORMANCES.indexOf(b) ? a : b;

const union = (a: readonly string[], b: readonly string[] = NOBODY): readonly string[] => (b.length === 0 ? a : [...new Set([...a, ...b])]);

const bothSay = (says: Says, { accordingTo, disputedBy }: Effect): Says =>
  (accordingTo || disputedBy ? { accordingTo: union(says.accordingTo, accordingTo), disputedBy: union(says.disputedBy, disputedBy) } : says);

const saidBy = (reports: readonly Report[], who: keyof Says): readonly string[] =>
  reports.length === 0 ? NOBODY : Object.freeze(reports.reduce<readonly string[]>((all, { effect }) => union(all, effect[who]), NOBODY));
