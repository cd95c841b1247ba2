// What the page of "What if?" offers besides its answer: actors to choose, questions people ask, days with a name.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Asked } from '#lib/domain/reader-questions.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { chosenDays, questionsOf } from './what-if-address.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface Offers {
  readonly states: readonly Choice[];
  readonly others: readonly Choice[];
  readonly presets: readonly { readonly key: string; readonly label: string; readonly asked: Asked }[];
  readonly days: readonly { readonly date: string; readonly title: string; readonly label: string }[];
  readonly span: { readonly from: string; readonly to: string };
}

/** States first, then organisations and coalitions, each by name in the page's language; persons and offices attack nobody. */
export function offersOf(ledger: Ledger, lang: AppLang): Offers {
  const compare = new Intl.Collator(lang).compare;
  const choices = (kinds: readonly string[]): Choice[] =>
    ledger.dossier.actors.filter((one) => kinds.includes(one.kind)).map((one) => ({ id: one.id, name: say(one, 'name', lang) })).sort((a, b) => compare(a.name, b.name));
  const { stops = [], span } = ledger.dossier.dossier;
  return {
    states: choices(['state']),
    others: choices(['organisation', 'coalition']),
    presets: questionsOf(ledger).map(({ key, asked }) => ({ key, asked, label: presetLabel(ledger, asked, lang) })),
    days: chosenDays(ledger).map(({ date, event }) => {
      const title = say(stops.find((one) => one.event === event) ?? {}, 'title', lang) || say(ledger.events.get(event)!, 'title', lang);
      return { date, title, label: `${formatDate(date, lang)}: ${say(ledger.events.get(event)!, 'title', lang)}` };
    }),
    span
  };
}

/** A question as people ask it; forces that were promised to the centre are named as standing there. */
function presetLabel(ledger: Ledger, { attacker, victim, act }: Asked, lang: AppLang): string {
  const w = whatIfWordsOf(lang);
  const name = (id: string): string => say(ledger.actors.get(id) ?? {}, 'name', lang) || id;
  const { centre } = ledger.dossier.dossier;
  if (act === 'attack-on-forces-abroad' && centre !== undefined) return w.presetForces(name(attacker), name(victim), name(centre));
  return w.preset(name(attacker), act, name(victim));
}
