// What an event comes from and leads to: arcs to the event before and after it in the history of each thing it changes.
import type { Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { round } from './scale.ts';

/** An event joined to the one in focus, and how many commitments and instruments join them. */
export interface Neighbour {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly count: number;
}

export interface ArcEnd {
  readonly x: number;
  readonly y: number;
}

export interface Arc {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly count: number;
  readonly path: string;
  /** Where the neighbour stands; null where it lies outside the window and the arc runs to its edge. */
  readonly end: ArcEnd | null;
  readonly late: boolean;
}

/** No more arcs than this are drawn, those of most things first. */
export const MOST_ARCS = 24;

/** The events before and after `id` in the history of each commitment and instrument it affects, in the record's order. */
export function neighboursOf(ledger: Ledger, id: string): Neighbour[] {
  const targets = targetsOf(ledger.events.get(id));
  if (targets.size === 0) return [];
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  let passed = false;
  for (const event of ledger.eventOrder) {
    if (event.id === id) {
      passed = true;
      continue;
    }
    for (const target of targetsOf(event)) {
      if (!targets.has(target)) continue;
      if (!passed) before.set(target, event.id);
      else if (!after.has(target)) after.set(target, event.id);
    }
  }
  const order = new Map(ledger.eventOrder.map((event, at) => [event.id, at]));
  const joined = [...counted(before, 'before'), ...counted(after, 'after')];
  const most = joined.sort((a, b) => b.count - a.count || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)).slice(0, MOST_ARCS);
  return most.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

const targetsOf = (event: Event | undefined): Set<string> =>
  new Set((event?.effects ?? []).map((effect) => effect.commitment ?? effect.instrument ?? ''));

function counted(joins: ReadonlyMap<string, string>, side: Neighbour['side']): Neighbour[] {
  const counts = new Map<string, number>();
  for (const id of joins.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, side, count }));
}

/** An arc from one mark to another, bowed upwards by a share of its length, never above `top`. */
export function arcPath(from: ArcEnd, to: ArcEnd, top: number): string {
  const rise = Math.min(Math.abs(to.x - from.x) * 0.18 + 8, 40);
  // The middle of a quadratic curve lies half way between its ends and its control point.
  const middle = Math.max(Math.min(from.y, to.y) - rise, top);
  const control = 2 * middle - (from.y + to.y) / 2;
  return `M${round(from.x)} ${round(from.y)}Q${round((from.x + to.x) / 2)} ${round(control)} ${round(to.x)} ${round(to.y)}`;
}
