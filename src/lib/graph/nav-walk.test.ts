// The keyboard's walk through the graph, on a small picture and on the real one.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Stop } from './nav-stops.ts';
import { footingOn, typedTo, walked } from './nav-walk.ts';
import type { Footing } from './nav-walk.ts';

const node = (id: string, name: string): Stop =>
  ({ id: `node:${id}`, kind: 'node', of: id, from: id, to: id, name, pressed: false, commitments: [], x: 0, y: 0 });
const line = (from: string, to: string): Stop =>
  ({ id: `edge:${from}--${to}`, kind: 'edge', of: `${from}--${to}`, from, to, name: `${from} to ${to}`, pressed: false, commitments: [], x: 0, y: 0 });
const stops: readonly Stop[] = [
  node('vell', 'Vell'), line('vell', 'isles'),
  node('isles', 'The Isles'), line('isles', 'vell'),
  node('north', 'North'), line('north', 'vell'),
  node('ostrand', 'Ostrand')
];
const on = (id: string): Footing => footingOn(stops.find((stop) => stop.id === id)!);
const after = (from: string, ...keys: string[]): string | null => {
  let at: Footing = on(from);
  for (const key of keys) {
    const next = walked(stops, at, key);
    if (next === null || next === 'leave') return next;
    at = next;
  }
  return at.stop;
};

describe('walked', () => {
  it('goes round the actors, right and left', () => {
    expect(after('node:vell', 'ArrowRight')).toBe('node:isles');
    expect(after('node:vell', 'ArrowLeft')).toBe('node:ostrand');
    expect(after('node:ostrand', 'ArrowRight')).toBe('node:vell');
  });
  it('goes down to what an actor owes and up to what it is owed, and switches between the two', () => {
    expect(after('node:vell', 'ArrowDown')).toBe('edge:vell--isles');
    expect(after('node:vell', 'ArrowUp')).toBe('edge:isles--vell');
    expect(after('node:vell', 'ArrowDown', 'ArrowUp')).toBe('edge:isles--vell');
    expect(after('node:vell', 'ArrowUp', 'ArrowRight')).toBe('edge:north--vell');
    expect(after('node:vell', 'ArrowUp', 'ArrowUp')).toBe('edge:vell--isles');
  });
  it('takes the other side where an actor has lines on one side alone, and stays where it has none', () => {
    expect(after('node:north', 'ArrowUp')).toBe('edge:north--vell');
    expect(after('node:ostrand', 'ArrowDown')).toBeNull();
  });
  it('returns with Escape from a line to the actor it was reached from, and leaves from an actor', () => {
    expect(after('node:vell', 'ArrowUp', 'ArrowRight', 'Escape')).toBe('node:vell');
    expect(after('node:north', 'ArrowDown', 'Escape')).toBe('node:north');
    expect(after('node:isles', 'Escape')).toBe('leave');
  });
  it('knows Home and End', () => {
    expect(after('edge:north--vell', 'Home')).toBe('node:vell');
    expect(after('node:isles', 'End')).toBe('node:ostrand');
  });
  it('never leads out of the picture, whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape', 'x'));
    fc.assert(fc.property(fc.constantFrom(...stops.map((stop) => stop.id)), keys, (from, pressed) => {
      const found = after(from, ...pressed);
      return found === null || found === 'leave' || stops.some((stop) => stop.id === found);
    }));
  });
});

describe('typedTo', () => {
  it('jumps to a name, and to a word inside a name', () => {
    expect(typedTo(stops, on('node:vell'), 'no')?.stop).toBe('node:north');
    expect(typedTo(stops, on('node:vell'), 'isl')?.stop).toBe('node:isles');
    expect(typedTo(stops, on('node:vell'), 'zzz')).toBeNull();
  });
  it('goes on to the next name with the same letter', () => {
    expect(typedTo([...stops, node('nord', 'Nord')], on('node:north'), 'n')?.stop).toBe('node:nord');
  });
});
