// The lines of the picture: bundles with their widths, colours and marks, and the fan of the one in focus.
import type { Performance } from '#lib/domain/words.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import { headSize } from './arrow-head.ts';
import { bundleWidth, marksOf, textsOf } from './bundles.ts';
import type { Tie } from './bundles.ts';
import type { Line } from './curves.ts';
import { rounded } from './curves.ts';
import type { Between } from './edge-lines.ts';
import type { Fan, FanLine } from './fan.ts';
import type { GraphEdge, GraphNode, MarkRow, Signed, StandingShown, Strand } from './graph-model.ts';
import { commitmentName, edgeName, partName } from './graph-names.ts';
import type { Naming } from './graph-names.ts';
import type { Box } from './label-size.ts';
import type { Background, Lens } from './lens.ts';
import { bandOf } from './courses.ts';
import { besideName, rowAtName, rowsOnLines } from './mark-rows.ts';
import type { Bent, Rows } from './mark-rows.ts';
import { discBox, labelBox } from './node-labels.ts';
import { bypasses } from './fan-bypass.ts';
import type { Places } from './positions.ts';
import { bodyOf, DASHES, shownAs } from './strands.ts';

/** The legend's value of what a draft would add. */
export const ADDED = 'added';
const FADED = 0.1;
/** The centre's own promises are lighter lines, save pledged ones, whose colour would fall too low. */
const OWN = 0.66;
const INCOMING = 0.42;
const OUTGOING = 0.85;
const FAN_HEAD = 4.5;
/** How far the ring of a node in focus reaches round its disc, px. */
const RING = 7;
/** Lines among others than the centre step back behind a fan. */
const ACROSS = 0.4;
/** So do, a little, lines that are reached through others than the one whose promises are fanned out: that one's stay the first to be seen. */
const BEYOND = 0.5;

export interface Painting {
  readonly naming: Naming;
  readonly lens: Lens;
  readonly background: Background;
  readonly centre: string;
  readonly places: Places;
  readonly font: number;
  readonly nodes: readonly GraphNode[];
  readonly isLit: (bundle: Between) => boolean;
  /** Of a bundle's promises those that the record in focus is about, else all: a line lit for one promise shows where that one stands. */
  readonly partOf: (bundle: Between) => readonly Tie[];
  /** Pairs of units between which something changed on the day. */
  readonly changed: ReadonlySet<string>;
  /** The lines of the actor in focus to others than the centre. */
  readonly routes: ReadonlyMap<string, Line>;
  /** How else the line of a bundle with the centre may run. */
  readonly otherLines: (bundle: Between) => Line[];
  /** The bundle that is opened into its commitments, if one is. */
  readonly fan: { readonly of: Between; readonly drawn: Fan } | null;
}

/** Every bundle but the one fanned out, with its place on `lines`. */
export function bundleEdges(bundles: readonly Between[], lines: ReadonlyMap<string, Line>, painting: Painting): GraphEdge[] {
  const { fan, places } = painting;
  const round = places.small ? null : bypasses(bundles.filter((bundle) => painting.isLit(bundle) && !painting.routes.has(bundle.id)), lines, { fan: fan?.drawn ?? null, places, nodes: painting.nodes });
  const drawn = bundles
    .filter((bundle) => bundle !== fan?.of)
    .map((bundle) => ({ bundle, line: painting.routes.get(bundle.id) ?? round?.get(bundle.id) ?? lineOf(bundle, lines, fan), lit: painting.isLit(bundle) }));
  const { rows, bent } = rowsOf(drawn.filter(({ lit }) => lit), painting);
  return drawn.map(({ bundle, line, lit }) => {
    const own = (bundle.added ? paintedAdded : painted)(painting.partOf(bundle), bent.get(bundle.id) ?? line, { ...painting, lit, from: bundle.from, to: bundle.to });
    const back = lit ? stepOf(bundle, painting) : 1;
    const strands = own.strands.map((strand) => ({ ...strand, opacity: strand.opacity * back }));
    const part = painting.partOf(bundle);
    const isPart = lit && part.length < bundle.ties.length;
    return { ...own, commitments: bundle.ties.map((tie) => tie.commitment.id), ...(isPart && { part: own.commitments }), opacity: own.opacity * back, strands, id: bundle.id, kind: 'bundle', row: rows.get(bundle.id) ?? null,
      from: bundle.source.id, to: bundle.target.id, name: isPart ? partName(painting.naming, bundle, part) : nameOf(bundle, painting.naming) };
  });
}

