// The whole timeline as plain data: what the picture without script and the one under the hand both draw.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { AppLang } from '#lib/text/words.ts';
import { erasOf, stopsOf } from './chapters.ts';
import type { EraModel, StopModel } from './chapters.ts';
import { TITLES_DAYS, leastWeight } from './detail.ts';
import { countBefore } from './event-index.ts';
import type { Flag } from './flags.ts';
import type { FocusDrawing, OpenFocus } from './open-focus.ts';
import { titleOf } from './landmark-names.ts';
import type { LandmarkNames } from './landmark-names.ts';
import { labelsOf } from './lane-labels.ts';
import type { LaneLabel } from './lane-labels.ts';
import { layoutOf } from './layout.ts';
import type { BandLayout } from './layout.ts';
import type { Lifelines } from './lifelines.ts';
import { marksOf } from './marks.ts';
import type { LaneMarks } from './marks.ts';
import { textWidth } from './measure.ts';
import { openTimeline } from './open-timeline.ts';
import type { OpenTimeline } from './open-timeline.ts';
import { eraSpans } from './overview.ts';
import type { EraSpan, OverviewBar } from './overview.ts';
import { daysIn, scaleOf, startOf, xOf } from './scale.ts';
import type { Scale, Window } from './scale.ts';
import { ticksOf } from './ticks.ts';
import type { Tick } from './ticks.ts';
import type { TimelineWish } from './timeline-wish.ts';

export type { TimelineWish };

export interface LaneModel extends LaneMarks {
  readonly id: string;
  readonly title: string;
  readonly top: number;
  readonly labels: readonly LaneLabel[];
}

export interface TimelineModel extends FocusDrawing {
  readonly lang: AppLang;
  readonly layout: BandLayout;
  readonly scale: Scale;
  readonly span: Window;
  /** What the overview shows: from the first era on, or all of the span where the window begins earlier. */
  readonly whole: Scale;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly LaneModel[];
  /** Marks are drawn as pixels: while the window moves, and where they are too many to be elements. */
  readonly asPixels: boolean;
  readonly flags: readonly Flag[];
  /** "18 March 2014: Russia declares Crimea annexed", of every event that has a mark or a flag. */
  readonly titles: Readonly<Record<string, string>>;
  readonly overview: readonly OverviewBar[];
  /** The window in the overview, in pixels. */
  readonly view: { readonly x1: number; readonly x2: number; readonly cursor: number };
  readonly eras: readonly EraModel[];
  /** Those of them that the overview shows. */
  readonly eraSpans: readonly EraSpan[];
  readonly stops: readonly StopModel[];
  readonly cursor: { readonly x: number; readonly day: number; readonly inside: boolean };
  /** Where the record ends, in pixels, where the window shows it. */
  readonly recordEnds: number | null;
  /** Events before the window. */
  readonly before: number;
}

/** Without a focus, or before what draws it is there. */
const UNFOCUSED: FocusDrawing = { lifelines: { groups: [], height: 0, more: 0 }, lifeNames: [], lifeStems: '', connections: { at: null, arcs: [] } };
/** More marks than these are pixels also at rest. */
const MOST_ELEMENTS = 240;

/**
 * What the band shows for `wish`. `opened` spares sorting the events again: hand in what `openTimeline` gave. What a
 * focus adds is drawn where `focus` is given.
 */
