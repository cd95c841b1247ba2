// A draft as if it were in force: the promises it would add to those that stand on a day.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Status } from '#lib/domain/status.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { byGravity, promiseRow } from './promise-row.ts';
import type { Named, PromiseRow } from './promise-row.ts';

export interface DraftWeb {
  readonly id: string;
  readonly title: string;
  readonly added: readonly PromiseRow[];
}

/** The promises of a draft that are not active on the day of `statuses`. */
export function addedBy(ledger: Ledger, statuses: ReadonlyMap<string, Status>, web: string | undefined): Commitment[] {
  const instrument = web === undefined ? undefined : ledger.drafts.get(web)?.instrument;
  return ledger.dossier.commitments.filter((one) => one.instrument === instrument && !ACTIVE.includes(statuses.get(one.id)!.standing));
}

interface Added {
  readonly added: readonly Commitment[];
  readonly statuses: ReadonlyMap<string, Status>;
  readonly lang: AppLang;
}

/** The draft with its added promises, the gravest first. */
export const draftWeb = (ledger: Ledger, id: string, { added, statuses, lang }: Added): DraftWeb => ({
  id,
  title: say(ledger.drafts.get(id) ?? {}, 'title', lang),
  added: added.map((one) => promiseRow(ledger, one, statuses.get(one.id)!, lang)).sort(byGravity)
});

/** The drafts that hold promises, for a choice: the latest first. */
export function draftsWithPromises(ledger: Ledger, lang: AppLang): Named[] {
  const texts = new Set(ledger.dossier.commitments.map(({ instrument }) => instrument));
  return ledger.dossier.drafts
    .filter((draft) => texts.has(draft.instrument))
    .sort((a, b) => earliestDay(b.date) - earliestDay(a.date))
    .map((draft) => ({ id: draft.id, name: say(draft, 'title', lang) }));
}
