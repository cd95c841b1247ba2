// The whole answer for a day: every commitment whose standing is not `none`.
import type { Ledger } from './ledger.ts';
import { answerDay } from './day-answered.ts';
import { statusesAt } from './statuses-at.ts';
import type { Status } from './status.ts';
import { summaryAt } from './summary-at.ts';
import type { Summary } from './summary-at.ts';
import { PERFORMANCES, STANDINGS } from './words.ts';
import type { Force, Performance, Standing, Strength } from './words.ts';

export interface CommitmentAt extends Status {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly instrument: string;
  readonly obligation: string;
  readonly strength: Strength;
  readonly force: Force;
}

export interface AtAnswer {
  readonly date: string;
  readonly asked: string;
  readonly recordEnds: string;
  /** Sorted by id. */
  readonly commitments: readonly CommitmentAt[];
  readonly counts: {
    readonly standing: Readonly<Record<Exclude<Standing, 'none'>, number>>;
    readonly performance: Readonly<Record<Performance, number>>;
  };
  readonly summary: Summary;
}

/** Where does every commitment stand on the day asked, and how was it kept? Days are answered as `answerDay` says. */
export function atAnswer(ledger: Ledger, asked?: string): AtAnswer {
  const answered = answerDay(ledger.dossier, asked);
  const statuses = statusesAt(ledger, answered.day);
  const commitments = ledger.dossier.commitments
    .filter((one) => statuses.get(one.id)!.standing !== 'none')
    .map(({ id, from, to, instrument, obligation, strength }): CommitmentAt => ({
      ...statuses.get(id)!, from, to, instrument, obligation, strength, force: ledger.instruments.get(instrument)!.force
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { obligors, texts, binding, disputed, pledgedTexts, heldBrokenTexts, mustUseForce } = summaryAt(ledger, answered.day, statuses);
  return {
    date: answered.date, asked: answered.asked, recordEnds: answered.recordEnds, commitments,
    counts: {
      standing: tally(STANDINGS.filter((word) => word !== 'none'), commitments.map((one) => one.standing as Exclude<Standing, 'none'>)),
      performance: tally(PERFORMANCES, commitments.map((one) => one.performance))
    },
    summary: { obligors, texts, binding, disputed, pledgedTexts, heldBrokenTexts, mustUseForce }
  };
}

function tally<W extends string>(words: readonly W[], found: readonly W[]): Record<W, number> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<W, number>;
  for (const word of found) counts[word] += 1;
  return counts;
}
