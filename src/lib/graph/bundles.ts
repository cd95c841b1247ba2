// One bundle for each ordered pair: which commitments lie behind a line, how firmly they stand and how they were kept.
import type { Commitment } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { pairsOf, ringsOf } from '#lib/domain/parties.ts';
import type { Status } from '#lib/domain/status.ts';
import { ACTIVE, PERFORMANCES } from '#lib/domain/words.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import { drawnActor } from './actors-drawn.ts';
import type { Mark } from './graph-model.ts';

/** What is drawn besides the active: drafts, one draft's web, what has ended. */
export interface Shown {
  readonly showProposed?: boolean;
  /** What a record in focus is about: of what is proposed this is drawn unasked. */
  readonly proposals?: ReadonlySet<string>;
  readonly showPast?: boolean;
  /** A draft drawn as if it were in force, beside the graph as it is. */
  readonly web?: string;
  /** Ids of the commitments that the reader's filters let through; absent: all of them. */
  readonly only?: ReadonlySet<string>;
}

/** One commitment between one obligor and one beneficiary, with the obligor's own record. */
export interface Tie {
  readonly commitment: Commitment;
  readonly from: string;
  readonly to: string;
  readonly standing: Standing;
  readonly performance: Performance;
  /** The events so far with an effect on the commitment; left out where nobody is to be named. */
  readonly events?: readonly string[];
  /** Would it be there only if the draft asked for were in force? */
  readonly added?: boolean;
}

export interface Bundle {
  readonly from: string;
  readonly to: string;
  /** Does it hold what a draft would add, and nothing of what stands? */
  readonly added?: boolean;
  /** Each commitment once, in the order of ids. */
  readonly ties: readonly Tie[];
}

/** Firmest first; what has ended comes after everything that stands. */
const FIRMNESS: readonly Standing[] = ['in-force', 'suspended', 'pledged', 'proposed', 'unknown'];
/** The order of counted marks. */
const MARKED: readonly Performance[] = ['breached', 'disputed', 'honoured', 'invoked'];

/** Is this commitment drawn on the day of `status`? */
export function isDrawn(ledger: Ledger, commitment: Commitment, standing: Standing, shown: Shown): boolean {
  if (shown.only && !shown.only.has(commitment.id)) return false;
  if (ACTIVE.includes(standing) || isOfWeb(ledger, commitment, shown)) return true;
  if (standing === 'none') return false;
  return standing === 'proposed' ? shown.showProposed === true || shown.proposals?.has(commitment.id) === true : shown.showPast === true;
}

/** Is it a promise of the draft drawn as if it were in force? */
const isOfWeb = (ledger: Ledger, commitment: Commitment, { web }: Shown): boolean =>
  web !== undefined && ledger.drafts.get(web)?.instrument === commitment.instrument;

/** Every tie drawn on the day of `statuses`; a tie of an actor to itself is a promise inside an alliance. */
export function tiesOf(ledger: Ledger, statuses: ReadonlyMap<string, Status>, shown: Shown): Tie[] {
  const ties: Tie[] = [];
  const known = KNOWN.get(ledger) ?? [];
  KNOWN.set(ledger, known);
  for (const [at, commitment] of ledger.dossier.commitments.entries()) {
    const status = statuses.get(commitment.id);
    if (!status || !isDrawn(ledger, commitment, status.standing, shown)) continue;
    if (known[at]?.status !== status) known[at] = { status, ties: tiesIn(ledger, commitment, status) };
    const own = known[at].ties;
    const isAdded = !ACTIVE.includes(status.standing) && isOfWeb(ledger, commitment, shown);
    for (const tie of own) ties.push(isAdded ? { ...tie, added: true } : tie);
  }
  return ties;
}

/** The ties of each promise as last asked for: a step of the day makes those of the promises that it changes, and no others. */
const KNOWN = new WeakMap<Ledger, { readonly status: Status; readonly ties: readonly Tie[] }[]>();

function tiesIn(ledger: Ledger, commitment: Commitment, { standing, performanceBy, events }: Status): Tie[] {
  const pairs = pairsOf(commitment);
  const inside = pairs.length > 0 ? [] : ringsOf(commitment).map((id) => [id, id] as const);
  return [...pairs, ...inside].map(([obligor, beneficiary]) => ({
    commitment, from: drawnActor(ledger, obligor), to: drawnActor(ledger, beneficiary), standing, performance: performanceBy[obligor] ?? 'untested', events
  }));
}

/** The ties gathered by ordered pair of what their actors are drawn as; pairs in the order of ids. */
export function bundled(ties: readonly Tie[], drawnAs: (actor: string) => string): Bundle[] {
  const pairs = new Map<string, { from: string; to: string; added?: true; ties: Map<string, Tie> }>();
  for (const tie of ties) {
    const from = drawnAs(tie.from);
    const to = drawnAs(tie.to);
    if (from === to) continue;
    const key = `${from} ${to}${tie.added ? ' added' : ''}`;
    const pair = pairs.get(key) ?? { from, to, ...(tie.added && { added: true as const }), ties: new Map<string, Tie>() };
    pairs.set(key, pair);
    const known = pair.ties.get(tie.commitment.id);
    if (!known || graver(tie.performance, known.performance)) pair.ties.set(tie.commitment.id, tie);
  }
  return [...pairs]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, { ties: own, ...pair }]) => ({ ...pair, ties: [...own.values()].sort(byCommitment) }));
}

const graver = (a: Performance, b: Performance): boolean => PERFORMANCES.indexOf(a) > PERFORMANCES.indexOf(b);
const byCommitment = (a: Tie, b: Tie): number => (a.commitment.id < b.commitment.id ? -1 : 1);

/** Number of texts behind these ties. */
export const textsOf = (ties: readonly Tie[]): number => new Set(ties.map((tie) => tie.commitment.instrument)).size;

/** The firmest standing of these ties. */
export function firmest(ties: readonly Tie[]): Standing {
  const found = FIRMNESS.find((standing) => ties.some((tie) => tie.standing === standing));
  return found ?? ties[0]?.standing ?? 'none';
}

/** Counted marks of these ties, gravest first, none of a count of zero. */
export function marksOf(ties: readonly Tie[]): Mark[] {
  return MARKED.map((performance) => ({
    performance,
    count: ties.filter((tie) => tie.performance === performance).length
  })).filter((mark) => mark.count > 0);
}

/** Width of a bundle of `texts` texts, px: by the square root, 1.5 for one, 7 at most. */
export function bundleWidth(texts: number): number {
  const width = 1.5 + (5.5 * (Math.sqrt(texts) - 1)) / (Math.sqrt(20) - 1);
  return Math.round(Math.min(7, width) * 10) / 10;
}
