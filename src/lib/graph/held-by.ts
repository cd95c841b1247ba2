// Who says that a line's promises were kept or broken, and who denies it: a verdict is never spoken without them.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Performance } from '#lib/domain/words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { drawnActor } from './actors-drawn.ts';

/** One obligor's record under one promise: the obligor as it is drawn, and the events so far. */
export interface Reported {
  readonly commitment: Commitment;
  readonly from: string;
  readonly events?: readonly string[];
}

export interface HeldBy {
  /** Ids of actors and sources. */
  readonly accordingTo: readonly string[];
  readonly disputedBy: readonly string[];
}

const FEW = 3;

/** Everybody who said of one of these promises that its obligor so kept or broke it, and everybody who denies that. */
export function heldBy(ledger: Ledger, reported: readonly Reported[], performance: Performance): HeldBy {
  const said = reported.flatMap(({ commitment, from, events }) => events
    ?.flatMap((id) => ledger.events.get(id)?.effects ?? [])
    .filter((effect) => effect.commitment === commitment.id && effect.performance === performance)
    .filter(({ by }) => (by ?? commitment.from).some((id) => drawnActor(ledger, id) === from)) ?? []);
  const all = (who: keyof HeldBy): string[] => [...new Set(said.flatMap((effect) => effect[who] ?? []))];
  return { accordingTo: all('accordingTo'), disputedBy: all('disputedBy') };
}

/** The names of holders: an actor's own, else the source's publisher or title; the first few, and how many more. */
export function holderNames(ledger: Ledger, ids: readonly string[], lang: AppLang): string {
  const name = (id: string): string => {
    const source = ledger.actors.has(id) ? undefined : ledger.sources.get(id);
    return source ? (source.publisher ?? source.title) : say(ledger.actors.get(id) ?? {}, 'name', lang) || id;
  };
  const names = [...new Set(ids.map(name))];
  return names.length <= FEW + 1 ? names.join(', ') : `${names.slice(0, FEW).join(', ')} ${wordsOf(lang).status.andMore(names.length - FEW)}`;
}
