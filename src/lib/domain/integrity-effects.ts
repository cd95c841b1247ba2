// What can be wrong in effects: whose, by whose word, on what, and in which order.
import type { Dossier } from './dossier.ts';
import { orderEvents } from './event-order.ts';
import type { Effect, Event } from './form.ts';
import type { Finding } from './finding.ts';
import { earliestDay } from './partial-date.ts';

const HELD = ['honoured', 'disputed', 'breached'];

/** What an effect can be about: who owes it, and whether it is a duty to refrain. */
interface Target {
  readonly path: readonly (string | number)[];
  readonly obligors: readonly string[];
  readonly refrain: boolean;
  readonly start?: string;
}

/** Everything wrong in the effects and bearings of events. */
export function effectFindings(dossier: Dossier): Finding[] {
  const targets = targetsOf(dossier);
  const index = new Map(dossier.events.map((event, i) => [event.id, i]));
  const standing = new Map<string, { event: Event; day: number; standing: string; i: number }[]>();
  const found: Finding[] = [];
  for (const event of orderEvents(dossier.events)) {
    const path = ['events', index.get(event.id)!];
    found.push(...bearings(event, path));
    const seen = new Set<string>();
    (event.effects ?? []).forEach((effect, i) => {
      const at = [...path, 'effects', i];
      const id = targetOf(effect);
      if (id === null) return void found.push({ code: 'effect-target', path: at, message: 'an effect names one commitment or one instrument' });
      if (seen.has(id)) found.push({ code: 'effect-twice', path: at, message: `${id} has an effect of this event already` });
      seen.add(id);
      const target = targets.get(id);
      if (target) found.push(...oneEffect(effect, target, at, standing.has(id)));
      if (!effect.standing) return;
      const before = standing.get(id) ?? [];
      standing.set(id, [...before, { event, day: earliestDay(event.date), standing: effect.standing, i }]);
    });
  }
  return [...found, ...sameDay(standing, index, dossier.events), ...never(targets, standing)];
}

const targetOf = ({ commitment, instrument }: { commitment?: string; instrument?: string }): string | null =>
  commitment !== undefined && instrument !== undefined ? null : (commitment ?? instrument ?? null);

function targetsOf(dossier: Dossier): Map<string, Target> {
  const group = new Map((dossier.dossier.obligations ?? []).map((one) => [one.id, one.group]));
  return new Map<string, Target>([
    ...dossier.instruments.map((one, i) => [one.id, { path: ['instruments', i], obligors: one.parties, refrain: false }] as const),
    ...dossier.commitments.map((one, i) => [
      one.id, { path: ['commitments', i], obligors: one.from, refrain: group.get(one.obligation) === 'restraint', ...(one.start && { start: one.start }) }
    ] as const)
  ]);
}

const bearings = (event: Event, path: Finding['path']): Finding[] =>
  (event.bearsOn ?? []).flatMap((one, i) =>
    targetOf(one) === null ? [{ code: 'effect-target', path: [...path, 'bearsOn', i], message: 'a bearing names one commitment or one instrument' }] : []);

function oneEffect(effect: Effect, { obligors, refrain }: Target, path: Finding['path'], stands: boolean): Finding[] {
  const { performance, by } = effect;
  const found: Finding[] = [];
  const tell = (code: string, message: string, field?: string): void => void found.push({ code, path: field ? [...path, field] : path, message });
  if (!effect.standing && !performance) tell('effect-empty', 'an effect sets "standing", "performance" or both');
  if (!performance) return found;
  if (HELD.includes(performance) && !effect.accordingTo?.length) tell('holder-missing', `"accordingTo" must name who says that it was ${performance}`);
  if (obligors.length > 1 && !by?.length) tell('by-missing', `"by" must name whose performance it is: ${obligors.join(', ')}`);
  const strangers = (by ?? []).filter((id) => !obligors.includes(id));
  if (strangers.length > 0) tell('not-an-obligor', `${strangers.join(', ')}: not among ${obligors.join(', ')}`, 'by');
  if (refrain && performance === 'honoured') tell('refrain-honoured', 'a duty to refrain is never honoured', 'performance');
  if (!stands && !effect.standing) tell('no-standing-yet', `no event before this one gives it a standing`);
  return found;
}

type Standings = ReadonlyMap<string, readonly { event: Event; day: number; standing: string; i: number }[]>;

/** Different standings of one thing on one day that `after` leaves unordered. */
function sameDay(standings: Standings, index: ReadonlyMap<string, number>, events: readonly Event[]): Finding[] {
  const after = new Map(events.map((event) => [event.id, event.after ?? []]));
  const follows = (a: string, b: string, seen = new Set<string>()): boolean =>
    (after.get(a) ?? []).some((id) => id === b || (!seen.has(id) && follows(id, b, seen.add(id))));
  return [...standings].flatMap(([id, list]) =>
    list.flatMap((one, n) =>
      list.slice(0, n)
        .filter((other) => other.day === one.day && other.standing !== one.standing && other.event !== one.event)
        .filter((other) => !follows(one.event.id, other.event.id) && !follows(other.event.id, one.event.id))
        .map((other) => ({
          code: 'same-day', path: ['events', index.get(one.event.id)!, 'effects', one.i],
          message: `${id}: ${one.standing} here, ${other.standing} in ${other.event.id} of the same day; say which comes "after"`
        }))));
}

/** Things that no event gives a standing, and those in force before their `start`. */
function never(targets: ReadonlyMap<string, Target>, standings: Standings): Finding[] {
  return [...targets].flatMap(([id, { path, start }]): Finding[] => {
    const list = standings.get(id);
    if (!list) return [{ code: 'no-standing', path, message: `no event gives ${id} a standing` }];
    const first = list.find((one) => one.standing === 'in-force');
    if (start === undefined || !first || first.day >= earliestDay(start)) return [];
    return [{ code: 'starts-late', path: [...path, 'start'], message: `starts ${start}, in force from ${first.event.date} (${first.event.id})` }];
  });
}
