// Everything the explorer draws for a view: the column's model, the graph's elements, the timeline's model. Plain data,
// so that the page can be built with the first of them inside.
import { parseDay } from '#lib/domain/partial-date.ts';
import type { Standing } from '#lib/domain/words.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { touched } from '#lib/graph/focus-lit.ts';
import { graphElements } from '#lib/graph/graph-elements.ts';
import { pictureSize } from '#lib/graph/positions.ts';
import type { Shown } from '#lib/graph/bundles.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { addedBy, draftWeb } from './draft-web.ts';
import type { DraftWeb } from './draft-web.ts';
import { dayOf, explorerModel, isFiltered, shownCommitments } from './explorer-model.ts';
import type { ExplorerModel } from './explorer-model.ts';
import { pictureSaid } from './picture-said.ts';
import { proposedRows } from './proposed-row.ts';
import type { ProposedRow } from './proposed-row.ts';

export interface Drawing {
  readonly lang: AppLang;
  readonly showProposed: boolean;
  readonly showPast: boolean;
  /** Are unnamed speakers counted in the lens of doubts? */
  readonly unnamed?: boolean;
  readonly width: number;
  readonly height: number;
}

export interface DrawnExplorer {
  readonly model: ExplorerModel;
  readonly graph: GraphElements;
  /** What the graph draws besides the active. */
  readonly shown: Shown;
  /** The graph in a paragraph. */
  readonly picture: string;
  /** What drafts would have promised, where that is asked for, and how much there is to ask for. */
  readonly proposed: readonly ProposedRow[];
  readonly proposedCount: number;
  /** The draft drawn as if it were in force, with the promises it would add to this day's. */
  readonly web: DraftWeb | null;
}

/**
 * What is drawn for this view. What a record in focus proposes, a draft, its text or the event that made it public, is asked for as if by the switch.
 * `known`: the model of the same view in this language.
 */
export function drawExplorer(ledger: Ledger, view: View, drawing: Drawing, known?: ExplorerModel): DrawnExplorer {
  const { lang, unnamed } = drawing;
  // Who asks for what is proposed or past alone is shown it, whatever the switches say.
  const showPast = drawing.showPast || view.standing.some((one) => ENDED.includes(one));
  const model = known ?? explorerModel(ledger, view, lang);
  const day = dayOf(ledger, view);
  const statuses = statusesAt(ledger, day);
  const { focus, trace, depth, lens, web } = view;
  const showProposed = drawing.showProposed || ledger.drafts.has(focus[0] ?? '') || view.standing.includes('proposed');
  const added = addedBy(ledger, statuses, web);
  const only = isFiltered(view) ? new Set([...shownCommitments(ledger, statuses, view), ...added].map(({ id }) => id)) : undefined;
  const shown: Shown = { web, showProposed, proposals: proposalsOf(ledger, focus[0]), showPast, ...(only && { only }) };
  const graph = graphElements(ledger, statuses, { day, focus: [...focus], trace, depth, lens, unnamed, ...pictureSize(drawing.width, drawing.height), lang, ...shown });
  const proposed = shownCommitments(ledger, statuses, { ...view, standing: ['proposed'] }).map(({ id }) => id);
  return {
    model, graph, shown, picture: pictureSaid(ledger, statuses, graph, lang),
    proposed: showProposed ? proposedRows(ledger, proposed, statuses, lang) : [],
    proposedCount: proposed.length,
    web: web === undefined ? null : draftWeb(ledger, web, { added, statuses, lang })
  };
}

/** What a record in focus may propose: an event what it made a proposal itself, any other what it is about. */
const proposalsOf = (ledger: Ledger, id: string | undefined): ReadonlySet<string> => {
  const event = ledger.events.get(id ?? '');
  return event ? new Set(event.effects?.flatMap((effect) => (effect.standing === 'proposed' ? (effect.commitment ?? []) : []))) : touched(ledger, id);
};

/** How many drawings are kept: the one that is seen, the one before it and the one that may come next. */
const KEPT = 3;

/**
 * drawExplorer that keeps its last answers: what was drawn ahead, at the press before a click, is there when it is asked for, and so is the way back.
 * The timeline's window and the unfolded network change nothing of it, and what the words say does not hang on how large the picture is.
 */
export function keepingDrawings(): (...asked: [Ledger, View, Drawing]) => DrawnExplorer {
  let kept: { ledger: Ledger; told: string; key: string; drawn: DrawnExplorer }[] = [];
  return (ledger, view, drawing) => {
    const told = JSON.stringify([{ ...view, from: undefined, to: undefined, whole: undefined }, drawing.lang]);
    const key = told + JSON.stringify(drawing);
    const own = kept.filter((one) => one.ledger === ledger);
    const known = own.find((one) => one.key === key);
    const found = known ?? { ledger, told, key, drawn: drawExplorer(ledger, view, drawing, own.find((one) => one.told === told)?.drawn.model) };
    kept = [found, ...kept.filter((one) => one !== known)].slice(0, KEPT);
    return found.drawn;
  };
}

const ENDED: readonly Standing[] = ['superseded', 'withdrawn', 'rejected', 'lapsed', 'unknown'];

/** The days of a dossier's stops, for buttons. */
export const stopsOf = (ledger: Ledger, title: (stop: object) => string): { date: string; title: string }[] =>
  (ledger.dossier.dossier.stops ?? []).flatMap((stop) => {
    const date = ledger.events.get(stop.event)?.date;
    return date !== undefined && parseDay(date) !== null ? [{ date, title: title(stop) }] : [];
  });