/** How far a line that is seen steps back behind those that the focus is about. */
function stepOf({ from, to }: Between, { centre, fan }: Painting): number {
  if (from !== centre && to !== centre) return ACROSS;
  return !fan || (from === fan.of.from && to === fan.of.to) || (from === fan.of.to && to === fan.of.from) ? 1 : BEYOND;
}

function nameOf({ added, source, target, ties }: Between, naming: Naming): string {
  const name = edgeName(naming, source, target, ties);
  return added ? panelWordsOf(naming.lang).addedLine(name) : name;
}

/** The bundle the other way goes over the fan; every other keeps its course. */
function lineOf(bundle: Between, lines: ReadonlyMap<string, Line>, fan: Painting['fan']): Line {
  if (!fan || bundle.from !== fan.of.to || bundle.to !== fan.of.from) return lines.get(bundle.id)!;
  const { start, bends, end } = fan.drawn.over;
  return bundle.source.kind === 'centre' ? { start: end, bends: [...bends].reverse(), end: start } : { start, bends, end };
}

/** The rows of marks of these bundles, by their ids; on narrow grounds incoming lines alone have one, under the name. */
function rowsOf(drawn: readonly { bundle: Between; line: Line }[], painting: Painting): Rows {
  const nodes = new Map(painting.nodes.map((node) => [node.id, node]));
  if (painting.places.small) {
    const incoming = drawn.filter(({ bundle }) => bundle.to === painting.centre).flatMap(({ bundle }) => {
      const row = rowAtName(nodes.get(bundle.from)!, signsOf(painting.partOf(bundle)), { font: painting.font, ...painting.places });
      return row ? [{ bundle, row }] : [];
    });
    // A name has room for one row: what a draft would add gives way to what stands.
    const standing = new Set(incoming.filter(({ bundle }) => !bundle.added).map(({ bundle }) => bundle.from));
    return { bent: new Map(), rows: new Map(incoming.filter(({ bundle }) => !bundle.added || !standing.has(bundle.from)).map(({ bundle, row }) => [bundle.id, row])) };
  }
  const taken: Box[] = painting.nodes.flatMap((node) => [labelBox(node, painting.font), discBox(node, RING)]);
  if (painting.fan) taken.push(fanBox(painting.fan.drawn));
  const courses = [
    ...drawn.map(({ bundle, line }) => bandOf(bundle.id, line, bodyOf(painting.partOf(bundle)))),
    ...(painting.fan?.drawn.lines ?? []).map((line, index) => bandOf(`fan ${index}`, line, bodyOf(line.ties)))
  ];
  const marked = drawn.map(({ bundle }) => {
    const marks = signsOf(painting.partOf(bundle));
    // Only what a node itself owes the centre may stand beside its name: elsewhere another's record would look like its own.
    const beside = bundle.to === painting.centre ? besideName(nodes.get(bundle.from)!, marks, painting.font) : [];
    // A fan and what goes round it keep their places.
    const otherLines = (): Bent[] => (painting.fan || painting.routes.has(bundle.id) ? [] : painting.otherLines(bundle)).map((line) => ({ line, course: bandOf(bundle.id, line, bodyOf(painting.partOf(bundle))) }));
    return { id: bundle.id, marks, share: shareOf(bundle, painting.centre), beside, otherLines };
  });
  return rowsOnLines(marked, courses, taken);
}

/** The marks of these promises, and how many of them stand nobody knows how. */
function signsOf(ties: readonly Tie[]): Signed[] {
  const unknown = ties.filter(({ standing }) => standing === 'unknown').length;
  return [...marksOf(ties), ...(unknown > 0 ? [{ performance: 'unknown', count: unknown } as const] : [])];
}

