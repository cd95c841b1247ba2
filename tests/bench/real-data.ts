// The built-in dossier as the pages of the bench take it: its own form for ours, plain events, nodes and edges for the peers.
import { join } from 'node:path';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDate } from '#lib/domain/partial-date.ts';
import { leanDossier } from '#lib/embed/lean-dossier.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { drawnActor } from '#lib/graph/actors-drawn.ts';
import { pairsOf } from '#lib/domain/parties.ts';

const DAY = 86_400_000;

export function realData(root: string) {
  const { dossier } = parseDossier(readDossierFiles(join(root, 'src/dossiers/ukraine')));
  if (!dossier) throw new Error('The built-in dossier is not sound: see pledgeline check.');
  return { dossier, embedded: leanDossier(dossier), events: eventsOf(dossier), graph: graphOf(dossier) };
}

/** Lanes as kinds, as the peers' data have it. */
function eventsOf(dossier: Dossier) {
  const lanes = dossier.dossier.lanes ?? [];
  const events = dossier.events.map((event) => {
    const date = parseDate(event.date);
    const start = (date?.earliest ?? 0) * DAY;
    const end = (parseDate(event.end ?? event.date)?.latest ?? 0) * DAY;
    const kind = Math.max(0, lanes.findIndex(({ kinds }) => kinds.includes(event.kind)));
    return { start, end: Number.isFinite(end) ? end : start, range: end > start, kind, weight: event.weight, title: event.title };
  });
  return events.filter(({ start }) => Number.isFinite(start)).sort((a, b) => a.start - b.start);
}

/** Every actor that ever stands in a commitment, and each ordered pair of each commitment. */
function graphOf(dossier: Dossier) {
  const ledger = openLedger(dossier);
  const ties = dossier.commitments.flatMap((one) => pairsOf(one).map(([from, to]) => ({
    from: drawnActor(ledger, from), to: drawnActor(ledger, to), day: ledger.histories.firstDay(one.id) ?? 0
  }))).filter(({ from, to }) => from !== to);
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
  const days = ties.map(({ day }) => day).sort((a, b) => a - b);
  return {
    nodes: ids.map((id) => ({ id, label: ledger.actors.get(id)?.name ?? id })),
    edges: ties.map(({ from, to, day }) => ({ s: ids.indexOf(from), t: ids.indexOf(to), time: days.indexOf(day) / days.length }))
  };
}
