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
  /** The effect that comes next; -1: all are in. And the last day that was taken in. */
  #next: number;
  #day: Day = -Infinity;
  /** The last standing that an effect set, and on which day. */
  #set: Standing = 'none';
  #setOn: Day = -Infinity;
  #shown: Standing = 'none';
  #since: string | null = null;
  #says = UNSAID;
  /** What each obligor did, once something is reported; and as statuses carry it, until a report changes it. */
  #by: Map<string, Performance> | null = null;
  #shownBy: Status['performanceBy'] | null = null;
  #reports: Report[] | null = null;
  readonly #events: string[] = [];

  constructor(thing: Foldable, effects: EffectsOn) {
    this.#thing = thing;
    this.#effects = effects;
    this.#next = effects.first.get(thing.id) ?? -1;
    this.#term = thing.end === undefined ? Infinity : latestDay(thing.end);
    this.#known = thing.knownUntil === undefined ? Infinity : latestDay(thing.knownUntil);
  }

  get standing(): Standing {
    return this.#shown;
  }

  /** What each obligor did; null: nothing is reported of any. */
  get by(): ReadonlyMap<string, Performance> | null {
    return this.#by;
  }

  /** The next day on which the status may change: of an event, or after `end` or `knownUntil`; Infinity: none. */
  get nextDay(): Day {
    const day = this.#next < 0 ? Infinity : this.#effects.days[this.#next]!;
    return Math.min(day, this.#after(this.#term), this.#after(this.#known));
  }

  #after(last: Day): Day {
    return last >= this.#day ? last + 1 : Infinity;
  }

  /** Takes in all days through this one; tells the last on which anything changed, null where none did. */
  to(day: Day): Day | null {
    let changed: Day | null = null;
    for (let on = this.nextDay; on <= day && on < Infinity; on = this.nextDay) if (this.turn(on)) changed = on;
    return changed;
  }

  /** Takes in the next day; has anything changed? An event is a change, for it stands behind the status from then on. */
  turn(day: Day): boolean {
    const { days, next, effects, events } = this.#effects;
    const [before, first] = [this.#shown, this.#next];
    this.#day = day;
    let isSet = false;
    for (let at = first; at >= 0 && days[at] === day; at = next[at]!) isSet ||= effects[at]!.standing !== undefined;
    // A standing set on the day itself is set after the end: then nothing has lapsed in between.
    if (!isSet) this.#show();
    for (; this.#next >= 0 && days[this.#next] === day; this.#next = next[this.#next]!) this.#apply(events[this.#next]!, effects[this.#next]!);
    return this.#next !== first || this.#shown !== before;
  }

  /** The status as it stands now. */
  status(): Status {
    const performance = this.#by ? [...this.#by.values()].reduce(graver, 'untested') : 'untested';
    const reports = this.#reports?.filter(({ effect }) => effect.performance === performance) ?? [];
    const { accordingTo, disputedBy } = this.#says;
    const status = {
      id: this.#thing.id,
      standing: this.#shown,
      since: this.#since,
      performance,
      performanceSince: reports[0]?.date ?? null,
      performanceBy: (this.#shownBy ??= Object.freeze(Object.fromEntries(this.#by ?? this.#untested()))),
      events: this.#events.length === 0 ? NOBODY : Object.freeze([...this.#events]),
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
    const lapsed = this.#day > this.#term && this.#setOn <= this.#term && !OUTLIVES_END.includes(this.#set) ? 'lapsed' : this.#set;
    return this.#day > this.#known && (ACTIVE.includes(lapsed) || lapsed === 'proposed') ? 'unknown' : lapsed;
  }

  /** Shows what stands from the day on; `date`: as the event that says so gives it. */
  #show(date?: string): void {
    const shown = this.#shownNow();
    if (shown === this.#shown) return;
    this.#shown = shown;
    // A standing that follows from a term or from the end of knowledge begins on a day, not with an event.
    this.#since = shown === this.#set && date !== undefined ? date : formatDay(this.#day);
    this.#says = UNSAID;
  }

  #apply(event: Event, effect: Effect): void {
    if (!this.#events.includes(event.id)) this.#events.push(event.id);
    if (effect.standing) {
      this.#set = effect.standing;
      this.#setOn = this.#day;
      this.#show(event.date);
      if (!effect.performance) this.#says = bothSay(this.#says, effect);
    }
    if (effect.performance) {
      (this.#reports ??= []).push({ date: event.date, effect });
      this.#shownBy = null;
      const by = (this.#by ??= this.#untested());
      for (const id of effect.by ?? this.#thing.obligors) by.set(id, graver(by.get(id) ?? 'untested', effect.performance));
    }
  }
}

/** The graver of two performances. */
export const graver = (a: Performance, b: Performance): Performance =>
  PERFORMANCES.indexOf(a) >= PERFORMANCES.indexOf(b) ? a : b;

const union = (a: readonly string[], b: readonly string[] = NOBODY): readonly string[] => (b.length === 0 ? a : [...new Set([...a, ...b])]);

const bothSay = (says: Says, { accordingTo, disputedBy }: Effect): Says =>
  (accordingTo || disputedBy ? { accordingTo: union(says.accordingTo, accordingTo), disputedBy: union(says.disputedBy, disputedBy) } : says);

const saidBy = (reports: readonly Report[], who: keyof Says): readonly string[] =>
  reports.length === 0 ? NOBODY : Object.freeze(reports.reduce<readonly string[]>((all, { effect }) => union(all, effect[who]), NOBODY));