function shareOf(bundle: Between, centre: string): number {
  if (bundle.to === centre) return INCOMING;
  if (bundle.from === centre) return OUTGOING;
  return bundle.source.at.x < bundle.target.at.x ? 0.2 : 0.8;
}

export const fanBox = (fan: Fan): Box => ({ left: fan.from - 8, right: fan.to + 8, top: fan.top, bottom: fan.floor });

/** The lines of the fan: one a commitment; those that stand for several texts stay a bundle. */
export function fanEdges({ of, drawn }: { of: Between; drawn: Fan }, painting: Painting): GraphEdge[] {
  const isOut = of.from === painting.centre;
  return drawn.lines.map((line) => {
    const course: Line = isOut ? { start: line.end, bends: [...line.bends].reverse(), end: line.start } : line;
    const single = line.ties.length === 1;
    const tie = line.ties[0]!;
    return {
      ...painted(line.ties, course, { ...painting, lit: true, from: of.from, to: of.to }),
      id: single ? `${of.id}--${tie.commitment.id}` : `${of.id}--rest`,
      kind: single ? 'commitment' : 'bundle', head: single ? FAN_HEAD : 7,
      from: of.source.id, to: of.target.id, row: fanRow(line, single),
      name: single ? commitmentName(painting.naming, tie) : edgeName(painting.naming, of.source, of.target, line.ties)
    };
  });
}

function fanRow(line: FanLine, single: boolean): MarkRow | null {
  const marks = signsOf(line.ties);
  if (marks.length === 0) return null;
  const width = single ? 12 * marks.length : 24 * marks.length;
  return { x: line.mark.x - width + 6, y: line.mark.y, marks };
}

interface Painter extends Painting {
  readonly lit: boolean;
  readonly from: string;
  readonly to: string;
}

type Painted = Omit<GraphEdge, 'id' | 'kind' | 'from' | 'to' | 'row' | 'name'>;

function painted(ties: readonly Tie[], line: Line, painter: Painter): Painted {
  const { standing, width, strands } = bodyOf(ties);
  const texts = textsOf(ties);
  const value = painter.lens.valueOf(ties, painter.background);
  const paint = painter.lens.paint[value]!;
  const own = painter.from === painter.centre && standing !== 'pledged' ? OWN : 1;
  const isEnded = ['past', 'unknown'].includes(shownAs(standing));
  const paintOf = (of: StandingShown): Pick<Strand, 'tone' | 'opacity'> =>
    ({ tone: (painter.lens.id === 'standing' ? painter.lens.paint[of]! : paint).tone, opacity: painter.lit ? paint.opacity : FADED });
  return {
    commitments: ties.map((tie) => tie.commitment.id),
    texts, standing, marks: marksOf(ties), strands: strands.map((strand) => ({ ...strand, ...paintOf(strand.standing) })),
    value,
    tone: paint.tone,
    opacity: painter.lit ? Math.round(paint.opacity * own * 100) / 100 : FADED,
    width,
    dash: DASHES[standing] ?? 'none',
    head: isEnded ? 0 : headSize(width),
    start: rounded(line.start), end: rounded(line.end), bends: line.bends.map(rounded),
    faded: !painter.lit,
    changed: painter.changed.has(`${painter.from} ${painter.to}`)
  };
}

/** What a draft would add is told by its line: short dashes in ink, whatever the lens. */
function paintedAdded(ties: readonly Tie[], line: Line, painter: Painter): Painted {
  const own = painted(ties, line, painter);
  const width = Math.max(2, bundleWidth(own.texts));
  return { ...own, strands: [], value: ADDED, tone: 'ink', dash: 'short', width, head: headSize(width), opacity: painter.lit ? 1 : FADED };
}

/** The kinds of mark on screen, gravest first. */
export function performancesShown(edges: readonly GraphEdge[]): Performance[] {
  const order: readonly Performance[] = ['invoked', 'honoured', 'disputed', 'breached'];
  return order.filter((performance) => edges.some((edge) => edge.row?.marks.some((mark) => mark.performance === performance)));
}
