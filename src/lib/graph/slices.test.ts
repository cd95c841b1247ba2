// Work in slices: short work is done at once, long work leaves the page its frames, and what was given up is gone on with.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followed, inTurn, Slices } from './slices.ts';
import type { Work } from './slices.ts';

/** The clock of the test, ms, and what waits for the next frame. */
let now = 0;
let frames = new Map<number, () => void>();
beforeEach(() => {
  [now, frames] = [0, new Map()];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    frames.set(frames.size + 1, then);
    return frames.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (at: number) => frames.delete(at));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
function frame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const one of due) one();
}

/** So many steps of so many milliseconds; `done` keeps which were taken. */
function* steps(count: number, each: number, done: number[]): Work {
  for (let at = 1; at <= count; at += 1) {
    now += each;
    done.push(at);
    yield at / count;
  }
}

describe('Slices.run', () => {
  it('does at once what takes less than anybody waits for, and tells no share', () => {
    const [done, shares]: number[][] = [[], []];
    new Slices().run(steps(10, 3, done!), (share) => shares!.push(share));
    expect([done!.length, shares, frames.size]).toEqual([10, [], 0]);
  });
  it('leaves long work off after 60 ms and then after 12 ms a frame, each time with a greater share', () => {
    const [done, shares, counts]: number[][] = [[], [], []];
    new Slices().run(steps(100, 4, done!), (share) => {
      shares!.push(share);
      counts!.push(done!.length);
    });
    while (frames.size > 0) frame();
    expect(counts!.slice(0, 3)).toEqual([15, 18, 21]);
    expect(done).toHaveLength(100);
    expect([...shares!].sort((a, b) => a - b)).toEqual(shares);
  });
  it('gives up what went on before, and nothing of it is done any more once it is stopped', () => {
    const slices = new Slices();
    const [first, second]: number[][] = [[], []];
    slices.run(steps(100, 4, first!), () => {});
    slices.run(steps(100, 4, second!), () => {});
    frame();
    expect([first!.length, second!.length]).toEqual([15, 18]);
    slices.stop();
    frame();
    expect([first!.length, second!.length]).toEqual([15, 18]);
  });
});

describe('followed, inTurn', () => {
  it('tells of several works one share, and does what follows each before the next begins', () => {
    const said: (string | number)[] = [];
    for (const share of inTurn([followed(steps(2, 0, []), () => said.push('first done')), steps(2, 0, [])])) said.push(share);
    expect(said).toEqual([0.25, 0.5, 'first done', 0.75, 1]);
  });
  it('goes on where a work given up was left', () => {
    const done: number[] = [];
    const work = followed(steps(3, 0, done), () => done.push(0));
    inTurn([work]).next();
    for (const share of inTurn([work])) void share;
    expect(done).toEqual([1, 2, 3, 0]);
  });
});
