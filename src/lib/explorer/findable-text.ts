// What a reader may type to find a promise: its words, names, text and time limit, in every language of the app.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { WITHIN_TIME } from '#lib/text/within-time.ts';
import { LANGS } from '#lib/text/words.ts';

/** Everything by which the promise can be found, in small letters. */
export function findableText(ledger: Ledger, commitment: Commitment): string {
  const { from, to, instrument, obligation, within } = commitment;
  const said = LANGS.flatMap((lang) => [
    ...[...from, ...to].map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang)),
    say(ledger.instruments.get(instrument) ?? {}, 'title', lang), say(ledger.instruments.get(instrument) ?? {}, 'x-short', lang),
    say(ledger.obligations.get(obligation) ?? {}, 'title', lang), say(commitment, 'summary', lang), say(commitment, 'conditions', lang),
    say(commitment, 'triggerText', lang), within ? WITHIN_TIME[lang](within) : ''
  ]);
  const aliases = [...from, ...to].flatMap((id) => ledger.actors.get(id)?.aliases ?? []);
  return [commitment.id, ...said, ...aliases].join(' ').toLocaleLowerCase();
}
