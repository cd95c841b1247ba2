// Files of the view, made when one is asked for: the picture drawn once more without the canvas, or the promises as a sheet.
import { mount, unmount } from 'svelte';
import { parseDay } from '#lib/domain/partial-date.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import type { LiveParts } from './live-parts.ts';
import { breaches, csvOf, pngOf, save, svgOf } from './take-along.ts';
import type { Taken } from './take-along.ts';

export type FileKind = 'svg' | 'png' | 'csv';

/** Makes the file and hands it to the reader; `host` stands in the page, so that the picture takes its colours. */
export async function takeFile(kind: FileKind, view: Taken, parts: LiveParts, host: HTMLElement): Promise<void> {
  const name = `pledgeline-${view.date}.${kind}`;
  if (kind === 'csv') return save(new Blob([await sheetOf(view)], { type: 'text/csv' }), name);
  const svg = pictureOf(view, parts, host);
  save(kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg), name);
}

function pictureOf(view: Taken, { GraphPicture }: LiveParts, host: HTMLElement): string {
  const words = panelWordsOf(view.lang);
  const whole = view.whole();
  const shown = whole?.plan.commitments ?? new Set(view.elements.edges.filter((edge) => edge.row).flatMap((edge) => edge.commitments));
  const part = whole
    ? mount(whole.WholePicture, { target: host, props: { plan: whole.plan, title: view.title } })
    : mount(GraphPicture, { target: host, props: { elements: view.elements, title: view.title } });
  const { href } = location;
  const notes = [
    ...breaches(view.rows.filter((row) => shown.has(row.id)), words),
    words.recordEnds(formatDayLong(parseDay(view.recordEnds) ?? 0, view.lang)),
    `Pledgeline · ${view.licence} · ${href}`
  ];
  const svg = svgOf(host.querySelector('svg')!, { heading: view.dossier, title: view.title, notes, address: href, legend: view.legend });
  void unmount(part);
  return svg;
}

function sheetOf({ rows, words, lang, date, recordEnds, sheet, dossier, licence }: Taken): Promise<string> {
  const link = (id: string): string => new URL(`commitments/${id}/`, location.href.split('?')[0]).href;
  return csvOf(rows, { panel: panelWordsOf(lang), words, sheet: sheet!, day: date, recordEnds, link, dossier, licence, view: location.href });
}
