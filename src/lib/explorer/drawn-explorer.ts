// Everything the explorer draws for a view: the column's model, the graph's elements, the timeline's model. Plain data,
// so that the page can be built with the first of them inside.
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { graphElements } from '#lib/graph/graph-elements.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { dayOf, explorerModel, isFiltered, shownCommitments } from './explorer-model.ts';
import type { ExplorerModel } from './explorer-model.ts';
import { pictureSaid } from './picture-said.ts';
import { proposedRows } from './proposed-row.ts';
import type { ProposedRow } from './proposed-row.ts';

export interface Drawing {
  readonly lang: AppLang;
  readonly showProposed: boolean;
  readonly showPast: boolean;
  readonly width: number;
  readonly height: number;
}

export interface DrawnExplorer {
  readonly model: ExplorerModel;
  readonly graph: GraphElements;
  /** The graph in a paragraph. */
  readonly picture: string;
  /** What drafts would have promised, where that is asked for, and how much there is to ask for. */
  readonly proposed: readonly ProposedRow[];
  readonly proposedCount: number;
}

/** What is drawn for this view. A draft in focus is asked for as if by the switch. */
export function drawExplorer(ledger: Ledger, view: View, drawing: Drawing): DrawnExplorer {
  const { lang, showPast, width, height } = drawing;
  const showProposed = drawing.showProposed || ledger.drafts.has(view.focus[0] ?? '');
  const model = explorerModel(ledger, view, lang);
  const day = dayOf(ledger, view);
  const statuses = statusesAt(ledger, day);
  const { focus, trace, depth, lens, web } = view;
  const only = isFiltered(view) ? new Set(shownCommitments(ledger, statuses, view).map(({ id }) => id)) : undefined;
  const graph = graphElements(ledger, statuses, { day, focus: [...focus], trace, depth, lens, web, showProposed, showPast, width, height, lang, ...(only && { only }) });
  const proposed = shownCommitments(ledger, statuses, { ...view, standing: ['proposed'] }).map(({ id }) => id);
  return {
    model, graph, picture: pictureSaid(ledger, statuses, graph, lang),
    proposed: showProposed ? proposedRows(ledger, proposed, statuses, lang) : [],
    proposedCount: proposed.length
  };
}

/** The days of a dossier's stops, for buttons. */
export const stopsOf = (ledger: Ledger, title: (stop: object) => string): { date: string; title: string }[] =>
  (ledger.dossier.dossier.stops ?? []).flatMap((stop) => {
    const date = ledger.events.get(stop.event)?.date;
    return date !== undefined && parseDay(date) !== null ? [{ date, title: title(stop) }] : [];
  });
