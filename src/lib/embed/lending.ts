// Things that several elements on one page share while they need them: made for the first, put away after the last.

interface Lent<T> {
  readonly thing: T;
  borrowers: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

/** How long a thing that nobody holds is kept, ms: an element that is moved gives back and takes at once. */
const KEPT = 2000;

export class Lending<T> {
  readonly #lent = new Map<string, Lent<T>>();
  readonly #make: (key: string) => T;
  readonly #close: (thing: T) => void;

  constructor(make: (key: string) => T, close: (thing: T) => void = () => undefined) {
    this.#make = make;
    this.#close = close;
  }

  /** The thing of this key, and what gives it back; giving back twice is giving back once. */
  borrow(key: string): { readonly thing: T; readonly giveBack: () => void } {
    const lent = this.#lent.get(key) ?? { thing: this.#make(key), borrowers: 0, closing: undefined };
    this.#lent.set(key, lent);
    clearTimeout(lent.closing);
    lent.borrowers += 1;
    let held = true;
    return {
      thing: lent.thing,
      giveBack: () => {
        if (!held) return;
        held = false;
        lent.borrowers -= 1;
        if (lent.borrowers === 0) lent.closing = setTimeout(() => this.#putAway(key, lent), KEPT);
      }
    };
  }

  /** Forgets the thing of this key, so that the next to ask gets a new one. */
  forget(key: string): void {
    this.#lent.delete(key);
  }

  #putAway(key: string, lent: Lent<T>): void {
    if (this.#lent.get(key) === lent) this.#lent.delete(key);
    this.#close(lent.thing);
  }
}
