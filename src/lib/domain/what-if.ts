// "If it is attacked on this day, who must do what?": what an act would set off, from the texts alone.
import type { Commitment, Trigger } from './form.ts';
import { groupOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { belongsTo, resolved } from './membership.ts';
import { formatDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { statusesAt } from './statuses-at.ts';
import type { Status } from './status.ts';
import { FORCES, GROUPS, STRENGTHS } from './words.ts';
import type { AskedAct, Force, Group, Performance, Standing, Strength } from './words.ts';

export interface WhatIfQuestion {
  readonly attacker: string;
  readonly victim: string;
  readonly act: AskedAct;
  readonly day: Day;
}

export interface WhatIfItem {
  readonly commitment: string;
  /** Who owes it that day, organisations resolved where all their members are listed. */
  readonly by: readonly string[];
  readonly obligation: string;
  readonly group: Group;
  readonly strength: Strength;
  readonly force: Force;
  readonly standing: Standing;
  readonly performance: Performance;
  /** `24h`, `3d`; null where the text sets no time. */
  readonly within: string | null;
  readonly exit: string | null;
  readonly conditions: string | null;
  /** ceasefire, agreement, ratification, appropriation; `renewed`: counts only a new attack; null. */
  readonly waitsOn: string | null;
  /** Claims about the commitment or its text. */
  readonly claims: readonly string[];
}

export interface WhatIfAnswer {
  readonly date: string;
  readonly recordEnds: string;
  readonly attacker: string;
  readonly victim: string;
  readonly act: AskedAct;
  readonly due: readonly WhatIfItem[];
  readonly alsoOwed: readonly WhatIfItem[];
  /** The attacker's own duties of restraint to the victim, whatever the act; not each of them is broken by it. */
  readonly wouldBreak: readonly WhatIfItem[];
  readonly notYet: readonly WhatIfItem[];
}

/** The question with what attacker and victim stand for that day. */
interface Scene extends WhatIfQuestion {
  readonly ledger: Ledger;
  readonly attackers: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
}

type ListName = 'due' | 'alsoOwed' | 'wouldBreak' | 'notYet';

/** Who owes what if the attacker does this to the victim on this day? What is only proposed appears nowhere. */
export function whatIf(ledger: Ledger, question: WhatIfQuestion): WhatIfAnswer {
  const { attacker, victim, act, day } = question;
  const scene: Scene = { ...question, ledger, attackers: belongsTo(ledger, attacker, day), victims: belongsTo(ledger, victim, day) };
  const statuses = statusesAt(ledger, day);
  const lists: Record<ListName, WhatIfItem[]> = { due: [], alsoOwed: [], wouldBreak: [], notYet: [] };
  for (const commitment of ledger.dossier.commitments) {
    if (ledger.instruments.get(commitment.instrument)!.kind === 'own-law') continue;
    const status = statuses.get(commitment.id)!;
    for (const list of listsOf(scene, commitment, status)) {
      const item = itemOf(scene, commitment, status, list);
      if (item.by.length > 0) lists[list].push(item);
    }
  }
  for (const list of Object.values(lists)) list.sort(byWeight);
  return { date: formatDay(day), recordEnds: ledger.dossier.dossier.span.to, attacker, victim, act, ...lists };
}

/** In which lists a commitment stands: one of due, also owed and not yet, and the attacker's duties beside it. */
function listsOf(scene: Scene, commitment: Commitment, { standing }: Status): ListName[] {
  const lists: ListName[] = [];
  if (standing === 'in-force' && isDutyOfAttacker(scene, commitment)) lists.push('wouldBreak');
  const owed = owedAs(scene, commitment);
  if (owed === null) return lists;
  if (standing === 'in-force') lists.push(waitsOn(scene, commitment) === null ? owed : 'notYet');
  else if (standing === 'pledged' || standing === 'suspended') lists.push('notYet');
  return lists;
}

function isDutyOfAttacker({ ledger, attackers, victims }: Scene, { obligation, from, to }: Commitment): boolean {
  return groupOf(ledger, obligation) === 'restraint' && from.some((id) => attackers.has(id)) && to.some((id) => victims.has(id));
}

/** Whether, all else apart, the commitment would be due or owed anyway. */
function owedAs(scene: Scene, { trigger, to }: Commitment): 'due' | 'alsoOwed' | null {
  if (trigger.act === 'standing') return to.some((id) => scene.victims.has(id)) ? 'alsoOwed' : null;
  return isSetOff(scene, trigger) ? 'due' : null;
}

/** Every act also sets off `any-threat`; a renewed attack sets off what an armed attack does. Phase is looked at apart. */
function isSetOff({ act, attackers, victims }: Scene, { act: needed, by, against }: Trigger): boolean {
  const sets = act === 'renewed-attack' ? 'armed-attack' : act;
  if (needed !== sets && needed !== 'any-threat') return false;
  const byIt = by === undefined || by === 'any' || by.some((id) => attackers.has(id));
  return byIt && (against?.some((id) => victims.has(id)) ?? false);
}

const waitsOn = ({ act }: Scene, { trigger, waitsOn: waits }: Commitment): string | null =>
  waits ?? (trigger.phase === 'renewed' && act !== 'renewed-attack' ? 'renewed' : null);

function itemOf(scene: Scene, commitment: Commitment, status: Status, list: ListName): WhatIfItem {
  const { ledger, attacker, victim, day } = scene;
  const { id, instrument, obligation } = commitment;
  const by = list === 'wouldBreak' ? [attacker] : resolved(ledger, commitment.from, day).filter((one) => one !== attacker && one !== victim);
  return {
    commitment: id, by, obligation, group: groupOf(ledger, obligation), strength: commitment.strength,
    force: ledger.instruments.get(instrument)!.force, standing: status.standing, performance: status.performance,
    within: commitment.within ?? null, exit: commitment.exit ?? null, conditions: commitment.conditions ?? null,
    waitsOn: waitsOn(scene, commitment),
    claims: ledger.dossier.claims.filter((claim) => claim.about.includes(id) || claim.about.includes(instrument)).map((claim) => claim.id).sort()
  };
}

/** Legal force, group, strength (`must` first), id. */
const byWeight = (a: WhatIfItem, b: WhatIfItem): number =>
  FORCES.indexOf(a.force) - FORCES.indexOf(b.force) ||
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
  STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
  (a.commitment < b.commitment ? -1 : 1);
