// How a commitment is headed: what is promised, by whom to whom, and where it is written.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { wordsOf } from './words.ts';
import type { AppLang } from './words.ts';

const NAMED = 3;

/** `No use of force: Russia → Ukraine, Budapest Memorandum`; of more than four names the first three and how many more. */
export function commitmentHeading(ledger: Ledger, commitment: Commitment, lang: AppLang): string {
  const instrument = say(ledger.instruments.get(commitment.instrument) ?? {}, 'title', lang) || commitment.instrument;
  return `${commitmentName(ledger, commitment, lang)}, ${instrument}`;
}

/** `No use of force: Russia → Ukraine`: the heading where the text is named already. */
export function commitmentName(ledger: Ledger, commitment: Commitment, lang: AppLang): string {
  const obligation = say(ledger.obligations.get(commitment.obligation) ?? {}, 'title', lang) || commitment.obligation;
  return `${obligation}: ${actorNames(ledger, commitment.from, lang)} → ${actorNames(ledger, commitment.to, lang)}`;
}

/** The names of these actors in a row; of more than four the first three and how many more. */
export function actorNames(ledger: Ledger, ids: readonly string[], lang: AppLang): string {
  const names = ids.map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang) || id);
  if (names.length <= NAMED + 1) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} ${wordsOf(lang).status.andMore(names.length - NAMED)}`;
}
