// The whole network as arrays: places by rule, a step of the day that touches what changes, and names that can be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment, Event } from '#lib/domain/form.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { commitment as promiseOf, harbour } from '#tests/fixtures/harbour.ts';
import { runs } from '#tests/runs.ts';
import type { Stage } from './edge-layer.ts';
import { overlaps, textWidth } from './label-size.ts';
import { actorNear, centredOn, wholeCamera, zoomed } from './whole-camera.ts';
import { lenses } from './lens-list.ts';
import { wholeGraph } from './whole-graph.ts';
import { foundBy } from './whole-search.ts';
import { namesShown } from './whole-names.ts';
import { standAt, standingAt, stepTo } from './whole-standing.ts';
import { strokesOf } from './whole-strokes.ts';

const promise = ({ id, ...more }: Partial<Commitment> & { id: string }): Commitment => promiseOf(id, more);
const cites = [{ source: 'gazette' }];
const event = (id: string, date: string, commitment: string, standing: string): Event =>
  ({ id, date, title: id, summary: '', kind: 'agreement', weight: 3, cites, effects: [{ commitment, standing }] }) as never;
const commitments: Commitment[] = [promise({ id: 'first' }), promise({ id: 'second' }), promise({ id: 'back', from: ['vell'], to: ['ostrand'] })];
const LEDGER = openLedger(harbour(commitments, [
  event('e1', '1905-03-01', 'first', 'in-force'), event('e2', '1906-03-01', 'second', 'pledged'), event('e3', '1907-03-01', 'first', 'withdrawn'),
  event('e4', '1908-03-01', 'back', 'in-force')
]));
const LOOK = { shown: {}, lens: lenses().standing };
const day = (text: string): number => parseDay(text)!;

/** Made up: `actors` in a ring of promises, each to the next few. */
function ringOf(actors: number, each: number, isInForce = false): Ledger {
  const ids = Array.from({ length: actors }, (_, at) => `actor-${at}`);
  const made = ids.flatMap((id, at) => Array.from({ length: each }, (_, step) => promise({ id: `${id}-${step}`, from: [id], to: [ids[(at + 1 + step * 7) % actors]!] })));
  const begun = { ...event('all', '1905-03-01', '', 'in-force'), effects: made.map(({ id }) => ({ commitment: id, standing: 'in-force' as const })) };
  return openLedger(harbour(made, isInForce ? [begun] : [], { actors: ids.map((id) => ({ id, name: `Actor of ${id}`, kind: 'state', cites })) as never }));
}

describe('wholeGraph', () => {
  it('holds every ordered pair of every promise, in the order of their first days', () => {
    const graph = wholeGraph(LEDGER, 'en');
    expect(graph.commitment).toEqual(['first', 'second', 'back']);
    expect([...graph.degree]).toEqual([3, 3]);
  });
  it('gives the same dossier the same places, no two actors the same', () => {
    const ledger = ringOf(500, 3);
    const [one, other] = [wholeGraph(ledger, 'en'), wholeGraph(ledger, 'uk')];
    expect(one.x).toEqual(other.x);
    expect(new Set(one.ids.map((_, at) => `${one.x[at]!.toFixed(1)} ${one.y[at]!.toFixed(1)}`)).size).toBe(500);
  });
  it('sets two promises of a pair beside each other', () => {
    const { aside } = wholeGraph(LEDGER, 'en');
    expect([...aside]).toEqual([1.5, 3.5, 1.5]);
  });
});

describe('standAt, stepTo', () => {
  const stateOf = (date: string): number[] => {
    const graph = wholeGraph(LEDGER, 'en');
    standAt(graph, LEDGER, day(date), LOOK);
    return [...graph.state];
  };
  it('gives each edge the colour of its standing, and none to what is not drawn', () => {
    expect(stateOf('1906-06-01').slice(0, 2).map((byte) => strokesOf(LOOK.lens)[byte - 1])).toMatchObject([
      { value: 'in-force', tone: 'in-force', dash: 'none' }, { value: 'pledged', tone: 'pledged', dash: 'long' }
    ]);
    expect(stateOf('1906-06-01')[2]).toBe(0);
    expect(stateOf('1907-06-01')[0]).toBe(0);
  });
  it('comes to the same bytes by steps as at once, forwards and backwards', () => {
    const dates = ['1904-01-01', '1905-06-01', '1906-06-01', '1907-06-01', '1909-01-01'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...dates), { minLength: 1, maxLength: 6 }), (walk) => {
      const graph = wholeGraph(LEDGER, 'en');
      let at = day('1900-01-01');
      standAt(graph, LEDGER, at, LOOK);
      for (const date of walk) {
        stepTo(graph, LEDGER, [at, day(date)], LOOK);
        at = day(date);
      }
      expect([...graph.state]).toEqual(stateOf(walk.at(-1)!));
    }));
  });
});

