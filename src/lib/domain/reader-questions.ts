// Which questions of what-if would a reader ask of this dossier? Found in its data, never written into the code.
import type { Commitment } from './form.ts';
import { groupOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { belongsTo } from './membership.ts';
import { isRing } from './parties.ts';
import type { Day } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import type { Status } from './status.ts';
import { ACTIVE, STRENGTHS } from './words.ts';
import type { AskedAct } from './words.ts';

/** A question of what-if without its day. */
export interface Asked {
  readonly attacker: string;
  readonly victim: string;
  readonly act: AskedAct;
}

interface Scene {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly attacker: string;
  readonly centre: string;
}

/** Most members of alliances that are proposed as victims. */
const FEW = 3;
const ON_CENTRE: readonly AskedAct[] = ['armed-attack', 'nuclear-threat', 'ceasefire-breach', 'economic-coercion'];

/**
 * The questions, the first of them the one asked where a reader asks none: the centre attacked (again, where a promise
 * counts only a new attack) by the obligor most often held in breach towards it; other acts that promises to it name;
 * members of alliances; the forces that somebody promised to send. Without two actors there is none.
 */
export function readerQuestions(ledger: Ledger, day: Day): readonly Asked[] {
  const statuses = statusesAt(ledger, day);
  const centre = ledger.dossier.dossier.centre ?? ledger.dossier.commitments[0]?.to[0];
  const attacker = centre === undefined ? undefined : likeliestAttacker(ledger, statuses, centre);
  if (centre === undefined || attacker === undefined) return [];
  const scene: Scene = { ledger, day, statuses, attacker, centre };
  const active = ledger.dossier.commitments.filter((one) => ACTIVE.includes(statuses.get(one.id)!.standing));
  const towards = active.filter(({ trigger }) => trigger.act !== 'standing' && trigger.against?.includes(centre));
  const acts = ON_CENTRE.filter((act) => act === 'armed-attack' || towards.some(({ trigger }) => trigger.act === act));
  const renewed: AskedAct[] = towards.some(({ trigger }) => trigger.phase === 'renewed') ? ['renewed-attack'] : [];
  const sender = likeliestSender(scene, active);
  return [
    ...[...renewed, ...acts].map((act): Asked => ({ attacker, victim: centre, act })),
    ...alliedStates(scene, active).map((victim): Asked => ({ attacker, victim, act: 'armed-attack' })),
    ...(sender === undefined ? [] : [{ attacker, victim: sender, act: 'attack-on-forces-abroad' } as const])
  ];
}

const most = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The obligor most often held in breach towards the centre, else the one with most duties of restraint to it, else any other state. */
function likeliestAttacker(ledger: Ledger, statuses: ReadonlyMap<string, Status>, centre: string): string | undefined {
  const owed = ledger.dossier.commitments.filter((one) => one.to.includes(centre));
  const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== centre && ledger.actors.get(id)?.kind === 'state');
  const broken = owed.flatMap(({ id, from }) => others(from).filter((one) => statuses.get(id)!.performanceBy[one] === 'breached'));
  const restrained = owed.filter(({ obligation }) => groupOf(ledger, obligation) === 'restraint').flatMap(({ from }) => others(from));
  return most(tally(broken)) ?? most(tally(restrained)) ?? ledger.dossier.actors.find(({ id, kind }) => kind === 'state' && id !== centre)?.id;
}

/** Of each set of alliances bound to defend it, the protected state that gave the centre most texts; the attacker's own alliances are left out. */
function alliedStates({ ledger, day, attacker, centre }: Scene, active: readonly Commitment[]): string[] {
  const aggressor = belongsTo(ledger, attacker, day);
  const shields = active.filter((one) =>
    isRing(one) && groupOf(ledger, one.obligation) === 'force' && one.strength === 'must' && one.trigger.act === 'armed-attack' &&
    ledger.instruments.get(one.instrument)!.force === 'legally-binding' && !one.trigger.against?.some((id) => aggressor.has(id)));
  const best = new Map<string, { state: string; texts: number; shields: number }>();
  for (const { id, kind } of ledger.dossier.actors) {
    if (kind !== 'state' || id === attacker || id === centre) continue;
    const stands = belongsTo(ledger, id, day);
    const own = shields.filter(({ trigger }) => trigger.against?.some((one) => stands.has(one)));
    const texts = new Set(active.filter(({ from, to }) => from.includes(id) && to.includes(centre)).map(({ instrument }) => instrument)).size;
    if (own.length === 0) continue;
    const key = own.map((one) => one.id).join();
    if (texts > (best.get(key)?.texts ?? -1)) best.set(key, { state: id, texts, shields: own.length });
  }
  return [...best.values()].sort((a, b) => b.shields - a.shields || b.texts - a.texts || (a.state < b.state ? -1 : 1)).slice(0, FEW).map(({ state }) => state);
}

/** The state whose promise to send troops to the centre is worded hardest. */
function likeliestSender({ ledger, attacker, centre }: Scene, active: readonly Commitment[]): string | undefined {
  return active
    .filter(({ obligation, to }) => obligation === 'deploy-troops' && to.includes(centre))
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || (a.id < b.id ? -1 : 1))
    .flatMap(({ from }) => from)
    .find((id) => id !== attacker && id !== centre && ledger.actors.get(id)?.kind === 'state');
}
