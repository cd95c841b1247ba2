// The periods of our own graphs as events: one a day, with what changed for each promise on it.
import { earliestDay } from '#lib/domain/partial-date.ts';
import { isDate } from './import-date.ts';
import type { importedSource } from './imported-source.ts';
import type { Draft, Intake, Place } from './intake.ts';
import type { NetEdge } from './network.ts';

/** What one day changes for one promise: its standing, and each obligor's performance. */
interface Change {
  standing?: string;
  readonly performance: Map<string, string[]>;
}

interface Where {
  readonly cite: ReturnType<typeof importedSource>;
  readonly intake: Intake;
}

const HELD = ['honoured', 'disputed', 'breached'];

export function takePeriods(edges: readonly NetEdge[], { cite, intake }: Where): void {
  const days = new Map<string, Map<string, Change>>();
  const place = edges[0]!.place;
  for (const edge of edges) collect(edge, days, intake);
  for (const date of [...days.keys()].sort((a, b) => earliestDay(a) - earliestDay(b))) {
    for (const [i, effects] of effectsOf(days.get(date)!, cite().source).entries()) takeEvent(date, effects, { place, cite, intake, again: i > 0 });
  }
}

/** What each period of the edge has that the one before it had not. */
function collect(edge: NetEdge, days: Map<string, Map<string, Change>>, intake: Intake): void {
  let [standing, performance] = ['none', 'untested'];
  for (const spell of edge.spells) {
    if (!isDate(spell.start)) {
      intake.problem(edge.place, 'bad-date', 'a period of the edge has no day on which it begins');
      continue;
    }
    const changes = days.get(spell.start) ?? new Map<string, Change>();
    days.set(spell.start, changes);
    const change = changes.get(edge.fields.commitment!) ?? { performance: new Map<string, string[]>() };
    changes.set(edge.fields.commitment!, change);
    if (spell.standing !== undefined && spell.standing !== standing) change.standing = spell.standing;
    if (spell.performance !== undefined && spell.performance !== performance) {
      const by = change.performance.get(spell.performance) ?? [];
      change.performance.set(spell.performance, by.includes(edge.from) ? by : [...by, edge.from]);
    }
    [standing, performance] = [spell.standing ?? standing, spell.performance ?? performance];
  }
}

/** The effects of a day, in as many events as it takes for each to have one effect a promise. */
function effectsOf(changes: ReadonlyMap<string, Change>, file: string): Draft[][] {
  const events: Draft[][] = [];
  for (const [commitment, { standing, performance }] of changes) {
    const told = [...performance];
    const effects = told.length === 0 ? (standing === undefined ? [] : [{ commitment, standing }]) : told.map(([word, by], i) => ({
      commitment, ...(i === 0 && standing !== undefined && { standing }), performance: word, by, ...(HELD.includes(word) && { accordingTo: [file] })
    }));
    for (const [i, effect] of effects.entries()) (events[i] ??= []).push(effect);
  }
  return events;
}

interface Told extends Where {
  readonly place: Place;
  readonly again: boolean;
}

function takeEvent(date: string, effects: readonly Draft[], { place, cite, intake, again }: Told): void {
  const id = intake.newId(`changed-${date}`, 'event');
  const many = `${effects.length} ${effects.length === 1 ? 'promise' : 'promises'}`;
  const title = `A new status of ${many}${again ? ', again' : ''}`;
  intake.add('events', { id, date, title, summary: `By the periods of the imported graph, ${many} had a new standing or record from this day.`, kind: 'statement', weight: 2, effects, cites: [cite()] }, place);
  intake.guess('The graph has periods and no events: each day on which one begins is written as an event, of the kind statement and of weight 2.', id);
  if (effects.some(({ accordingTo }) => accordingTo !== undefined)) intake.guess('Who said that a promise was kept, disputed or broken is not told by the graph: the imported file itself is named.', id);
}
