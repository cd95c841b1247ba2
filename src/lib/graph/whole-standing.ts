// The bytes of the whole network's edges: which are drawn on a day, and in which stroke under a lens.
import { changesBetween } from '#lib/domain/changes-between.ts';
import type { Glimpse } from '#lib/domain/histories.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Day } from '#lib/domain/partial-date.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import type { Performance } from '#lib/domain/words.ts';
import { isDrawn } from './bundles.ts';
import type { Shown } from './bundles.ts';
import { ADDED } from './drawn-edges.ts';
import type { Lens } from './lens.ts';
import type { Work } from './slices.ts';
import type { WholeGraph } from './whole-graph.ts';
import { byteOf } from './whole-strokes.ts';
import { DASHES } from './strands.ts';

/** What a reader wants to see of a day. */
export interface Look {
  readonly shown: Shown;
  readonly lens: Lens;
  /** Are unnamed speakers counted in the lens of doubts? */
  readonly unnamed?: boolean;
}

interface Setting {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly look: Look;
}

/** Promises asked between two looks at the clock. */
const RUN = 500;

/** Sets the byte of every edge for a day. */
export function standAt(graph: WholeGraph, ledger: Ledger, day: Day, look: Look): void {
  const standing = standingAt(graph, ledger, day, look);
  while (!standing.next().done);
}

/** The same by and by; until its end every edge keeps the byte it had. */
export function* standingAt(graph: WholeGraph, ledger: Ledger, day: Day, look: Look): Work {
  const state = new Uint8Array(graph.state.length);
  const next = { ...graph, state };
  let done = 0;
  for (const id of graph.firstOf.keys()) {
    stand(next, id, ledger.histories.glimpse(id, day), { ledger, day, look });
    done += 1;
    if (done % RUN === 0) yield done / graph.firstOf.size;
  }
  graph.state.set(state);
}

/** Sets the bytes of the edges that change from one day to another, and no others. */
export function stepTo(graph: WholeGraph, ledger: Ledger, [before, day]: readonly [Day, Day], look: Look): void {
  if (look.lens.byDay) return standAt(graph, ledger, day, look);
  for (const { id, after } of changesBetween(ledger, before, day)) stand(graph, id, after, { ledger, day, look });
}

/** Do two looks draw the same? Then a step of the day touches only what changed. */
export const isSame = (a: Look, b: Look): boolean =>
  a.lens === b.lens && a.unnamed === b.unnamed && a.shown.only === b.shown.only && a.shown.web === b.shown.web &&
  a.shown.showPast === b.shown.showPast && a.shown.showProposed === b.shown.showProposed;

/** The edges of one promise: each has its own obligor's record, and all that is the same is asked once. */
function stand(graph: WholeGraph, id: string, { standing, performanceBy }: Glimpse, { ledger, day, look }: Setting): void {
  const commitment = ledger.commitments.get(id)!;
  const { lens, shown, unnamed } = look;
  const first = graph.firstOf.get(id) ?? graph.commitment.length;
  if (!isDrawn(ledger, commitment, standing, shown)) {
    for (let edge = first; graph.commitment[edge] === id; edge += 1) graph.state[edge] = 0;
    return;
  }
  const isAdded = !ACTIVE.includes(standing) && shown.web !== undefined && ledger.drafts.get(shown.web)?.instrument === commitment.instrument;
  let known: Performance | null = null;
  let byte = 0;
  for (let edge = first; graph.commitment[edge] === id; edge += 1) {
    const performance = performanceBy[graph.obligor[edge]!] ?? 'untested';
    if (performance !== known) {
      byte = isAdded
        ? byteOf(lens, ADDED, 'short')
        : byteOf(lens, lens.valueOf([{ commitment, from: '', to: '', standing, performance }], { ledger, day, unnamed }), DASHES[standing] ?? 'none');
      known = performance;
    }
    graph.state[edge] = byte;
  }
}
