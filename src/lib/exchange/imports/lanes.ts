// The groups of a timeline as lanes. A lane is a set of kinds, so each kind goes where most of its events lie.
import { EVENT_KINDS } from '#lib/domain/words.ts';
import type { EventKind } from '#lib/domain/words.ts';
import type { Draft, Intake } from './intake.ts';

/** The lanes of these events; undefined where no event has a group. */
export function lanesOf(events: readonly { readonly kind: EventKind; readonly group: string }[], intake: Intake): Draft[] | undefined {
  const groups = [...new Set(events.map(({ group }) => group).filter((group) => group !== ''))];
  if (groups.length === 0) return undefined;
  const count = (kind: EventKind, group: string): number => events.filter((event) => event.kind === kind && event.group === group).length;
  const homes = new Map(EVENT_KINDS.map((kind) => [kind, groups.reduce((best, group) => (count(kind, group) > count(kind, best) ? group : best), groups[0]!)]));
  const used = groups.filter((group) => [...homes.values()].includes(group));
  for (const group of groups) if (!used.includes(group)) intake.drop(`the group "${group}" as a lane: each kind of its events lies more often in another group`);
  const lanes = used.map((group) => ({ id: intake.newId(`lane-${group}`, 'lane'), title: group, kinds: EVENT_KINDS.filter((kind) => homes.get(kind) === group) }));
  intake.guess('A lane holds kinds of event, a group single events: each kind lies in the lane of the group that has most of it. Each event’s own group is kept as x-group.', ...lanes.map(({ id }) => id));
  return lanes;
}
