// Ids and days given on the command line: checked against the dossier, with a suggestion where one is near.
import { didYouMean } from '#lib/dossier/did-you-mean.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import type { Call } from './command.ts';
import { BadAnswer, BadCall, stringOption } from './command.ts';

/** The id if it is among `known`; throws `BadAnswer` with "did you mean" if not. */
export function knownId(id: string, what: string, known: Iterable<string>): string {
  const ids = [...known];
  if (ids.includes(id)) return id;
  const near = didYouMean(id, ids);
  throw new BadAnswer([`call:1:1 unknown-id no ${what} "${id}"${near ? `; did you mean "${near}"?` : ''}`]);
}

/** The word if it is a civil day, `YYYY-MM-DD`; throws `BadCall` if not. */
export function givenDay(word: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word) && parseDay(word) !== null) return word;
  throw new BadCall(`"${word}" is no day: write it as YYYY-MM-DD, such as 2014-03-18.`);
}

/** The day of `--at`, if given. */
export function dayOption(call: Call): string | undefined {
  const at = stringOption(call, 'at');
  return at === undefined ? undefined : givenDay(at);
}

/** The value of an option if it is one of `words`; throws `BadCall` if not. */
export function oneOf<W extends string>(value: string, option: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found) return found;
  const near = didYouMean(value, words);
  throw new BadCall(`--${option} takes ${words.join(', ')}; not "${value}"${near ? ` (did you mean "${near}"?)` : ''}.`);
}
