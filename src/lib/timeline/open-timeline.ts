// A dossier opened for the timeline: its events sorted for drawing, its lanes and landmarks.
import type { Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDate, parseDay } from '#lib/domain/partial-date.ts';
import type { AppLang } from '#lib/text/words.ts';
import { indexEvents } from './event-index.ts';
import type { Entry, EventIndex } from './event-index.ts';
import { flagPlacer } from './flags.ts';
import type { placeFlags } from './flags.ts';
import { landmarkNames } from './landmark-names.ts';
import type { LandmarkNames } from './landmark-names.ts';
import { overviewOf as barsOf } from './overview.ts';
import type { OverviewBar } from './overview.ts';
import type { Scale, Window } from './scale.ts';

export interface OpenTimeline {
  readonly index: EventIndex;
  readonly span: Window;
  /** The window that the dossier opens on. */
  readonly home: Window;
  /** The days an overview beside this window covers. */
  readonly overviewOf: (window: Window) => Window;
  /** The bars of the overview; the last answer is kept, as no window changes it. */
  readonly overview: (scale: Scale, height: number) => readonly OverviewBar[];
  /** What landmarks are called, and where those names stand: no step of a movement asks for either anew. */
  readonly landmarks: (lang: AppLang) => LandmarkNames;
  readonly placeFlags: typeof placeFlags;
}

/** Sorts a ledger's events once; the models of all windows, days and languages share the answer. */
export function openTimeline(ledger: Ledger): OpenTimeline {
  const { lanes = [], landmarks = [], stops = [], eras = [], span: dates, window: first } = ledger.dossier.dossier;
  const flagged = new Set([...landmarks, ...stops.map(({ event }) => event)]);
  const span = { from: parseDay(dates.from) ?? 0, to: parseDay(dates.to) ?? 0 };
  // An event of a kind that no lane names lies in the last one, so that none is lost.
  const laneOf = new Map(lanes.flatMap(({ kinds }, at) => kinds.map((kind) => [kind, at] as const)).reverse());
  const read = readOnce();
  const entries = ledger.dossier.events.map((event) => entryFor(event, { read, lane: laneOf.get(event.kind) ?? Math.max(lanes.length - 1, 0), flagged, span }));
  const index = indexEvents(entries, Math.max(lanes.length, 1));
  const home = { from: parseDay(first?.from ?? '') ?? span.from, to: parseDay(first?.to ?? '') ?? span.to };
  const told = Math.max(span.from, Math.min(home.from, ...eras.map(({ from }) => parseDay(from) ?? home.from)));
  const overviewOf = ({ from }: Window): Window => ({ from: from < told ? span.from : told, to: span.to });
  let bars: { readonly key: string; readonly found: readonly OverviewBar[] } | null = null;
  const overview = (scale: Scale, height: number): readonly OverviewBar[] => {
    const key = [scale.from, scale.to, scale.left, scale.right, height].join();
    if (bars?.key !== key) bars = { key, found: barsOf(index, scale, height) };
    return bars.found;
  };
  const called = new Map<AppLang, LandmarkNames>();
  const namesIn = (lang: AppLang): LandmarkNames => {
    const names = called.get(lang) ?? landmarkNames(ledger, index.landmarks.map(({ id }) => id), lang);
    called.set(lang, names);
    return names;
  };
  return { overview, index, span, home, overviewOf, landmarks: namesIn, placeFlags: flagPlacer() };
}

/** Reads a date once, however many events are on it. */
function readOnce(): typeof parseDate {
  const known = new Map<string, ReturnType<typeof parseDate>>();
  return (text) => {
    const date = known.get(text) ?? parseDate(text);
    known.set(text, date);
    return date;
  };
}

interface Setting {
  readonly read: typeof parseDate;
  readonly lane: number;
  readonly flagged: ReadonlySet<string>;
  readonly span: Window;
}

function entryFor(event: Event, { read, lane, flagged, span }: Setting): Entry {
  const date = read(event.date);
  // An open start or end is drawn from the first day of the record, or to the last.
  const first = Math.max(date?.earliest ?? span.from, span.from);
  const latest = Math.max(Math.min(date?.latest ?? first, span.to), first);
  // A date of two days ("27 February – 18 March") is a time that lasted, not a day that is not known.
  const lasted = date?.precision === 'interval';
  const end = event.end === undefined ? (lasted ? latest : first) : Math.min(read(event.end)?.latest ?? first, span.to);
  return {
    id: event.id, first, latest: lasted ? first : latest, weight: event.weight,
    lane, landmark: flagged.has(event.id), end: Math.max(end, first)
  };
}
