// The explorer's first view, computed when the page is built and sent with it.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { TimelineModel } from '#lib/timeline/timeline-model.ts';
import { timelineModel } from '#lib/timeline/timeline-model.ts';
import { draftsWithPromises } from './draft-web.ts';
import { drawExplorer, stopsOf } from './drawn-explorer.ts';
import type { DrawnExplorer } from './drawn-explorer.ts';
import { dayOf } from './explorer-model.ts';
import { windowOf } from './window-of.ts';

export interface FirstExplorer extends DrawnExplorer {
  /** The same graph for a phone. */
  readonly compactGraph: GraphElements;
  readonly timeline: TimelineModel;
  /** The same on a tablet and on a phone. */
  readonly mediumTimeline: TimelineModel;
  readonly compactTimeline: TimelineModel;
  readonly title: string;
  readonly subtitle: string;
  readonly centre: string;
  /** Does the dossier tell a story? */
  readonly hasStory: boolean;
  readonly licence: string;
  /** The drafts that hold promises. */
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
  /** The kinds of promise, in the dossier's order. */
  readonly obligations: readonly { readonly id: string; readonly name: string }[];
  readonly stops: readonly { readonly date: string; readonly title: string }[];
}

/** Everything the explorer shows before its script has run. */
export function firstExplorer(ledger: Ledger, view: View, lang: AppLang): FirstExplorer {
  const head = ledger.dossier.dossier;
  const drawing = { lang, showProposed: false, showPast: false };
  const drawn = drawExplorer(ledger, view, { ...drawing, width: 843, height: 476 });
  const compact = drawExplorer(ledger, view, { ...drawing, width: 358, height: 222 });
  const shown = { ...windowOf(ledger, view), day: dayOf(ledger, view), focus: [], commitments: [], lang };
  return {
    ...drawn,
    compactGraph: compact.graph,
    timeline: timelineModel(ledger, { ...shown, width: 1280 }),
    mediumTimeline: timelineModel(ledger, { ...shown, width: 768 }),
    compactTimeline: timelineModel(ledger, { ...shown, width: 390 }),
    title: say(head, 'title', lang),
    subtitle: say(head, 'subtitle', lang),
    hasStory: (ledger.dossier.story?.chapters ?? []).length > 0,
    licence: head.licence ?? '',
    drafts: draftsWithPromises(ledger, lang),
    centre: head.centre ? say(ledger.actors.get(head.centre) ?? {}, 'name', lang) : '',
    obligations: (head.obligations ?? []).map((one) => ({ id: one.id, name: say(one, 'title', lang) })),
    stops: stopsOf(ledger, (stop) => say(stop, 'title', lang))
  };
}
