// The life of one thing in periods, made as far as it is asked for.
import type { EffectsOn } from './effects-on.ts';
import { Fold } from './fold.ts';
import type { Foldable } from './fold.ts';
import type { Day } from './partial-date.ts';
import type { History, Period, Status } from './status-period.ts';

/** The life of one thing, of all effects those on it. */
export const historyOf = (thing: Foldable, effects: EffectsOn): History => new Life(thing, effects);

/**
 * A day that is asked for first is folded to straight, with no status made on the way: a picture of one day asks no more of
 * each. The second makes the whole life.
 */
class Life implements History {
  readonly #thing: Foldable;
  readonly #effects: EffectsOn;
  #before: Status | null = null;
  #periods: readonly Period[] | null = null;
  #asked: (Period & { readonly until: Day }) | null = null;

  constructor(thing: Foldable, effects: EffectsOn) {
    this.#thing = thing;
    this.#effects = effects;
  }

  get before(): Status {
    return (this.#before ??= this.#begun().status());
  }

  get periods(): readonly Period[] {
    return (this.#periods ??= this.#whole());
  }

  at(day: Day): Status {
    if (!this.#periods && !this.#asked) return this.#straightTo(day);
    if (!this.#periods && day >= this.#asked!.from && day < this.#asked!.until) return this.#asked!.status;
    return periodOf(this.periods, day)?.status ?? this.before;
  }

  #straightTo(day: Day): Status {
    const fold = this.#begun();
    const from = fold.to(day);
    if (from === null) return this.before;
    this.#asked = { from, status: fold.status(), until: fold.nextDay };
    return this.#asked.status;
  }

  #whole(): Period[] {
    const fold = this.#begun();
    const periods: Period[] = [];
    for (let from = fold.nextDay; from < Infinity; from = fold.nextDay) {
      if (fold.turn(from)) periods.push({ from, status: this.#asked?.from === from ? this.#asked.status : fold.status() });
    }
    return periods;
  }

  #begun(): Fold {
    return new Fold(this.#thing, this.#effects);
  }
}

/** The period that a day lies in, found by halving; none before the first. */
function periodOf(periods: readonly Period[], day: Day): Period | undefined {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return periods[low - 1];
}
