// The chart of texts in force over the dossier's window, by group, with "obliges to use force" as a row of its own.
import { say } from '#lib/domain/dossier.ts';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { countOn, textsOverTime } from '#lib/domain/texts-over-time.ts';
import type { StepChartInput, StepRow } from '#lib/static-svg/step-chart.ts';
import { formatDate, formatDayLong } from '#lib/text/format-date.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import type { AppLang } from '#lib/text/words.ts';

export interface TextsChart {
  readonly heading: string;
  readonly label: string;
  readonly chart: StepChartInput;
  /** The same numbers on the landmark days and the record's last. */
  readonly rows: readonly { readonly date: string; readonly title: string; readonly counts: readonly number[] }[];
}

/** The chart for the centre of this dossier; null where it has none. */
export function textsChart(ledger: Ledger, lang: AppLang): TextsChart | null {
  const { centre, span, window = span, landmarks = [], stops = [] } = ledger.dossier.dossier;
  if (centre === undefined) return null;
  const w = whatIfWordsOf(lang);
  const [from, to] = [parseDay(window.from)!, parseDay(window.to)!];
  const { groups, mustUseForce } = textsOverTime(ledger, from, to);
  const never = mustUseForce.every(({ count }) => count === 0);
  const rows: StepRow[] = [
    { label: w.chart.mustUseForce, steps: mustUseForce, heavy: true, ...(never ? { note: w.chart.none } : {}) },
    ...groups.map(({ group, steps }): StepRow => ({ label: w.group[group], steps }))
  ];
  const days = landmarks.map((id) => ledger.events.get(id)!).map((event) => ({ id: event.id, day: earliestDay(event.date), event }));
  const named = (id: string): string => say(stops.find((one) => one.event === id) ?? {}, 'title', lang);
  const counts = (day: Day): number[] => rows.map((row) => countOn(row.steps, day));
  return {
    heading: w.chart.heading(say(ledger.actors.get(centre)!, 'name', lang)),
    label: rows.map((row) => w.chart.label(row.label, countOn(row.steps, to), Math.max(...row.steps.map((step) => step.count)))).join('; '),
    chart: { from, to, rows, marks: [], flags: days.map(({ id, day }) => ({ day, label: named(id) })) },
    rows: [
      ...days.filter(({ day }) => day >= from && day <= to).map(({ day, event }) => ({ date: formatDate(event.date, lang), title: say(event, 'title', lang), counts: counts(day) })),
      { date: formatDayLong(to, lang), title: w.recordsEnd, counts: counts(to) }
    ]
  };
}
