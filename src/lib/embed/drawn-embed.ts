// Everything an embed shows for a view, as plain data: drawn when the page is built and drawn again by its script.
import { parseDay } from '#lib/domain/partial-date.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { drawExplorer } from '#lib/explorer/drawn-explorer.ts';
import type { CountedLists } from '#lib/explorer/explorer-model.ts';
import { focusCommitments } from '#lib/explorer/focus-commitments.ts';
import type { Holder, Named, PromiseRow } from '#lib/explorer/promise-row.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import type { SummaryNumbers } from '#lib/text/sentence-parts.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';

/** Who holds the promises shown broken, and who denies it; each promise's own holders stand in the table. */
export interface Verdicts {
  readonly broken: number;
  readonly accordingTo: readonly Holder[];
  readonly disputedBy: readonly Holder[];
}

export interface EventRow extends Named {
  /** EDTF. */
  readonly date: string;
}

export interface DrawnEmbed {
  readonly title: string;
  /** The day shown, `YYYY-MM-DD` and in words; the same of the record's last day. */
  readonly date: string;
  readonly day: string;
  readonly recordEnds: string;
  readonly licence: string;
  readonly edition: string | null;
  readonly focus: Named | null;
  readonly graph: GraphElements;
  readonly rows: readonly PromiseRow[];
  readonly verdicts: Verdicts;
  /** The landmarks of the dossier, first to last. */
  readonly landmarks: readonly EventRow[];
  readonly onThisDay: readonly Named[];
  readonly commitments: readonly string[];
  /** The day's summary, its numbers and the centre's name. */
  readonly summary: { readonly numbers: SummaryNumbers; readonly centre: string };
  readonly earlier: string | null;
  readonly later: string | null;
}

/** The height of the graph at a width, px: by the width alone, so that a frame that grows with it comes to rest. */
export const graphHeight = (width: number): number =>
  width < 480 ? Math.max(240, Math.round(width * 0.8)) : Math.round(Math.min(560, Math.max(400, width * 0.62)));

/** What an embed shows of this view, at this width and in this language. */
export function drawEmbed(ledger: Ledger, view: View, { lang, width }: { lang: AppLang; width: number }): DrawnEmbed {
  const head = ledger.dossier.dossier;
  const drawn = drawExplorer(ledger, view, { lang, showProposed: false, showPast: false, width, height: graphHeight(width) });
  const { date, recordEnds, rows, focus, onThisDay, earlier, later } = drawn.model;
  return {
    title: say(head, 'title', lang),
    date,
    day: formatDayLong(parseDay(date) ?? 0, lang),
    recordEnds: formatDayLong(parseDay(recordEnds) ?? 0, lang),
    licence: head.licence ?? '',
    edition: head.edition ?? null,
    focus: focus && { id: focus.id, name: focusName(ledger, view, lang) ?? focus.name },
    graph: drawn.graph,
    rows,
    verdicts: verdictsOf(rows),
    landmarks: landmarksOf(ledger, lang),
    onThisDay,
    commitments: focusCommitments(ledger, view),
    summary: { numbers: numbersOf(drawn.model.counted), centre: head.centre ? say(ledger.actors.get(head.centre) ?? {}, 'name', lang) : '' },
    earlier,
    later
  };
}

const numbersOf = (counted: CountedLists): SummaryNumbers => ({
  obligors: counted.obligors.length, texts: counted.texts.length, binding: counted.binding.length, disputed: counted.disputed.length,
  heldBroken: counted.heldBrokenTexts.length, mustUseForce: counted.mustUseForce.length
});

/** The names of two actors in focus. */
function focusName(ledger: Ledger, { focus }: View, lang: AppLang): string | null {
  if (focus.length < 2) return null;
  return focus.map((id) => say(ledger.actors.get(id) ?? {}, 'name', lang) || id).join(' – ');
}

function verdictsOf(rows: readonly PromiseRow[]): Verdicts {
  const broken = rows.filter((row) => row.performance === 'breached');
  return { broken: broken.length, accordingTo: once(broken.flatMap((row) => row.accordingTo)), disputedBy: once(broken.flatMap((row) => row.disputedBy)) };
}

/** Each holder once, those named most often first. */
function once(holders: readonly Holder[]): Holder[] {
  const count = (id: string): number => holders.filter((one) => one.id === id).length;
  return [...new Map(holders.map((one) => [one.id, one])).values()].sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1));
}

function landmarksOf(ledger: Ledger, lang: AppLang): EventRow[] {
  const { landmarks = [], stops = [] } = ledger.dossier.dossier;
  const ids = new Set([...landmarks, ...stops.map(({ event }) => event)]);
  const events = ledger.eventOrder.filter(({ id }) => ids.has(id));
  return events.map((event: Event) => ({ id: event.id, name: say(event, 'title', lang), date: event.date }));
}

/** The landmark days that have a page of their own: those known to the day, inside the span, each once. */
export function landmarkDays(ledger: Ledger): string[] {
  const { landmarks = [], span } = ledger.dossier.dossier;
  const days = landmarks.map((id) => ledger.events.get(id)?.date ?? '').filter((date) => parseDay(date) !== null && date >= span.from && date <= span.to);
  return [...new Set(days)].sort();
}
