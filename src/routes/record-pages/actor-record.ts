// An actor's record as its page shows it: two small charts, a table whose numbers lead to what they count, and the lists.
import { say } from '#lib/domain/dossier.ts';
import type { Actor } from '#lib/domain/form.ts';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import { recordOf } from '#lib/domain/record-of.ts';
import type { RecordSide } from '#lib/domain/record-of.ts';
import { PERFORMANCES, STANDINGS } from '#lib/domain/words.ts';
import type { Standing } from '#lib/domain/words.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import { recordWordsOf } from '#lib/text/record-words.ts';
import type { RecordWords } from '#lib/text/record-words.ts';
import type { Counted, Line, RecordRow, RecordShown, Side } from './page-model.ts';
import { linkTo } from './parts.ts';
import type { Setting } from './parts.ts';

export const SIDES = ['given', 'received'] as const satisfies readonly Side[];

/** The anchor of the section that lists the promises of one side and standing. */
export const standingSection = (side: Side, standing: Standing): string => `${side === 'given' ? 'promised' : 'was-promised'}-${standing}`;

/** The record of an actor on the setting's day; undefined where it gave and was given nothing. */
export function actorRecord(setting: Setting, actor: Actor): RecordShown | undefined {
  const { ledger, lang, day } = setting;
  const w = recordWordsOf(lang);
  const { window, span } = ledger.dossier.dossier;
  const from = parseDay((window ?? span).from)!;
  const record = recordOf(ledger, actor.id, { from, to: day });
  if (SIDES.every((side) => record[side].standing.length === 0)) return undefined;
  const cell = (counted: { promises: readonly string[]; texts: readonly string[] } | undefined, anchor: string): (Counted | null)[] =>
    counted ? [{ count: counted.promises.length, anchor }, { count: counted.texts.length, anchor }] : [null, null];
  return {
    lead: w.lead(formatDayLong(day, lang)),
    charts: SIDES.filter((side) => record[side].over.length + record[side].reports.length > 0)
      .map((side) => chartOf(setting, w, { side, record: record[side], from })),
    standing: STANDINGS.filter((standing) => SIDES.some((side) => record[side].standing.some((one) => one.standing === standing))).map((standing): RecordRow => ({
      label: w.standings[standing], standing,
      cells: SIDES.flatMap((side) => cell(record[side].standing.find((one) => one.standing === standing), `h-${standingSection(side, standing)}`))
    })),
    kept: [...PERFORMANCES].reverse().filter((performance) => SIDES.some((side) => record[side].performance.some((one) => one.performance === performance))).map((performance): RecordRow => ({
      label: w.kinds[performance], performance,
      cells: SIDES.flatMap((side) => cell(record[side].performance.find((one) => one.performance === performance), `kept-${side}-${performance}`))
    })),
    lists: SIDES.flatMap((side) => listsOf(setting, w, side, record[side]))
  };
}

/** What the numbers of keeping count, by text; the promises of each standing stand in full further down the page, sorted by text. */
function listsOf(setting: Setting, w: RecordWords, side: Side, { performance }: RecordSide): RecordShown['lists'] {
  return performance.map((one) => ({
    id: `kept-${side}-${one.performance}`, heading: w.list(w[side], w.kinds[one.performance], w.inTexts(one.promises.length, one.texts.length)),
    lines: one.texts.map((text) => textLine(setting, text, one))
  }));
}

/** A text with those of its promises that are among these. */
function textLine(setting: Setting, text: string, { promises }: { promises: readonly string[] }): Line {
  const own = promises.filter((id) => setting.ledger.commitments.get(id)!.instrument === text);
  const titleOf = (id: string): string => linkTo(setting, id).text.split(':')[0] ?? id;
  return [
    linkTo(setting, text),
    ...own.flatMap((id, i): Line => [i === 0 ? ': ' : ', ', { text: titleOf(id), anchor: id }])
  ];
}

function chartOf({ ledger, lang, day }: Setting, w: RecordWords, { side, record, from }: { side: Side; record: RecordSide; from: number }): RecordShown['charts'][number] {
  const rows = record.over.map(({ standing, steps }) => ({ label: w.standings[standing], steps, standing }));
  const marks = [...PERFORMANCES].reverse().map((performance) => ({
    label: w.kinds[performance], performance,
    marks: record.reports.filter((one) => one.performance === performance).map((one) => ({ day: one.day, count: one.count }))
  })).filter((row) => row.marks.length > 0 && row.performance !== 'untested');
  const { stops = [] } = ledger.dossier.dossier;
  const flags = stops.map((stop) => ({ day: earliestDay(ledger.events.get(stop.event)!.date), label: say(stop, 'title', lang) }));
  return {
    side, chart: { from, to: day, rows, marks, flags },
    label: w.chart.label(w.chart.title[side], rows.map((row) => w.chart.part(row.label, row.steps.at(-1)?.count ?? 0)).join(', '))
  };
}
