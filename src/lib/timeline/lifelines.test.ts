// Commitments in focus: their lives by standing, bunched by text, with marks where they were put to the test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { lifeMarks } from './life-marks.ts';
import type { LifeAct } from './life-marks.ts';
import { lifelinesOf } from './lifelines.ts';
import type { LifeItem } from './lifelines.ts';
import { foldLives, livesOf } from './lives.ts';
import { scaleOf } from './scale.ts';

const SCALE = scaleOf({ from: 0, to: 999 }, 0, 1000);
const ENDS = { day: 500, recordEnds: 999 };
const item = (id: string, instrument: string, from = 100): LifeItem =>
  ({ id, instrument, title: instrument, periods: [{ from, standing: 'in-force' }], acts: [] });

describe('livesOf', () => {
  it('parts a life at the cursor and ends it with its last active standing', () => {
    const periods = [{ from: 100, standing: 'pledged' }, { from: 200, standing: 'in-force' }, { from: 800, standing: 'lapsed' }] as const;
    expect(livesOf(periods, SCALE, ENDS)).toEqual([
      { x1: 100, x2: 200, standing: 'pledged', late: false },
      { x1: 200, x2: 500.5, standing: 'in-force', late: false },
      { x1: 500.5, x2: 800, standing: 'in-force', late: true }
    ]);
  });
  it('draws a life without an end up to the end of the record', () => {
    expect(livesOf([{ from: 900, standing: 'in-force' }], SCALE, { day: 999, recordEnds: 949 }).at(-1)?.x2).toBe(950);
  });
  it('draws a very short life as a stub of six pixels', () => {
    const [life] = livesOf([{ from: 100, standing: 'proposed' }, { from: 101, standing: 'rejected' }], SCALE, ENDS);
    expect(life).toMatchObject({ x1: 100, x2: 106 });
  });
  it('draws nothing of what only was withdrawn, rejected or unknown', () => {
    expect(livesOf([{ from: 1, standing: 'rejected' }, { from: 5, standing: 'unknown' }], SCALE, ENDS)).toEqual([]);
  });
});

describe('foldLives', () => {
  it('takes on each day the firmest standing', () => {
    const [a, b] = [
      { periods: [{ from: 0, standing: 'pledged' }, { from: 300, standing: 'in-force' }] as const },
      { periods: [{ from: 100, standing: 'in-force' }, { from: 200, standing: 'withdrawn' }] as const }
    ];
    expect(foldLives([a, b], SCALE, { day: 1000, recordEnds: 999 }).map(({ x1, standing }) => [x1, standing])).toEqual([
      [0, 'pledged'], [100, 'in-force'], [200, 'pledged'], [300, 'in-force']
    ]);
  });
});

