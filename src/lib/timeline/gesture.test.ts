// What every wheel, key and drag asks for.
import { describe, expect, it } from 'vitest';
import { dragIntent, keyIntent, pinchIntent, resizeWindow, wheelIntent, windowAfter } from './gesture.ts';

const SPAN = { from: 0, to: 9999 };
const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
const key = { key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('wheelIntent', () => {
  it.each([
    ['a plain vertical wheel is the page’s', { deltaY: 100 }, { kind: 'none' }],
    ['Shift turns it sideways', { deltaY: 100, shiftKey: true }, { kind: 'pan', days: 50 }],
    ['a sideways wheel pans', { deltaX: -40 }, { kind: 'pan', days: -20 }],
    ['a mostly vertical one stays the page’s', { deltaX: 10, deltaY: 60 }, { kind: 'none' }],
    ['lines count 16 pixels', { deltaX: 2, deltaMode: 1 }, { kind: 'pan', days: 16 }],
    ['Ctrl zooms out downwards', { deltaY: 200, ctrlKey: true }, { kind: 'zoom', factor: Math.exp(-1) }],
    ['⌘ zooms in upwards', { deltaY: -200, metaKey: true }, { kind: 'zoom', factor: Math.exp(1) }],
    ['one turn zooms only so far', { deltaY: 9000, ctrlKey: true }, { kind: 'zoom', factor: Math.exp(-1) }]
  ])('%s', (_, given, asked) => {
    expect(wheelIntent({ ...wheel, ...given }, 2)).toEqual(asked);
  });
});

describe('keyIntent', () => {
  it.each([
    ['ArrowRight', { kind: 'day', step: 40 }], ['ArrowLeft', { kind: 'day', step: -40 }],
    ['PageUp', { kind: 'event', direction: -1 }], ['PageDown', { kind: 'event', direction: 1 }],
    ['Home', { kind: 'end', which: 'first' }], ['End', { kind: 'end', which: 'last' }],
    ['+', { kind: 'zoom', factor: 1.6 }], ['-', { kind: 'zoom', factor: 1 / 1.6 }], ['0', { kind: 'all' }],
    ['Tab', { kind: 'none' }]
  ])('%s', (pressed, asked) => {
    expect(keyIntent({ ...key, key: pressed }, SPAN, 0.1)).toEqual(asked);
  });
  it('steps by one day where a day is wide, and by a tenth of the window with Shift', () => {
    expect(keyIntent({ ...key, key: 'ArrowRight' }, SPAN, 60)).toEqual({ kind: 'day', step: 1 });
    expect(keyIntent({ ...key, key: 'ArrowRight', shiftKey: true }, SPAN, 60)).toEqual({ kind: 'day', step: 1000 });
  });
  it('leaves keys with Alt, Ctrl or ⌘ to the browser', () => {
    expect(keyIntent({ ...key, key: 'ArrowLeft', altKey: true }, SPAN, 1)).toEqual({ kind: 'none' });
  });
});

describe('dragIntent and pinchIntent', () => {
  it('keeps under the pointer what was under it', () => expect(dragIntent(30, 2)).toEqual({ kind: 'pan', days: -15 }));
  it('asks nothing without movement', () => expect([dragIntent(0, 2), pinchIntent(50, 50)]).toEqual([{ kind: 'none' }, { kind: 'none' }]));
  it('zooms as far as the fingers part', () => expect(pinchIntent(100, 150)).toEqual({ kind: 'zoom', factor: 1.5 }));
});

describe('windowAfter', () => {
  const window = { from: 1000, to: 1999 };
  it('pans, zooms and shows all', () => {
    expect(windowAfter({ kind: 'pan', days: 10 }, window, 0, SPAN)).toEqual({ from: 1010, to: 2009 });
    expect(windowAfter({ kind: 'zoom', factor: 2 }, window, 1500, SPAN)).toEqual({ from: 1250, to: 1749 });
    expect(windowAfter({ kind: 'all' }, window, 0, SPAN)).toEqual(SPAN);
  });
  it('is the same window for what asks for no other', () => {
    expect(windowAfter({ kind: 'day', step: 1 }, window, 0, SPAN)).toBe(window);
  });
});

describe('resizeWindow', () => {
  it.each([
    ['move', 50, { from: 150, to: 249 }], ['start', 50, { from: 150, to: 199 }], ['start', 500, { from: 186, to: 199 }],
    ['end', -500, { from: 100, to: 113 }], ['end', 50_000, { from: 100, to: 9999 }], ['start', -500, { from: 0, to: 199 }]
  ] as const)('%s by %i', (handle, days, after) => {
    expect(resizeWindow({ from: 100, to: 199 }, handle, days, SPAN)).toEqual(after);
  });
});
