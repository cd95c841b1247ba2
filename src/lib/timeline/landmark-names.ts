// What the landmarks of a dossier are called: above the axis, and in full with their date.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { AppLang } from '#lib/text/words.ts';

export interface LandmarkName {
  /** Names that would do above the axis, the best first. */
  readonly names: readonly string[];
  /** It is one of the dossier's stops. */
  readonly isStop: boolean;
  readonly title: string;
}

/** By event. */
export type LandmarkNames = ReadonlyMap<string, LandmarkName>;

/** The names of the events `ids`; a name may be cut to what stands before its colon. */
export function landmarkNames(ledger: Ledger, ids: readonly string[], lang: AppLang): LandmarkNames {
  const stops = new Map((ledger.dossier.dossier.stops ?? []).map((stop) => [stop.event, stop]));
  return new Map(ids.map((id) => {
    const stop = stops.get(id);
    const title = say(ledger.events.get(id) ?? {}, 'title', lang);
    const short = [title.split(': ')[0] ?? title, ...(stop ? [say(stop, 'title', lang)] : [])];
    return [id, { names: [...new Set([title, ...short])], isStop: stop !== undefined, title: titleOf(ledger, id, lang) }];
  }));
}

/** "18 March 2014: Russia declares Crimea annexed". */
export function titleOf(ledger: Ledger, id: string, lang: AppLang): string {
  const event = ledger.events.get(id);
  return event ? `${formatDate(event.date, lang)}: ${say(event, 'title', lang)}` : '';
}