export function timelineModel(ledger: Ledger, wish: TimelineWish, opened: OpenTimeline = openTimeline(ledger), focus?: OpenFocus): TimelineModel {
  const { span, index } = opened;
  const { day, lang } = wish;
  const { layout, scale, lifelines } = bandOf(ledger, wish, focus);
  const flags = flagsOf(opened, { scale, layout, wish });
  const lanes = lanesOf(ledger, opened, { scale, layout, wish }, flags);
  const focused = focus?.drawn(lifelines, wish, { scale, layout, day, lanes }) ?? UNFOCUSED;
  const asPixels = wish.moving === true || (wish.withoutPixels !== true && lanes.reduce((sum, { marks }) => sum + marks.length, 0) > MOST_ELEMENTS);
  const whole = scaleOf(opened.overviewOf(wish), layout.plotLeft, layout.overviewRight);
  const eras = erasOf(ledger.dossier.dossier.eras ?? [], wish, span, lang);
  return {
    lang, layout, scale, span, whole, lanes, asPixels, flags, ...focused,
    titles: titlesOf(ledger, opened.landmarks(lang), [...(asPixels ? [] : lanes.flatMap(({ marks }) => marks)), ...flags, ...focused.connections.arcs].map(({ id }) => id), lang),
    ticks: ticksOf(scale, { lang, size: layout.textSize, limit: layout.width - 4 }),
    overview: layout.compact ? [] : opened.overview(whole, layout.overviewHeight - 4),
    view: { x1: startOf(whole, scale.from), x2: startOf(whole, scale.to + 1), cursor: xOf(whole, day) },
    eras, eraSpans: eraSpans(eras, whole),
    stops: stopsOf(ledger, day, lang),
    cursor: { x: xOf(scale, day), day, inside: day >= scale.from - 0.5 && day <= scale.to + 0.5 },
    recordEnds: span.to <= scale.to + 0.5 ? startOf(scale, span.to + 1) : null,
    before: countBefore(index.all.days, scale.from)
  };
}

function bandOf(
  ledger: Ledger, wish: TimelineWish, focus: OpenFocus | undefined
): { layout: BandLayout; scale: Scale; lifelines: Lifelines } {
  const { lanes = [] } = ledger.dossier.dossier;
  const names = lanes.map((lane) => textWidth(say(lane, 'title', wish.lang), 13));
  const base = { width: wish.width, lanes: Math.max(lanes.length, 1), nameWidth: Math.max(0, ...names) };
  const { plotLeft, plotRight } = layoutOf({ ...base, lifeHeight: 0 });
  const scale = scaleOf(wish, plotLeft, plotRight);
  const lifelines = focus?.lifelines(wish, scale) ?? UNFOCUSED.lifelines;
  return { layout: layoutOf({ ...base, lifeHeight: lifelines.height }), scale, lifelines };
}

interface Drawing {
  readonly scale: Scale;
  readonly layout: BandLayout;
  readonly wish: TimelineWish;
}

function lanesOf(ledger: Ledger, { index }: OpenTimeline, { scale, layout, wish }: Drawing, flags: readonly Flag[]): LaneModel[] {
  const flagged = new Set(flags.filter(({ name }) => name !== null).map(({ id }) => id));
  const least = leastWeight(index, scale);
  const titled = daysIn(scale) <= TITLES_DAYS && !layout.compact;
  const titleOf = (id: string): string => flagged.has(id) ? '' : say(ledger.events.get(id) ?? {}, 'title', wish.lang);
  const known = ledger.dossier.dossier.lanes ?? [];
  return index.shelves.map((_, at) => {
    const lane = known[at];
    const drawn = marksOf(index, at, scale, { day: wish.day, laneHeight: layout.laneHeight, leastWeight: least });
    const labels = titled ? labelsOf(drawn.marks, titleOf, { from: layout.plotLeft, to: layout.width - 8, size: layout.textSize, stems: flags }) : [];
    const title = lane ? say(lane, 'title', wish.lang) : '';
    return { id: lane?.id ?? '', title, top: layout.lanesTop + at * layout.laneHeight, ...drawn, labels };
  });
}

/** Landmarks in the window; a stop is worth more than any weight. */
function flagsOf({ index, landmarks, placeFlags }: OpenTimeline, { scale, layout, wish }: Drawing): Flag[] {
  const inside = index.landmarks.filter(({ first }) => first >= scale.from && first <= scale.to);
  const heaviest = inside.sort((a, b) => b.weight - a.weight || a.first - b.first).slice(0, 24);
  const called = landmarks(wish.lang);
  const wishes = heaviest.map(({ id, first, weight }) => {
    const { names = [], isStop = false } = called.get(id) ?? {};
    return { id, x: xOf(scale, first), names, worth: weight + (isStop ? 5 : 0) };
  });
  return placeFlags(wishes, { rows: layout.flagRows, from: layout.gutter, to: layout.width - 6, size: layout.textSize });
}

const titlesOf = (ledger: Ledger, known: LandmarkNames, ids: readonly string[], lang: AppLang): Record<string, string> =>
  Object.fromEntries(ids.filter((id) => ledger.events.has(id)).map((id) => [id, known.get(id)?.title ?? titleOf(ledger, id, lang)]));
