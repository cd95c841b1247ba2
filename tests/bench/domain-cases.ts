// The cases of the domain's bench and its guards: medians in milliseconds, with the dossier's size beside them.
import { join } from 'node:path';
import { openCursor } from '#lib/domain/day-cursor.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';

/** CI holds only guards at ten times an aim. */
const GUARD = 10;
const AIM = { statusesAt: 1, step: 0.1, perChange: 3 };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function times(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

/** The dossier `factor` times: every text, promise and event once more under another id, on the same days. */
function enlarged(dossier: Dossier, factor: number): Dossier {
  const copies = Array.from({ length: factor }, (_, n) => n);
  const as = (id: string, n: number): string => (n === 0 ? id : `${id}-copy-${n}`);
  return {
    ...dossier,
    instruments: copies.flatMap((n) => dossier.instruments.map((one) => ({ ...one, id: as(one.id, n) }))),
    commitments: copies.flatMap((n) => dossier.commitments.map((one) => ({ ...one, id: as(one.id, n), instrument: as(one.instrument, n) }))),
    events: copies.flatMap((n) => dossier.events.map((one) => ({
      ...one, id: as(one.id, n), after: one.after?.map((id) => as(id, n)),
      effects: one.effects?.map((effect) => ({
        ...effect, ...(effect.commitment && { commitment: as(effect.commitment, n) }), ...(effect.instrument && { instrument: as(effect.instrument, n) })
      }))
    })))
  } as Dossier;
}

/** Steps over every event day: milliseconds of each, and how many things changed on it. */
function stepsOf(ledger: Ledger): { ms: number[]; perChange: number } {
  const days = ledger.changeDays;
  const best: number[] = [];
  let changes = 0;
  for (let round = 0; round < 5; round++) {
    const cursor = openCursor(ledger, (days[0] ?? 0) - 1);
    changes = 0;
    days.forEach((day, i) => {
      const begun = performance.now();
      changes += cursor.moveTo(day).length;
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - begun);
    });
  }
  return { ms: best, perChange: best.reduce((sum, ms) => sum + ms, 0) / changes };
}

/** Prints the medians; true if every guard holds. */
export function measure(root: string): boolean {
  const { dossier } = parseDossier(readDossierFiles(join(root, 'src/dossiers/ukraine')));
  if (!dossier) throw new Error('The built-in dossier is not sound: see pledgeline check.');
  const size = `${dossier.commitments.length} commitments, ${dossier.events.length} events`;
  const opening = median(times(9, () => void openLedger(dossier)));
  const ledger = openLedger(dossier);
  const days = ['1994-12-05', '2014-03-18', '2022-02-24', '2025-12-29'].map((day) => parseDay(day)!);
  for (const day of days) times(20, () => void statusesAt(ledger, day));
  const at = median(days.flatMap((day) => times(60, () => void statusesAt(ledger, day))));
  const steps = stepsOf(ledger);
  const large = openLedger(enlarged(dossier, 100));
  const largeSteps = stepsOf(large);
  const ratio = largeSteps.perChange / steps.perChange;
  const rows: [string, number, number][] = [
    [`openLedger, ms (${size})`, opening, NaN],
    ['statusesAt, ms, median', at, AIM.statusesAt],
    [`a step to the next day of changes, ms, median of ${steps.ms.length}`, median(steps.ms), AIM.step],
    ['the longest such step, ms', Math.max(...steps.ms), NaN],
    [`a step at 100 times the size, ms, median (${large.dossier.commitments.length} commitments)`, median(largeSteps.ms), NaN],
    ['time a change there, as a ratio to here', ratio, AIM.perChange]
  ];
  for (const [what, value, aim] of rows) {
    const verdict = Number.isNaN(aim) ? '' : `   aim ${aim}: ${value <= aim ? 'met' : 'missed'}`;
    console.log(`${value.toFixed(4).padStart(10)}  ${what}${verdict}`);
  }
  return rows.every(([, value, aim]) => Number.isNaN(aim) || value <= aim * GUARD);
}