describe('standingAt', () => {
  it('leaves every edge the byte it had until its end, and comes to the same as at once', () => {
    const ledger = ringOf(400, 3, true);
    const [graph, other] = [wholeGraph(ledger, 'en'), wholeGraph(ledger, 'en')];
    const look = { shown: {}, lens: lenses().obligation };
    standAt(other, ledger, day('1910-01-01'), look);
    const standing = standingAt(graph, ledger, day('1910-01-01'), look);
    let left = 0;
    for (let step = standing.next(); !step.done; step = standing.next()) {
      left += 1;
      expect(graph.state.every((byte) => byte === 0)).toBe(true);
    }
    expect(left).toBeGreaterThan(1);
    expect(other.state.some((byte) => byte !== 0)).toBe(true);
    expect(graph.state).toEqual(other.state);
  });
});

describe('zoomed, centredOn, actorNear', () => {
  const ground = { width: 800, height: 500, reach: 1000 };
  it('comes back where it was, in and out about a point', () => {
    const camera = wholeCamera(ground);
    const about = { x: 120, y: 300 };
    const back = zoomed(zoomed(camera, 4, about, ground), 1 / 4, about, ground);
    expect(back.k).toBeCloseTo(camera.k);
    expect(back.x).toBeCloseTo(camera.x);
  });
  it('finds the actor in the middle after centring on it', () => {
    const graph = wholeGraph(ringOf(60, 2), 'en');
    const camera = centredOn({ x: graph.x[7]!, y: graph.y[7]! }, wholeCamera(ground), ground);
    expect(actorNear(graph, camera, { x: 400, y: 250 }, 12)).toBe(7);
    expect(actorNear(graph, camera, { x: -9000, y: 0 }, 12)).toBe(-1);
  });
});

describe('namesShown', () => {
  it('never lets two names overlap or one be cut, at any size', () => {
    const graph = wholeGraph(ringOf(400, 3), 'en');
    const order = graph.ids.map((_, at) => at);
    fc.assert(fc.property(fc.double({ min: 0.2, max: 8, noNaN: true }), fc.integer({ min: -900, max: 900 }), (k, x) => {
      const stage = { width: 640, height: 420, camera: { k, x, y: 210 } } as Stage;
      const boxes = namesShown(graph, stage, order).map(({ at, x: left, y }) => ({ left, right: left + textWidth(graph.names[at]!, 13), top: y - 13, bottom: y + 4 }));
      for (const [i, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 640).toBe(true);
        expect(boxes.slice(0, i).some((other) => overlaps(box, other))).toBe(false);
      }
    }), { numRuns: runs(40) });
  });
});

describe('foundBy', () => {
  it('finds names that begin so before those with a word that does, whatever accents and case', () => {
    expect(foundBy(['United Kingdom', 'Ukraine', 'Türkiye', 'Kingdom of Vell'], 'king')).toEqual([3, 0]);
    expect(foundBy(['United Kingdom', 'Türkiye'], 'turk')).toEqual([1]);
    expect(foundBy(['Ukraine'], '  ')).toEqual([]);
  });
});

describe('a network of size', () => {
  it('is in arrays, placed and stood on a day within ten times its aim: 20,000 promises', () => {
    const ledger = ringOf(5000, 4);
    const begun = performance.now();
    const graph = wholeGraph(ledger, 'en');
    standAt(graph, ledger, day('1910-01-01'), LOOK);
    // The aim is 200 ms.
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(graph.from.length).toBe(20_000);
  });
});
