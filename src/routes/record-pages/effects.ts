// What events did to a commitment or instrument, and what they say of it, each with holders, deniers and note.
import { say } from '#lib/domain/dossier.ts';
import type { Bearing, Effect, Event } from '#lib/domain/form.ts';
import { pageWordsOf } from '#lib/text/kinds-words.ts';
import { statusWords } from '#lib/text/status-words.ts';
import type { Entry, Line } from './page-model.ts';
import { citeLines, eventEntry, holdersLine, linkTo, links } from './parts.ts';
import type { Setting } from './parts.ts';

/** One effect in words: what became of it, by whom, who holds it so and who denies it, and the note. */
export function effectLines(setting: Setting, effect: Effect): Line[] {
  const { words, lang } = setting;
  const said = statusWords(words, setting.ledger.instruments.get(effect.instrument ?? '')?.kind);
  const became = [effect.standing && said.standing[effect.standing], effect.performance && said.performance[effect.performance]];
  const by: Line = effect.by ? [` — ${pageWordsOf(lang).byWhom} `, ...links(setting, effect.by)] : [];
  const holders = holdersLine(setting, effect.accordingTo, effect.disputedBy);
  const note = say(effect, 'note', lang);
  return [
    [{ text: became.filter(Boolean).join(', '), strong: true }, ...by, ...(holders.length > 0 ? ['; ', ...holders] : [])],
    ...(note ? [[{ text: note, muted: true }]] : [])
  ];
}

/** How an event bears on a promise without changing it. */
export function bearingLines({ words, lang }: Setting, bearing: Bearing): Line[] {
  const note = say(bearing, 'note', lang);
  return [[{ text: words.status.bearing[bearing.how], strong: true }], ...(note ? [[{ text: note, muted: true }]] : [])];
}

const targetOf = (one: Effect | Bearing): string => one.commitment ?? one.instrument ?? '';

/** The history of a commitment or instrument: every event with an effect on it, in folding order. */
export function historyEntries(setting: Setting, id: string): Entry[] {
  return setting.ledger.eventOrder.flatMap((event) => {
    const effect = event.effects?.find((one) => targetOf(one) === id);
    return effect ? [{ ...eventEntry(setting, event, effectLines(setting, effect)), cites: citeLines(setting, event.cites) }] : [];
  });
}

/** Events that bear on a commitment or instrument without changing it. */
export function bearingEntries(setting: Setting, id: string): Entry[] {
  return setting.ledger.eventOrder.flatMap((event) => {
    const bearing = event.bearsOn?.find((one) => targetOf(one) === id);
    return bearing ? [{ ...eventEntry(setting, event, bearingLines(setting, bearing)), cites: citeLines(setting, event.cites) }] : [];
  });
}

/** What an event changed or bore on, one entry a thing. */
export function effectEntries(setting: Setting, event: Event): Entry[] {
  return (event.effects ?? []).map((effect) => ({
    id: `effect-${targetOf(effect)}`, head: [linkTo(setting, targetOf(effect))], lines: effectLines(setting, effect),
    ...(effect.standing ? { standing: effect.standing } : {}), ...(effect.performance ? { performance: effect.performance } : {})
  }));
}

export const eventBearingEntries = (setting: Setting, event: Event): Entry[] =>
  (event.bearsOn ?? []).map((bearing) => ({
    id: `bears-on-${targetOf(bearing)}`, head: [linkTo(setting, targetOf(bearing))], lines: bearingLines(setting, bearing)
  }));
