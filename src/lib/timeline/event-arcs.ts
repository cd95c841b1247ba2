// The arcs of the event in focus, laid on the lanes of a window.
import { arcPath } from './arcs.ts';
import type { Arc, ArcEnd, Neighbour } from './arcs.ts';
import type { Entry } from './event-index.ts';
import type { BandLayout } from './layout.ts';
import type { Lifelines } from './lifelines.ts';
import type { Mark } from './marks.ts';
import { round, xOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface EventArcs {
  /** Where the event in focus stands; null where nothing or no event of the window is in focus. */
  readonly at: ArcEnd | null;
  readonly arcs: readonly Arc[];
}

export interface ArcPlaces {
  readonly scale: Scale;
  readonly layout: BandLayout;
  readonly day: number;
  readonly lanes: readonly { readonly top: number; readonly marks: readonly Mark[] }[];
}

/** Where an event lies, and what it is joined to. */
interface Known {
  readonly entryOf: (id: string) => Entry | undefined;
  readonly neighbours: (id: string) => readonly Neighbour[];
}

const NONE: EventArcs = { at: null, arcs: [] };

/** Thin arcs to the events before and after it in the history of each thing that the event in focus affects. */
export function eventArcs(known: Known, focus: readonly string[], places: ArcPlaces): EventArcs {
  const [id] = focus;
  const own = id === undefined ? undefined : known.entryOf(id);
  if (!own) return NONE;
  const { scale, layout, day } = places;
  const here = placeOf(own, places);
  const arcs = known.neighbours(own.id).flatMap((neighbour) => {
    const entry = known.entryOf(neighbour.id);
    if (!entry) return [];
    const there = placeOf(entry, places);
    // An arc with both ends on the same side of the window is not seen.
    if (Math.max(here.x, there.x) < scale.left || Math.min(here.x, there.x) > scale.right) return [];
    const inside = there.x >= scale.left && there.x <= scale.right;
    return [{ ...neighbour, path: arcPath(here, there, layout.axisBase + 3), end: inside ? there : null, late: entry.first > day }];
  });
  return { at: here.x >= scale.left && here.x <= scale.right ? here : null, arcs };
}

/** Thin lines from the marks of lifelines up to the events behind them, as one path whose origin lies at the lifelines' top. */
export function lifeStems({ groups }: Lifelines, known: Pick<Known, 'entryOf'>, places: ArcPlaces): string {
  const { lifeTop, lanesBottom } = places.layout;
  const stems = groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.parts ?? [mark]).flatMap(({ events }) => {
    const entry = known.entryOf(events[0] ?? '');
    if (!entry) return [];
    const { x, y } = placeOf(entry, places);
    return `M${mark.x} ${mark.y - 7}L${x} ${lanesBottom - lifeTop}V${y - lifeTop + 5}`;
  })));
  return [...new Set(stems)].join('');
}

/** Where the mark of an event stands, or would stand if it were drawn as one. */
function placeOf(entry: Entry, { scale, layout, lanes }: ArcPlaces): ArcEnd {
  const lane = lanes[entry.lane];
  const mark = lane?.marks.find((one) => one.count === undefined && one.id === entry.id);
  const y = (lane?.top ?? layout.lanesTop) + (layout.laneHeight - (layout.compact ? 2 : 5)) / 2 + (mark?.dy ?? 0);
  return { x: round(mark?.x ?? xOf(scale, entry.first)), y };
}
