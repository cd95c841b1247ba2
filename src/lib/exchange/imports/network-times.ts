// The times of a graph's edges as events: what begins on a day is in force, what has ended is lapsed.
import { earliestDay, latestDay } from '#lib/domain/partial-date.ts';
import { after } from './import-date.ts';
import type { importedSource } from './imported-source.ts';
import type { Draft, Intake, Place } from './intake.ts';

/** A commitment with its spells, which do not overlap. */
export interface Timed {
  readonly id: string;
  readonly spells: readonly { readonly start: string; readonly end?: string }[];
  readonly parties: readonly string[];
  readonly place: Place;
}

interface Where {
  /** The first date of the graph as it is written, or the day on which its file was last changed. */
  readonly first: string;
  readonly instrument: string;
  readonly cite: ReturnType<typeof importedSource>;
  readonly intake: Intake;
  readonly place: Place;
}

/** One event a day and standing. */
export function takeTimes(all: readonly Timed[], where: Where): void {
  const { first, instrument, cite, intake, place } = where;
  const days = new Map<string, { date: string; standing: string; ids: string[] }>();
  const set = (date: string, standing: string, id: string): void => {
    const key = `${date} ${standing}`;
    const day = days.get(key) ?? { date, standing, ids: [] };
    days.set(key, day);
    day.ids.push(id);
  };
  for (const { id, spells, place: at } of all) {
    for (const { start, end } of spells) {
      set(start, 'in-force', id);
      if (end === undefined) continue;
      if (latestDay(end) < latestDay(start)) intake.problem(at, 'ends-early', `ends ${end}, before it begins ${start}`);
      else set(after(end), 'lapsed', id);
    }
    if (spells.length === 0) set(first, 'unknown', id);
  }
  const undated = all.filter(({ spells }) => spells.length === 0).map(({ id }) => id);
  if (undated.length > 0) intake.guess(`The file does not say since when these hold: their standing is unknown from ${first} on, the first date in the file or the day it was last changed.`, ...undated);
  // The text is as the first of its promises are; where some are in force on that day, so is it.
  const begins = [...days.values()].filter(({ date, standing }) => standing !== 'lapsed' && earliestDay(date) === earliestDay(first));
  const ofText = begins.find(({ standing }) => standing === 'in-force') ?? begins[0];
  for (const day of days.values()) {
    const { date, standing, ids } = day;
    const effects: Draft[] = [...(day === ofText ? [{ instrument, standing }] : []), ...ids.map((id) => ({ commitment: id, standing }))];
    const many = `${ids.length} ${ids.length === 1 ? 'promise' : 'promises'}`;
    const says = standing === 'in-force' ? `${many} of the imported graph in force` : standing === 'lapsed' ? `${many} of the imported graph no longer in force` : `${many} of the imported graph, undated`;
    const id = intake.newId(`${standing}-${date}`, 'event');
    intake.add('events', { id, date, title: says, summary: `${says}, by the times of its edges.`, kind: 'statement', weight: 2, effects, cites: [cite()] }, place);
    intake.guess('A graph has times and no events: each day on which its edges begin or end is written as one, of the kind statement and of weight 2.', id);
  }
}
