// What the reading column and the table show for a view: computed in one place, so that no two parts can disagree.
import { earliestDay, formatDay, parseDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { changesBetween } from '#lib/domain/changes-between.ts';
import { answerDay } from '#lib/domain/day-answered.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Lang } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import type { Status } from '#lib/domain/status.ts';
import { summaryAt } from '#lib/domain/summary-at.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import { lenses } from '#lib/graph/lens-list.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { findableText } from './findable-text.ts';
import { focusModel } from './focus-model.ts';
import type { FocusModel } from './focus-model.ts';
import { byGravity, holder, named, promiseRow, shortText } from './promise-row.ts';
import type { Holder, Named, PromiseRow } from './promise-row.ts';

/** Every number of the day's summary is the length of one of these lists. */
export interface CountedLists {
  readonly obligors: readonly Named[];
  readonly texts: readonly Named[];
  readonly binding: readonly Named[];
  readonly disputed: readonly Named[];
  readonly pledgedTexts: readonly Named[];
  readonly heldBrokenTexts: readonly Named[];
  readonly mustUseForce: readonly Named[];
}

/** What the day did to one promise: what an event of the day says of it, or that its term ran out. */
export interface ChangeShown {
  readonly id: string;
  readonly obligation: string;
  readonly from: readonly Named[];
  /** The text it is written in, by its short name. */
  readonly instrument: Named;
  readonly standing?: Standing;
  readonly performance?: Performance;
  readonly accordingTo: readonly Holder[];
  readonly disputedBy: readonly Holder[];
}

export interface ExplorerModel {
  /** The day answered and the day the record ends, `YYYY-MM-DD`; `asked` where a later day was asked for. */
  readonly date: string;
  readonly recordEnds: string;
  readonly counted: CountedLists;
  readonly onThisDay: readonly Named[];
  readonly changes: readonly ChangeShown[];
  /** Every commitment that the filters show, with a focus those of the focus, in the order of the cards. */
  readonly rows: readonly PromiseRow[];
  readonly focus: FocusModel | null;
  /** Days of the events before and after this one; null at either end. */
  readonly earlier: string | null;
  readonly later: string | null;
}

/** The day a view shows, as a civil day. */
export const dayOf = (ledger: Ledger, view: View): Day => answerDay(ledger.dossier, view.at).day;

/** What the reading column and the table show for this view, in this language. */
export function explorerModel(ledger: Ledger, view: View, lang: AppLang): ExplorerModel {
  const { day, date, recordEnds } = answerDay(ledger.dossier, view.at);
  const statuses = statusesAt(ledger, day);
  const shown = shownCommitments(ledger, statuses, view);
  const letThrough = new Set(shown.map(({ id }) => id));
  const passes = (id: string): boolean => !isFiltered(view) || letThrough.has(id);
  const focus = focusModel(ledger, view, { day, statuses, lang, passes });
  // One promise in focus is a row marked among the others; any other focus brings its own rows.
  const rows = focus && focus.kind !== 'commitments'
    ? focus.steps.map((step) => step.row)
    : shown.map(({ id }) => promiseRow(ledger, ledger.commitments.get(id)!, statuses.get(id)!, lang)).sort(byGravity);
  return {
    date,
    recordEnds,
    counted: countedLists(ledger, day, statuses, lang),
    onThisDay: eventsOn(ledger, day).map((event) => ({ id: event.id, name: say(event, 'title', lang) })),
    changes: changesOn(ledger, day, lang),
    rows,
    focus,
    ...neighbours(ledger, day)
  };
}

/** Does the view leave anything out by what it asks for? */
export const isFiltered = ({ standing, performance, obligation, value, q }: View): boolean =>
  standing.length + performance.length + obligation.length + (value?.length ?? 0) > 0 || Boolean(q);

/** The commitments that a view's filters let through: the active ones where no standing is asked for. */
export function shownCommitments(ledger: Ledger, statuses: ReadonlyMap<string, Status>, view: View): { id: string }[] {
  const standings: readonly Standing[] = view.standing.length > 0 ? view.standing : ACTIVE;
  const isOfValue = valueFilter(ledger, view);
  const query = view.q?.trim().toLocaleLowerCase();
  return ledger.dossier.commitments.filter((commitment) => {
    const status = statuses.get(commitment.id)!;
    if (!standings.includes(status.standing)) return false;
    if (view.performance.length > 0 && !view.performance.includes(status.performance)) return false;
    if (view.obligation.length > 0 && !view.obligation.includes(commitment.obligation)) return false;
    if (!isOfValue(commitment, status)) return false;
    return !query || findableText(ledger, commitment).includes(query);
  });
}

/** Does the lens give this promise, taken by itself, one of the values asked for? Where none is asked for, every promise passes. */
function valueFilter(ledger: Ledger, view: View): (commitment: Commitment, status: Status) => boolean {
  const lens = lenses()[view.lens];
  const values = (view.value ?? []).filter((one) => lens.values.includes(one));
  if (values.length === 0) return () => true;
  const background = { ledger, day: dayOf(ledger, view), unnamed: values.includes('unnamed') };
  return (commitment, { standing, performance }) => values.includes(lens.valueOf([{ commitment, from: '', to: '', standing, performance }], background));
}

function countedLists(ledger: Ledger, day: Day, statuses: ReadonlyMap<string, Status>, lang: Lang): CountedLists {
  const summary = summaryAt(ledger, day, statuses);
  const texts = (ids: readonly string[]): Named[] =>
    ids.map((id) => ({ id, name: say(ledger.instruments.get(id) ?? {}, 'title', lang) }));
  return {
    obligors: summary.obligorIds.map((id) => named(ledger, id, lang)),
    texts: texts(summary.textIds),
    binding: texts(summary.bindingIds),
    disputed: texts(summary.disputedIds),
    pledgedTexts: texts(summary.pledgedTextIds),
    heldBrokenTexts: texts(summary.heldBrokenTextIds),
    mustUseForce: summary.mustUseForce.map((id) => ({ id, name: say(ledger.commitments.get(id) ?? {}, 'summary', lang) }))
  };
}

const eventsOn = (ledger: Ledger, day: Day) => ledger.eventOrder.filter((event) => earliestDay(event.date) === day);

/** The effects of the day's events on promises, in folding order, then the promises whose term ran out. */
function changesOn(ledger: Ledger, day: Day, lang: Lang): ChangeShown[] {
  const shown = (id: string, by: readonly string[]) => {
    const { obligation, instrument } = ledger.commitments.get(id)!;
    return {
      id, obligation: say(ledger.obligations.get(obligation) ?? {}, 'title', lang), from: by.map((one) => named(ledger, one, lang)),
      instrument: { id: instrument, name: shortText(ledger, instrument, lang) }
    };
  };
  const holders = (ids: readonly string[] = []): Holder[] => ids.map((id) => holder(ledger, id, lang));
  const told = eventsOn(ledger, day).flatMap((event) => (event.effects ?? []).flatMap((effect): ChangeShown[] => {
    const commitment = effect.commitment === undefined ? undefined : ledger.commitments.get(effect.commitment);
    if (!commitment) return [];
    const { standing, performance, accordingTo, disputedBy } = effect;
    return [{
      ...shown(commitment.id, effect.by ?? commitment.from), ...(standing && { standing }), ...(performance && { performance }),
      accordingTo: holders(accordingTo), disputedBy: holders(disputedBy)
    }];
  }));
  const lapsed = changesBetween(ledger, day - 1, day)
    .filter(({ id, after }) => after.standing === 'lapsed' && !told.some((one) => one.id === id))
    .map(({ id }): ChangeShown => ({ ...shown(id, ledger.commitments.get(id)!.from), standing: 'lapsed', accordingTo: [], disputedBy: [] }));
  return [...told, ...lapsed];
}

/** The days of the nearest events before and after `day`, within the span. */
function neighbours(ledger: Ledger, day: Day): { earlier: string | null; later: string | null } {
  const span = ledger.dossier.dossier.span;
  let earlier: Day | null = null;
  let later: Day | null = null;
  for (const event of ledger.eventOrder) {
    const own = earliestDay(event.date);
    if (own < day && own >= parseDay(span.from)!) earlier = earlier === null ? own : Math.max(earlier, own);
    if (own > day && own <= parseDay(span.to)!) later = later === null ? own : Math.min(later, own);
  }
  return { earlier: earlier === null ? null : formatDay(earlier), later: later === null ? null : formatDay(later) };
}
