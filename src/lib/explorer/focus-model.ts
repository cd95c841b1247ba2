// What is said of the record in focus: an actor's promises out and in as a trace, or the promises another record touches.
import { say } from '#lib/domain/dossier.ts';
import type { Lang } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Status } from '#lib/domain/status.ts';
import { trace } from '#lib/domain/trace.ts';
import type { Kind } from '#lib/domain/shape.ts';
import type { View } from '#lib/state/view.ts';
import { byGravity, named, promiseRow } from './promise-row.ts';
import type { Named, PromiseRow } from './promise-row.ts';

/** One step of a trace: the promise, and through which organisation it reaches the actor, if through one. */
export interface FocusStep {
  readonly row: PromiseRow;
  readonly via: Named | null;
  readonly depth: number;
}

export interface FocusModel {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly steps: readonly FocusStep[];
  /** Steps reached through organisations or further away; the counts below leave them out. */
  readonly through: number;
  /** Counts over the record's own steps. Texts: distinct instruments of those in force. */
  readonly inForce: number;
  readonly texts: number;
  readonly pledged: number;
  readonly heldBroken: number;
  readonly disputed: number;
  /** How many of those held broken the actor in focus is on record denying. */
  readonly denied: number;
}

interface Moment {
  readonly day: Day;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly lang: Lang;
}

/** What is said of the record in focus on this day; null where nothing is in focus. */
export function focusModel(ledger: Ledger, view: View, moment: Moment): FocusModel | null {
  const id = view.focus[0];
  const kind = id === undefined ? undefined : ledger.kindOf.get(id);
  if (id === undefined || kind === undefined) return null;
  const steps = kind === 'actors' ? actorSteps(ledger, view, moment) : recordSteps(ledger, id, moment);
  const own = steps.filter((step) => step.via === null && step.depth === 1);
  const rows = own.map((step) => step.row);
  const inForce = rows.filter((row) => row.standing === 'in-force');
  const broken = rows.filter((row) => row.performance === 'breached');
  return {
    id,
    kind,
    name: nameOf(ledger, id, kind, moment.lang),
    steps,
    through: steps.length - own.length,
    inForce: inForce.length,
    texts: new Set(inForce.map((row) => row.instrument.id)).size,
    pledged: rows.filter((row) => row.standing === 'pledged').length,
    heldBroken: broken.length,
    disputed: rows.filter((row) => row.performance === 'disputed').length,
    denied: broken.filter((row) => row.disputedBy.some((holder) => holder.id === id)).length
  };
}

/** The active commitments reached from the actor, or, with two actors, those between them. */
function actorSteps(ledger: Ledger, view: View, { day, statuses, lang }: Moment): FocusStep[] {
  const [actor, other] = view.focus as [string, string?];
  const found = trace(ledger, { actor, day, direction: view.trace, depth: view.depth });
  return found.steps
    .filter((step) => other === undefined || step.from.includes(other) || step.to.includes(other))
    .map((step) => ({
      row: promiseRow(ledger, ledger.commitments.get(step.commitment)!, statuses.get(step.commitment)!, lang),
      via: step.via ? named(ledger, step.via, lang) : null,
      depth: step.depth
    }))
    .sort((a, b) => a.depth - b.depth || Number(a.via !== null) - Number(b.via !== null) || byGravity(a.row, b.row));
}

/** The commitments that another record in focus carries, changes or speaks of. */
function recordSteps(ledger: Ledger, id: string, { statuses, lang }: Moment): FocusStep[] {
  const ids = touchedBy(ledger, id);
  return ledger.dossier.commitments
    .filter((commitment) => ids.has(commitment.id) || ids.has(commitment.instrument))
    .filter((commitment) => statuses.get(commitment.id)!.standing !== 'none')
    .map((commitment) => ({
      row: promiseRow(ledger, commitment, statuses.get(commitment.id)!, lang), via: null, depth: 1
    }))
    .sort((a, b) => byGravity(a.row, b.row));
}

/** Ids of commitments and instruments that a record is, changes, bears on or speaks of. */
export function touchedBy(ledger: Ledger, id: string): Set<string> {
  const event = ledger.events.get(id);
  const draft = ledger.drafts.get(id);
  const about = ledger.claims.get(id)?.about ?? ledger.unsure.get(id)?.about ?? [];
  const effects = [...(event?.effects ?? []), ...(event?.bearsOn ?? [])];
  const touched = effects.map((effect) => effect.commitment ?? effect.instrument ?? '').filter(Boolean);
  return new Set([id, ...touched, ...about, ...(draft ? [draft.instrument] : [])]);
}

function nameOf(ledger: Ledger, id: string, kind: Kind, lang: Lang): string {
  const record = ledger.actors.get(id) ?? ledger.instruments.get(id) ?? ledger.events.get(id) ?? ledger.drafts.get(id);
  if (kind === 'actors') return named(ledger, id, lang).name;
  return say(record ?? {}, 'title', lang) || say(ledger.commitments.get(id) ?? {}, 'summary', lang) || id;
}
