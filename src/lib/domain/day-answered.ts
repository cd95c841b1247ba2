// Which day is answered: days left out and days beyond the record's end.
import type { Dossier } from './dossier.ts';
import { parseDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';

export interface DayAnswered {
  readonly day: Day;
  /** The day answered, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day given; the day answered where none was. */
  readonly asked: string;
  readonly recordEnds: string;
}

/**
 * The day to answer: `asked`, else the dossier's own day, else the span's last; after the span it is the span's last, a
 * day before the span stays as it is. Never the clock. `asked` must be a day, `YYYY-MM-DD`; throws if it is none.
 */
export function answerDay({ dossier }: Dossier, asked?: string): DayAnswered {
  const recordEnds = dossier.span.to;
  const given = asked ?? dossier.day ?? recordEnds;
  const date = given > recordEnds ? recordEnds : given;
  const day = parseDay(date);
  if (day === null || parseDay(given) === null) throw new Error(`"${given}" is no day: YYYY-MM-DD is expected.`);
  return { day, date, asked: given, recordEnds };
}
