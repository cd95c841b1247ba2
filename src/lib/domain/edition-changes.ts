// What changed from one edition of a dossier to the next, commitment by commitment.
import { canonicalJson } from './dossier-hash.ts';
import type { Commitment } from './form.ts';
import type { Ledger } from './ledger.ts';
import { parseDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import type { Performance, Standing } from './words.ts';

export interface FromTo<W> {
  readonly before: W;
  readonly after: W;
}

/** A commitment of both editions that is not the same in them. */
export interface ChangedCommitment {
  readonly id: string;
  /** Names of the fields that differ, sorted. */
  readonly fields: readonly string[];
  /** Where it stood, and how it was kept, at the end of each edition's own record; left out where that is the same. */
  readonly standing?: FromTo<Standing>;
  readonly performance?: FromTo<Performance>;
  /** On a day that both editions tell, its standing or performance is another. */
  readonly past: boolean;
}

/** Each list sorted by id. */
export interface EditionChanges {
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly changed: readonly ChangedCommitment[];
}

/** What became of each commitment between the two? One that is the same in every respect is not named. */
export function editionChanges(before: Ledger, after: Ledger): EditionChanges {
  const only = (one: Ledger, other: Ledger): string[] => [...one.commitments.keys()].filter((id) => !other.commitments.has(id)).sort();
  const both = [...after.commitments.keys()].filter((id) => before.commitments.has(id)).sort();
  const changed = both.map((id) => changeOf(id, before, after)).filter((one) => one.fields.length > 0 || one.standing || one.performance || one.past);
  return { added: only(after, before), withdrawn: only(before, after), changed };
}

function changeOf(id: string, before: Ledger, after: Ledger): ChangedCommitment {
  const [was, is] = [before.histories.get(id)!.at(lastDay(before)), after.histories.get(id)!.at(lastDay(after))];
  return {
    id,
    fields: fieldsApart(before.commitments.get(id)!, after.commitments.get(id)!),
    ...(was.standing !== is.standing && { standing: { before: was.standing, after: is.standing } }),
    ...(was.performance !== is.performance && { performance: { before: was.performance, after: is.performance } }),
    past: differsUpTo(Math.min(lastDay(before), lastDay(after)), id, [before, after])
  };
}

const lastDay = (ledger: Ledger): Day => parseDay(ledger.dossier.dossier.span.to) ?? 0;

function fieldsApart(before: Commitment, after: Commitment): string[] {
  const [was, is] = [before as unknown as Record<string, unknown>, after as unknown as Record<string, unknown>];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return names.filter((name) => canonicalJson(was[name] ?? null) !== canonicalJson(is[name] ?? null));
}

function differsUpTo(last: Day, id: string, [before, after]: readonly [Ledger, Ledger]): boolean {
  const histories = [before.histories.get(id)!, after.histories.get(id)!] as const;
  const days = [before, after].flatMap((ledger) => ledger.histories.daysOf(id)).filter((day) => day <= last);
  return days.some((day) => {
    const [was, is] = [histories[0].at(day), histories[1].at(day)];
    return was.standing !== is.standing || was.performance !== is.performance;
  });
}

const NAME = /^(\d{4}-\d{2}-\d{2})\.(\d+)$/;

/** The order of editions: by day, then by number, so that `.10` comes after `.9`. */
export function byEdition(a: string, b: string): number {
  const [, dayA = a, numberA = '0'] = NAME.exec(a) ?? [];
  const [, dayB = b, numberB = '0'] = NAME.exec(b) ?? [];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : Number(numberA) - Number(numberB);
}
