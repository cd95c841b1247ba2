// A bundle shows parts: beside the line of its firmest standing runs a thin strand for each other standing behind it, so that
// nothing pledged hides under what is in force.
import type { Standing } from '#lib/domain/words.ts';
import { bundleWidth, firmest, textsOf } from './bundles.ts';
import type { Tie } from './bundles.ts';
import { distance } from './curves.ts';
import type { Line } from './curves.ts';
import type { Dash, GraphEdge, Point, StandingShown, Strand } from './graph-model.ts';

/** How a standing is told without colour. */
export const DASHES: Readonly<Partial<Record<string, Dash>>> = { pledged: 'long', suspended: 'dots', proposed: 'short' };

const SHOWN: readonly StandingShown[] = ['in-force', 'suspended', 'pledged', 'proposed', 'unknown', 'past'];

/** The kind of line of a standing. */
export const shownAs = (standing: Standing): StandingShown =>
  SHOWN.find((shown) => shown === standing) ?? 'past';

const WIDTHS: Readonly<Record<StandingShown, number>> = { 'in-force': 1.5, suspended: 2, pledged: 1.5, proposed: 1.25, unknown: 1, past: 1 };
/** Dots are no narrower. */
const DOTS = 2.5;
/** Ground between a line and the strand beside it, px. */
const GAP = 1.4;

/** A line without its colours. */
export interface Body {
  /** Its own standing, the firmest behind it, which the strands' are beside. */
  readonly standing: Standing;
  readonly width: number;
  readonly strands: readonly Omit<Strand, 'tone' | 'opacity'>[];
}

/** How wide the line of these ties is, and what runs beside it: a strand for each standing behind it but its own. */
export function bodyOf(ties: readonly Tie[]): Body {
  const standing = firmest(ties);
  const width = Math.max(standing === 'suspended' ? DOTS : 0, isThin(standing) ? WIDTHS[shownAs(standing)] : bundleWidth(textsOf(ties)));
  const behind = new Set(ties.map((tie) => shownAs(tie.standing)));
  behind.delete(shownAs(standing));
  let edge = width / 2;
  const strands = SHOWN.filter((shown) => behind.has(shown)).map((shown) => {
    const own = WIDTHS[shown];
    const off = edge + GAP + own / 2;
    edge = off + own / 2;
    return { standing: shown, width: own, dash: DASHES[shown] ?? 'none', off: Math.round(off * 100) / 100 };
  });
  return { standing, width, strands };
}

/** What is proposed, past or unknown is drawn thin, however many its texts. */
const isThin = (standing: Standing): boolean => ['proposed', 'unknown', 'past'].includes(shownAs(standing));

/** Every kind of line that an edge shows: its own and its strands'. */
export const standingsOn = ({ standing, strands }: Pick<GraphEdge, 'standing' | 'strands'>): StandingShown[] =>
  [shownAs(standing), ...strands.map((strand) => strand.standing)];

/** Where its joints would be drawn out farther than this, a strand keeps to its distance. */
const LONGEST_JOINT = 1.6;

/** The line that runs `off` px to the left of another, as one goes along it; the two of a pair have their strands outside. */
export function besides({ start, bends, end }: Line, off: number): Line {
  const points = [start, ...bends, end].filter((point, at, all) => at === 0 || distance(point, all[at - 1]!) > 0.01);
  const normals = points.slice(1).map((point, at) => leftOf(points[at]!, point));
  const moved = points.map((point, at) => {
    const [before, after] = [normals[at - 1] ?? normals[at]!, normals[at] ?? normals[at - 1]!];
    const joint = Math.min(LONGEST_JOINT, 2 / (1 + before.x * after.x + before.y * after.y || 1));
    return { x: point.x + ((before.x + after.x) / 2) * joint * off, y: point.y + ((before.y + after.y) / 2) * joint * off };
  });
  return { start: moved[0]!, bends: moved.slice(1, -1), end: moved.at(-1)! };
}

function leftOf(from: Point, to: Point): Point {
  const length = distance(from, to);
  return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
}
