// The whole network as it is seen, as plain data for a picture that leaves the page: a path a stroke, discs and names.
import { capOf, DASH_PX } from './dashes.ts';
import { discRadius, isDashed, lineWidth, linesInSight, placed, SPREAD } from './edge-layer.ts';
import type { Stage } from './edge-layer.ts';
import type { Dash, MarkRow, Tone } from './graph-model.ts';
import type { WholeGraph } from './whole-graph.ts';
import { headsOf, signsOf } from './whole-heads.ts';
import { actorsOf, drawnIn } from './whole-lit.ts';
import type { WholeLit } from './whole-lit.ts';
import { namesShown } from './whole-names.ts';
import { together } from './whole-strokes.ts';
import type { Stroke } from './whole-strokes.ts';

export interface PlanLine {
  readonly tone: Tone;
  readonly opacity: number;
  readonly dashes: readonly number[];
  /** How each dash ends. */
  readonly cap: 'round' | 'butt';
  readonly width: number;
  /** The `d` of a path through all lines of this stroke. */
  readonly d: string;
}

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PlanPart {
  readonly lines: readonly PlanLine[];
  /** Corners of each head, and its colour. */
  readonly heads: readonly { readonly tone: Tone; readonly points: string }[];
  readonly signs: readonly MarkRow[];
  /** Rings round what is in focus. */
  readonly rings: readonly Disc[];
  readonly discs: readonly Disc[];
  readonly names: readonly { readonly id: string; readonly name: string; readonly x: number; readonly y: number }[];
}

export interface WholePlan {
  readonly width: number;
  readonly height: number;
  /** Everything; it steps back where there is a focus. */
  readonly all: PlanPart;
  readonly lit: PlanPart | null;
  /** The promises drawn, with a focus those of the focus. */
  readonly commitments: ReadonlySet<string>;
}

/** What is in sight now: the same lines, discs and names as the canvas; what has stepped back keeps no names. */
export function wholePlan(graph: WholeGraph, stage: Stage, lit: WholeLit | null): WholePlan {
  const every = graph.ids.map((_, at) => at).sort((a, b) => graph.degree[b]! - graph.degree[a]!);
  const drawn = drawnIn(graph, lit);
  const all = part(graph, stage, { edges: lit ? drawnIn(graph, null) : drawn, actors: every, focus: [] });
  return {
    width: stage.width, height: stage.height,
    all: lit ? { ...all, names: [], signs: [] } : all,
    lit: lit && part(graph, { ...stage, spread: SPREAD, lines: linesInSight(graph, stage, drawn) }, { edges: drawn, actors: actorsOf(graph, lit, drawn), focus: lit.actors }),
    commitments: new Set(drawn.map((edge) => graph.commitment[edge]!))
  };
}

interface Asked {
  readonly edges: readonly number[];
  readonly actors: readonly number[];
  readonly focus: readonly number[];
}

function part(graph: WholeGraph, stage: Stage, { edges, actors, focus }: Asked): PlanPart {
  const dashed = isDashed(stage);
  const dashOf = ({ dash }: Stroke): Dash => (dashed ? dash : 'none');
  const names = namesShown(graph, stage, actors);
  const paths = pathsOf(graph, stage, edges);
  return {
    lines: together(stage.strokes, paths.keys(), dashed).map(({ stroke, bytes }) => ({
      tone: stroke.tone, opacity: stroke.opacity, width: lineWidth(stage), dashes: DASH_PX[dashOf(stroke)],
      cap: capOf(dashOf(stroke)),
      d: bytes.flatMap((byte) => paths.get(byte) ?? []).join('')
    })),
    discs: actors.map((at) => discOf(graph, stage, at)).filter(({ x, y, r }) => x > -r && y > -r && x < stage.width + r && y < stage.height + r),
    heads: headsOf(graph, stage, edges).map(({ byte, corners }) => ({ tone: stage.strokes[byte - 1]!.tone, points: corners.map(tenth).join(' ') })),
    signs: signsOf(graph, stage, edges, names.map(({ box }) => box)).map((row) => ({ ...row, x: tenth(row.x), y: tenth(row.y) })),
    rings: focus.map((at) => discOf(graph, stage, at)),
    names: names.map(({ at, x, y }) => ({ id: graph.ids[at]!, name: graph.names[at]!, x: tenth(x), y: tenth(y) }))
  };
}

/** The lines in sight, by the byte of their edge. */
function pathsOf(graph: WholeGraph, stage: Stage, edges: readonly number[]): Map<number, string[]> {
  const paths = new Map<number, string[]>();
  const ends = new Float64Array(4);
  for (const edge of edges) {
    if (!placed(graph, stage, edge, ends)) continue;
    const byte = graph.state[edge]!;
    const own = paths.get(byte) ?? [];
    paths.set(byte, own);
    const [x1, y1, x2, y2] = Array.from(ends, tenth);
    own.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return paths;
}

const tenth = (px: number): number => Math.round(px * 10) / 10;

const discOf = ({ ids, x, y, degree }: WholeGraph, { camera }: Stage, at: number): Disc => ({
  id: ids[at]!, x: tenth(x[at]! * camera.k + camera.x), y: tenth(y[at]! * camera.k + camera.y), r: tenth(discRadius(camera, degree[at]!))
});
