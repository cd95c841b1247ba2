// A dossier opened for what a focus adds to the timeline: lifelines of its promises, arcs of its event.
import { say } from '#lib/domain/dossier.ts';
import type { Instrument } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDate } from '#lib/domain/partial-date.ts';
import type { AppLang } from '#lib/text/words.ts';
import { countWords } from '#lib/text/telling-name.ts';
import type { WordCounts } from '#lib/text/telling-name.ts';
import { neighboursOf } from './arcs.ts';
import type { Neighbour } from './arcs.ts';
import type { Entry } from './event-index.ts';
import { changeDays, dayBeside } from './focus-days.ts';
import { eventArcs, lifeStems } from './event-arcs.ts';
import type { ArcPlaces, EventArcs } from './event-arcs.ts';
import { lifeNames } from './life-names.ts';
import { lifelinesOf } from './lifelines.ts';
import type { LifeItem, Lifelines } from './lifelines.ts';
import type { OpenTimeline } from './open-timeline.ts';
import type { Scale } from './scale.ts';
import type { TimelineWish } from './timeline-wish.ts';

/** What was said of a commitment's performance, in the order of days. */
type Acts = ReadonlyMap<string, LifeItem['acts']>;

/** What is drawn of a focus. */
export interface FocusDrawing {
  readonly lifelines: Lifelines;
  /** What each text of the lifelines is called, in their order. */
  readonly lifeNames: readonly string[];
  /** Lines from their marks up to the events in the lanes, as a path. */
  readonly lifeStems: string;
  /** The event in focus and its arcs. */
  readonly connections: EventArcs;
}

export interface OpenFocus {
  readonly lifelines: (wish: TimelineWish, scale: Scale) => Lifelines;
  readonly drawn: (lifelines: Lifelines, wish: TimelineWish, places: ArcPlaces) => FocusDrawing;
  /** Does anything change for these commitments? */
  readonly changes: (commitments: readonly string[]) => boolean;
  /** The next day after (`+1`) or before (`-1`) `day` on which it does. */
  readonly changeBeside: (commitments: readonly string[], day: number, direction: 1 | -1) => number | null;
}

const LIFE_ROOM = 200;

/** Counts a ledger's words and acts once; the models of all windows, days and languages share the answer. */
export function openFocus(ledger: Ledger, { index, span }: OpenTimeline): OpenFocus {
  const acts = actsOf(ledger);
  const words = wordsOfTexts(ledger);
  const entries = new Map<string, Entry>(index.all.entries.map((entry) => [entry.id, entry]));
  const entryOf = (id: string): Entry | undefined => entries.get(id);
  // The last answer is kept: a day that moves asks for the same again.
  let asked: { readonly id: string; readonly found: readonly Neighbour[] } | null = null;
  const neighbours = (id: string): readonly Neighbour[] => {
    if (asked?.id !== id) asked = { id, found: neighboursOf(ledger, id) };
    return asked.found;
  };
  return {
    lifelines: (wish, scale) => {
      const { day, width, lifeRoom = LIFE_ROOM } = wish;
      const items = lifeRoom === 0 ? [] : itemsOf(ledger, wish, acts);
      return lifelinesOf(items, scale, { day, recordEnds: span.to, budget: lifeRoom, compact: width < 768 });
    },
    drawn: (lifelines, { focus = [] }, places) => ({
      lifelines, lifeNames: lifeNames(lifelines.groups, places.layout, words),
      lifeStems: lifeStems(lifelines, { entryOf }, places), connections: eventArcs({ entryOf, neighbours }, focus, places)
    }),
    changes: (commitments) => changeDays(ledger, commitments).length > 0,
    changeBeside: (commitments, day, direction) => dayBeside(changeDays(ledger, commitments), day, direction)
  };
}

function itemsOf(ledger: Ledger, { commitments, lang }: TimelineWish, acts: Acts): LifeItem[] {
  return commitments.flatMap((id) => {
    const commitment = ledger.commitments.get(id);
    const history = ledger.histories.get(id);
    if (!commitment || !history) return [];
    const instrument = ledger.instruments.get(commitment.instrument);
    const periods = history.periods.map(({ from, status }) => ({ from, standing: status.standing }));
    return [{
      id, instrument: commitment.instrument, ...nameOf(instrument, lang),
      periods, acts: acts.get(id) ?? []
    }];
  });
}

function nameOf(text: Instrument | undefined, lang: AppLang): Pick<LifeItem, 'title' | 'whole' | 'year'> {
  const whole = say(text ?? {}, 'title', lang);
  return { title: say(text ?? {}, 'x-short', lang) || whole, whole, year: text?.date.slice(0, 4) ?? '' };
}

/** The words of all titles of texts, in every language: what tells one text from another. */
function wordsOfTexts(ledger: Ledger): WordCounts {
  return countWords(ledger.dossier.instruments.flatMap((text) =>
    Object.entries(text).flatMap(([key, value]) => (key.startsWith('title') && typeof value === 'string' ? [value] : []))
  ));
}

function actsOf(ledger: Ledger): Acts {
  const acts = new Map<string, LifeItem['acts'][number][]>();
  for (const event of ledger.eventOrder) {
    const day = parseDate(event.date)?.earliest ?? 0;
    for (const { commitment, performance } of event.effects ?? []) {
      if (commitment === undefined || performance === undefined) continue;
      acts.set(commitment, [...(acts.get(commitment) ?? []), { day, performance, event: event.id }]);
    }
  }
  return acts;
}
