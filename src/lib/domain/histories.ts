// The lives of a record's commitments and instruments, each begun when it is first asked for.
import { effectsOn } from './effects-on.ts';
import type { EffectsOn } from './effects-on.ts';
import { Fold } from './fold.ts';
import type { Foldable } from './fold.ts';
import type { Commitment, Event, Instrument } from './form.ts';
import { historyOf } from './history.ts';
import type { Day } from './partial-date.ts';
import type { History, Status } from './status-period.ts';

interface Records {
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** What a picture of one day asks of each commitment; obligors of whom nothing is reported are left out. */
export type Glimpse = Pick<Status, 'standing' | 'performanceBy'>;

const NOTHING: Status['performanceBy'] = Object.freeze({});

export class Histories {
  readonly #records: Records;
  readonly #effects: EffectsOn;
  readonly #known = new Map<string, History>();

  constructor(records: Records, eventOrder: readonly Event[]) {
    this.#records = records;
    this.#effects = effectsOn(eventOrder);
  }

  /** The life of a commitment or an instrument; undefined for an id that is neither. */
  get(id: string): History | undefined {
    const known = this.#known.get(id);
    const thing = known ? undefined : this.#thing(id);
    if (!thing) return known;
    const begun = historyOf(thing, this.#effects);
    this.#known.set(id, begun);
    return begun;
  }

  /** How does a thing stand at the end of a day, and how was it kept? Nothing is kept of it: for what asks once of very many. Throws on an id that is none. */
  glimpse(id: string, day: Day): Glimpse {
    const known = this.#known.get(id);
    if (known) return known.at(day);
    const fold = new Fold(this.#thing(id)!, this.#effects);
    fold.to(day);
    return { standing: fold.standing, performanceBy: fold.by ? Object.fromEntries(fold.by) : NOTHING };
  }

  /** The first day of the life of a thing; null: it never begins. No term and no end of knowledge changes what has not begun. */
  firstDay(id: string): Day | null {
    const first = this.#effects.first.get(id);
    return first === undefined ? null : this.#effects.days[first]!;
  }

  /** The first days of all its periods. */
  daysOf(id: string): readonly Day[] {
    const thing = this.#thing(id);
    if (thing?.end !== undefined || thing?.knownUntil !== undefined) return this.get(id)!.periods.map(({ from }) => from);
    const { days, next, first } = this.#effects;
    const found: Day[] = [];
    for (let at = first.get(id) ?? -1; at >= 0; at = next[at]!) if (days[at] !== found.at(-1)) found.push(days[at]!);
    return found;
  }

  #thing(id: string): Foldable | undefined {
    const commitment = this.#records.commitments.get(id);
    if (commitment) return { id, obligors: commitment.from, end: commitment.end, knownUntil: commitment.knownUntil };
    const instrument = this.#records.instruments.get(id);
    return instrument && { id, obligors: instrument.parties, knownUntil: instrument.knownUntil };
  }
}
