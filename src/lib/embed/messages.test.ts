import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runs } from '#tests/runs.ts';
import { commandGate } from './command-gate.ts';
import type { Command } from './embed-schema.ts';
import { heightMessages, secretsOf } from './heights.ts';
import { heightIn } from './host-height.ts';
import { frameMessage, readCommand, readFrameMessage } from './messages.ts';

const RUNS = 10_000;
const set = (fields: object): unknown => ({ target: 'pledgeline', v: 1, type: 'set', ...fields });
/** Anything at all, and things that look much like ours. */
const anyMessage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  fc.record(
    {
      target: fc.constantFrom('pledgeline', 'other', null), source: fc.constantFrom('pledgeline', 7), v: fc.constantFrom(1, 2, '1'),
      type: fc.constantFrom('set', 'ready', 'height', 'focus', '__proto__', 'constructor', 'toString'), at: fc.anything(), focus: fc.anything(),
      theme: fc.anything(), lang: fc.anything(), depth: fc.anything(), height: fc.anything(), __proto__: fc.anything()
    },
    { requiredKeys: [] }
  )
);

describe('readCommand', () => {
  it('takes the fields of the protocol', () => {
    expect(readCommand(set({ at: '2014-03-18', focus: 'russia,ukraine', depth: '2', theme: 'dark', lang: 'uk', lens: 'doubts' }))).toEqual({
      at: '2014-03-18', focus: 'russia,ukraine', depth: 2, theme: 'dark', lang: 'uk', lens: 'doubts'
    });
    expect(readCommand(set({ focus: null }))).toEqual({ focus: null });
    expect(readCommand(set({}))).toEqual({});
  });

  it.each([
    { at: 'today' }, { at: 20140318 }, { at: '2014-13-01' }, { theme: 'pink' }, { lang: 'xx' }, { depth: 4 }, { focus: '<b>' }, { focus: 'a,b,c' }, { trace: [] }
  ])('refuses a command with %o', (fields) => {
    expect(readCommand(set(fields))).toBeNull();
  });

  it('takes nothing that only a frame’s address may say', () => {
    expect(readCommand(set({ controls: '0', src: 'https://elsewhere.example/', edition: 'x' }))).toEqual({});
  });

  it('never throws, and answers only commands', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const command = readCommand(data);
        if (command !== null) expect(data).toMatchObject({ target: 'pledgeline', v: 1, type: 'set' });
      }),
      { numRuns: runs(RUNS) }
    );
    expect(({} as Record<string, unknown>)['at']).toBeUndefined();
  });
});

describe('readFrameMessage', () => {
  it('reads back what a frame posts', () => {
    const ready = { type: 'ready', at: '2014-03-18', focus: null, lang: 'en', edition: null, ignored: ['x'] } as const;
    expect(readFrameMessage(frameMessage(ready))).toEqual(ready);
    expect(readFrameMessage(frameMessage({ type: 'height', height: 480 }))).toEqual({ type: 'height', height: 480 });
  });

  it.each([0, -1, 1.5, 1e9, Number.NaN, '480'])('refuses a height of %s', (height) => {
    expect(readFrameMessage({ source: 'pledgeline', v: 1, type: 'height', height })).toBeNull();
  });

  it('never throws on arbitrary messages', () => {
    fc.assert(fc.property(anyMessage, (data) => { readFrameMessage(data); }), { numRuns: runs(RUNS) });
  });
});

describe('heightIn', () => {
  it('never throws and says the same as the protocol’s own check', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const told = readFrameMessage(data);
        expect(heightIn(data)).toBe(told?.type === 'height' ? told.height : 0);
      }),
      { numRuns: runs(RUNS) }
    );
    expect(heightIn(frameMessage({ type: 'height', height: 480 }))).toBe(480);
  });
});

describe('commandGate', () => {
  afterEach(() => { vi.useRealTimers(); });
  const parent = { name: 'the host' };

  it('obeys nobody but the parent, whatever is said', () => {
    fc.assert(
      fc.property(anyMessage, fc.constantFrom<unknown>(null, {}, 'other', undefined), (data, source) => {
        const obeyed: Command[] = [];
        commandGate(parent, (command) => obeyed.push(command))({ source, data });
        expect(obeyed).toEqual([]);
      }),
      { numRuns: runs(RUNS) }
    );
  });

  it('obeys valid commands alone', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const obeyed: Command[] = [];
        commandGate(parent, (command) => obeyed.push(command))({ source: parent, data });
        expect(obeyed).toEqual(readCommand(data) === null ? [] : [readCommand(data)]);
      }),
      { numRuns: runs(RUNS) }
    );
  });

  it('obeys the first at once and a flood together, the last word of each field winning', () => {
    vi.useFakeTimers();
    const obeyed: Command[] = [];
    const hear = commandGate(parent, (command) => obeyed.push(command));
    hear({ source: parent, data: set({ at: '2014-03-18' }) });
    for (let day = 10; day < 30; day += 1) hear({ source: parent, data: set({ at: `2014-04-${day}` }) });
    hear({ source: parent, data: set({ focus: 'russia' }) });
    expect(obeyed).toEqual([{ at: '2014-03-18' }]);
    vi.advanceTimersByTime(50);
    expect(obeyed.slice(1)).toEqual([{ at: '2014-04-29', focus: 'russia' }]);
    vi.advanceTimersByTime(1000);
    expect(obeyed).toHaveLength(2);
  });
});

describe('heightMessages', () => {
  it('says the height in our protocol, AMP’s, Pym’s and WordPress’s', () => {
    const secrets = secretsOf(new URL('https://x.example/embed/graph/?childId=story-1#?secret=aB3'));
    expect(heightMessages(480, secrets)).toEqual([
      { source: 'pledgeline', v: 1, type: 'height', height: 480 }, { sentinel: 'amp', type: 'embed-size', height: 480 },
      'pymxPYMxstory-1xPYMxheightxPYMx480', { message: 'height', value: 480, secret: 'aB3' }
    ]);
  });

  it('takes no secret that WordPress would refuse', () => {
    expect(secretsOf(new URL('https://x.example/embed/graph/#?secret=a<b')).wordpress).toBeNull();
  });
});