describe('lifeMarks', () => {
  const act = (day: number, performance: LifeAct['performance'], commitment = 'c'): LifeAct => ({ day, performance, event: `e${day}`, commitment });
  const ROOM = { day: 900, middle: 10, twoRows: false };
  it('merges what is of one day and kind, and counts promises', () => {
    const [mark, ...more] = lifeMarks([act(100, 'breached', 'a'), act(100, 'breached', 'b')], SCALE, ROOM);
    expect([mark?.count, mark?.commitments, more]).toEqual([2, ['a', 'b'], []]);
  });
  it('moves a mark that touches another to the right, by twenty pixels at most', () => {
    const marks = lifeMarks([act(100, 'breached'), act(103, 'disputed'), act(400, 'honoured')], SCALE, ROOM);
    expect(marks.map(({ x }) => x)).toEqual([100.5, 110.5, 400.5]);
  });
  it('never moves a mark past the cursor: where two have no room before it they are one, which names both', () => {
    const [mark, ...more] = lifeMarks([act(495, 'breached'), act(499, 'disputed')], SCALE, { ...ROOM, day: 500 });
    expect(mark?.x).toBeLessThanOrEqual(500.5);
    expect([mark?.mixed, mark?.count, mark?.parts?.map(({ day, performance }) => `${day} ${performance}`), more]).toEqual([true, 2, ['495 breached', '499 disputed'], []]);
  });
  it('counts the promises of marks of one kind that have no room side by side', () => {
    const [mark, ...more] = lifeMarks([act(494, 'breached', 'a'), act(497, 'breached', 'b'), act(499, 'breached', 'b')], SCALE, { ...ROOM, day: 500 });
    expect([mark?.performance, mark?.mixed, mark?.count, mark?.parts?.length, more]).toEqual(['breached', false, 2, 3, []]);
  });
  it('lets no mark cover another of its line, and loses none, however close they lie', () => {
    const kinds = ['breached', 'disputed', 'honoured', 'invoked'] as const;
    const all = fc.array(fc.record({ day: fc.integer({ min: 1, max: 990 }), kind: fc.constantFrom(...kinds), of: fc.constantFrom('a', 'b', 'c') }), { maxLength: 40 });
    fc.assert(fc.property(all, fc.integer({ min: 0, max: 999 }), fc.boolean(), (acts, day, twoRows) => {
      const marks = lifeMarks(acts.map(({ day: on, kind, of }) => act(on, kind, of)), SCALE, { ...ROOM, day, twoRows });
      expect([...new Set(marks.flatMap(({ events }) => events))].sort()).toEqual([...new Set(acts.map(({ day: on }) => `e${on}`))].sort());
      for (const late of [false, true]) {
        for (const y of new Set(marks.map((mark) => mark.y))) {
          const line = marks.filter((mark) => mark.y === y && mark.late === late).sort((a, b) => a.x - b.x);
          line.forEach((mark, at) => expect((line[at + 1]?.x ?? Infinity) - mark.x).toBeGreaterThanOrEqual(mark.mixed ? 11.9 : mark.count > 1 ? 18.4 : 9.4));
        }
      }
    }), { numRuns: runs(60) });
  });
  it('sets crosses above and others below where lines leave room and marks touch', () => {
    const marks = lifeMarks([act(100, 'breached'), act(102, 'invoked')], SCALE, { ...ROOM, twoRows: true });
    expect(marks.map(({ y }) => Math.sign(y - 10))).toEqual([-1, 1]);
  });
  it('marks what comes after the cursor, and nothing that is untested', () => {
    expect(lifeMarks([act(950, 'honoured'), act(10, 'untested')], SCALE, ROOM).map(({ late }) => late)).toEqual([true]);
  });
});

describe('lifelinesOf', () => {
  const OPTIONS = { ...ENDS, budget: 100 };
  it('bunches by text in the order of first days', () => {
    const { groups } = lifelinesOf([item('a', 'late', 300), item('b', 'early', 100), item('c', 'late', 400)], SCALE, OPTIONS);
    expect(groups.map(({ instrument, count, lines }) => [instrument, count, lines.length])).toEqual([['early', 1, 1], ['late', 2, 2]]);
  });
  it('folds texts into one line each when they take too much room, then counts the rest', () => {
    const items = Array.from({ length: 60 }, (_, at) => item(`c${at}`, `t${at % 20}`, at));
    const { groups, more, height } = lifelinesOf(items, SCALE, OPTIONS);
    expect(groups.every(({ lines }) => lines.length === 1)).toBe(true);
    expect(groups.length + more).toBe(20);
    expect(height).toBeLessThanOrEqual(100);
  });
  it('keeps its height for every day and window', () => {
    const items = Array.from({ length: 9 }, (_, at) => item(`c${at}`, `t${at % 3}`, at * 100));
    const at = (day: number, from: number): number =>
      lifelinesOf(items, scaleOf({ from, to: from + 99 }, 0, 1000), { ...OPTIONS, day }).height;
    expect(at(0, 0)).toBe(at(900, 700));
  });
});
