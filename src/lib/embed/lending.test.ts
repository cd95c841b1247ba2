import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lending } from './lending.ts';

describe('Lending', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const made: string[] = [];
  const closed: string[] = [];
  const lending = (): Lending<string> => {
    made.length = closed.length = 0;
    return new Lending((key) => (made.push(key), key), (thing) => closed.push(thing));
  };

  it('makes a thing once for all who hold it, and puts it away a while after the last gave it back', () => {
    const lend = lending();
    const [one, two] = [lend.borrow('a'), lend.borrow('a')];
    expect(made).toEqual(['a']);
    one.giveBack();
    one.giveBack();
    vi.advanceTimersByTime(60_000);
    expect(closed).toEqual([]);
    two.giveBack();
    vi.advanceTimersByTime(60_000);
    expect(closed).toEqual(['a']);
  });

  it('keeps a thing that is asked for again at once', () => {
    const lend = lending();
    lend.borrow('a').giveBack();
    const again = lend.borrow('a');
    vi.advanceTimersByTime(60_000);
    expect([made, closed]).toEqual([['a'], []]);
    again.giveBack();
  });
});
