// An actor's record: the promises it gave and was given, by standing and by how they were kept. No score, no rank.
import type { Commitment } from './form.ts';
import type { Ledger } from './ledger.ts';
import { earliestDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { daysOfChange, merged } from './texts-over-time.ts';
import type { Step } from './texts-over-time.ts';
import { ACTIVE, PERFORMANCES, STANDINGS } from './words.ts';
import type { Performance, Standing } from './words.ts';

export interface RecordSide {
  /** Standings that some promise has on the day, in their order, `none` left out; each text once a standing. */
  readonly standing: readonly { readonly standing: Standing; readonly promises: readonly string[]; readonly texts: readonly string[] }[];
  /** Of promises given, the actor's own performance; of promises received, the gravest of their obligors'. Gravest first. */
  readonly performance: readonly { readonly performance: Performance; readonly promises: readonly string[]; readonly texts: readonly string[] }[];
  /** Promises of each active standing, day by day; standings that no promise ever had are left out. */
  readonly over: readonly { readonly standing: Standing; readonly steps: readonly Step[] }[];
  /** Reports of how they were kept, by day: how many promises each was about. */
  readonly reports: readonly { readonly day: Day; readonly performance: Performance; readonly count: number }[];
}

export interface ActorRecord {
  readonly given: RecordSide;
  readonly received: RecordSide;
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** The record of this actor as its texts name it, on the last day of the window and over it. Organisations are not resolved. */
export function recordOf(ledger: Ledger, actor: string, window: Window): ActorRecord {
  const { commitments } = ledger.dossier;
  return {
    given: sideOf(ledger, commitments.filter((one) => one.from.includes(actor)), window, actor),
    received: sideOf(ledger, commitments.filter((one) => one.to.includes(actor)), window, null)
  };
}

/** `obligor`: the one whose own performance counts; null for the gravest of all obligors. */
function sideOf(ledger: Ledger, commitments: readonly Commitment[], window: Window, obligor: string | null): RecordSide {
  const statuses = commitments.map(({ id, instrument }) => ({ id, instrument, status: ledger.histories.get(id)!.at(window.to) }));
  const kept = ({ status }: (typeof statuses)[number]): Performance => (obligor === null ? status.performance : (status.performanceBy[obligor] ?? 'untested'));
  const counted = (found: typeof statuses) => ({ promises: found.map((one) => one.id).sort(), texts: [...new Set(found.map((one) => one.instrument))].sort() });
  const made = statuses.filter(({ status }) => status.standing !== 'none');
  return {
    standing: STANDINGS.map((standing) => ({ standing, ...counted(made.filter(({ status }) => status.standing === standing)) })).filter(({ promises }) => promises.length > 0),
    performance: [...PERFORMANCES].reverse().map((performance) => ({ performance, ...counted(made.filter((one) => kept(one) === performance)) })).filter(({ promises }) => promises.length > 0),
    over: overTime(ledger, commitments, window),
    reports: reportsOn(ledger, commitments, window, obligor)
  };
}

function overTime(ledger: Ledger, commitments: readonly Commitment[], { from, to }: Window): RecordSide['over'] {
  const days = daysOfChange(ledger, commitments.map((one) => one.id), from, to);
  const standings = days.map((day) => commitments.map(({ id }) => ledger.histories.get(id)!.at(day).standing));
  return (['in-force', 'pledged', 'suspended'] satisfies Standing[])
    .filter((standing) => ACTIVE.includes(standing))
    .map((standing) => ({ standing, steps: merged(days.map((day, i) => ({ day, count: standings[i]!.filter((one) => one === standing).length }))) }))
    .filter(({ steps }) => steps.some(({ count }) => count > 0));
}

function reportsOn(ledger: Ledger, commitments: readonly Commitment[], { from, to }: Window, obligor: string | null): RecordSide['reports'] {
  const own = new Map(commitments.map((one) => [one.id, one]));
  return ledger.eventOrder.flatMap((event) => {
    const day = earliestDay(event.date);
    if (day < from || day > to) return [];
    const about = (event.effects ?? []).filter((effect) => {
      const commitment = own.get(effect.commitment ?? '');
      return commitment && effect.performance && (obligor === null || (effect.by ?? commitment.from).includes(obligor));
    });
    return PERFORMANCES.map((performance) => ({ day, performance, count: about.filter((effect) => effect.performance === performance).length })).filter(({ count }) => count > 0);
  });
}
