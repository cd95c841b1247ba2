// Long work in slices between frames, so that the page never stops: what is short is done at once.

/** Milliseconds that work may take at once: what is done in them is never seen unfinished. */
const AT_ONCE = 60;
/** Milliseconds of each slice after that. */
const SLICE = 12;

/** Work that can be left off and gone on with; each step tells the share that is done, from 0 to 1. */
export type Work = Generator<number, void>;

export class Slices {
  #frame = 0;

  /** Does the work, as much of it at once as nobody waits for; tells its share whenever it is left off. What went on before is given up. */
  run(work: Work, onshare: (share: number) => void): void {
    this.stop();
    const slice = (most: number): void => {
      const end = performance.now() + most;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) return;
      onshare(step.value);
      this.#frame = requestAnimationFrame(() => slice(SLICE));
    };
    slice(AT_ONCE);
  }

  /** Gives up what is going on; nothing more is heard of it. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** What is done in one piece. */
export function* atOnce(task: () => void): Work {
  task();
  yield 1;
}

/** A work, and what is to be done right at its end. */
export function* followed(work: Work, then: () => void): Work {
  yield* work;
  then();
}

/** Several works after one another, each with its part of the whole. */
export function* inTurn(works: readonly Work[]): Work {
  for (const [at, work] of works.entries()) {
    for (let step = work.next(); !step.done; step = work.next()) yield (at + step.value) / works.length;
  }
}
