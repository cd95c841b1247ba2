// The order in which events count: by their earliest day; on one day by `after`, then id. File order never matters.
import type { Event } from './form.ts';
import { earliestDay } from './partial-date.ts';

/** The events in folding order. A cycle of `after` is broken at its smallest id; the door names it. */
export function orderEvents(events: readonly Event[]): Event[] {
  // Each date is read once: sorting would read it again and again.
  const dated = events.map((event) => ({ event, day: earliestDay(event.date) }));
  const byDay = new Map<number, Event[]>();
  for (const { event, day } of dated.sort((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1))) {
    const same = byDay.get(day);
    if (same) same.push(event);
    else byDay.set(day, [event]);
  }
  return [...byDay.values()].flatMap(withinDay);
}

/** Events of one day, sorted by id: each after those it names, else by id. */
function withinDay(events: readonly Event[]): readonly Event[] {
  if (events.length < 2 || events.every((event) => !event.after?.length)) return events;
  const waiting = [...events];
  const ordered: Event[] = [];
  while (waiting.length > 0) {
    const ids = new Set(waiting.map((event) => event.id));
    const ready = waiting.findIndex((event) => !event.after?.some((id) => id !== event.id && ids.has(id)));
    ordered.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return ordered;
}
