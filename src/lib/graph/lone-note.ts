// Beside an actor in focus that has no line on the day: that it has none, and when it has one, or what its members promised each
// other; beside two without a line between them, that there is none; beside the centre, that none is about the record in focus.
import { formatDate } from '#lib/text/format-date.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import { boxOf } from './captions.ts';
import type { Drawing } from './drawing.ts';
import type { Caption, GraphEdge, GraphNode } from './graph-model.ts';
import { overlaps, textWidth, wrapped } from './label-size.ts';
import { boxOfRow } from './mark-rows.ts';
import type { Box } from './label-size.ts';
import { nearestTie } from './nearest-tie.ts';
import { discBox, labelBox, labelSize } from './node-labels.ts';

const SIZE = 12;
const LINE = 15;
/** Ground round the note, and how finely a place for it is looked for, px. */
const CLEAR = 4;
const STEP = 4;
/** The widths it may be set in, and by how much a further line counts against a place, px. */
const WIDTHS = [310, 240, 190, 150, 120, 96, 74];
const TALL = 6;
/** What changes the size of the live graph stands in its lower right corner. */
const SWITCH = { width: 64, height: 26 };

/** What is said where the one actor in focus has no line of its own, two have none between them, or none is about the record in focus; nothing where there is one. */
export function loneNote(drawing: Drawing, nodes: readonly GraphNode[], edges: readonly GraphEdge[], captions: readonly Caption[]): Caption[] {
  const { asked, lit } = drawing;
  const isRecord = lit.isAny && lit.actors.length === 0;
  if (isRecord && (edges.some((edge) => !edge.faded) || nodes.some((one) => one.kind !== 'centre' && !one.faded))) return [];
  const [node, other] = isRecord ? nodes.filter((one) => one.kind === 'centre') : lit.actors.map((id) => nodes.find(({ id: unit, focused }) => focused && unit === drawing.folding.unitOf.get(id)));
  if (!node || edges.some((edge) => !edge.faded && (edge.from === node.id || edge.to === node.id))) return [];
  if (lit.actors.length > 1 && (!other || other === node)) return [];
  const switches = { left: asked.width - SWITCH.width, right: asked.width, top: asked.height - SWITCH.height, bottom: asked.height };
  const taken = [switches, ...nodes.flatMap((one) => [labelBox(one, labelSize(drawing.places)), around(one)]), ...captions.map(boxOf), ...edges.flatMap(({ row }) => (row ? [boxOfRow(row)] : []))];
  const [none, when] = isRecord ? [panelWordsOf(asked.lang).noLine] : other ? noneBetween(drawing) : node.ring ? [node.ring.name] : saidOf(drawing, lit.actors[0]!);
  const named = isRecord || other || node.ring ? none! : ofNode(node, none!);
  for (const text of new Set([...(when ? [`${named} ${when}`] : []), named, none!])) {
    const places = WIDTHS.flatMap((width) => {
      const lines = wrapped(text, width, SIZE);
      const place = placeFor(lines, node, { taken, width: asked.width, height: asked.height });
      return place ? [{ lines, box: place.box, off: place.off + lines.length * TALL }] : [];
    });
    const [nearest] = places.sort((a, b) => a.off - b.off);
    if (nearest) return captionsIn(nearest.box, nearest.lines, node);
  }
  return [];
}

/** That it has none, and when it has one: where there is no room for both, the first alone. */
function saidOf({ ledger, asked }: Drawing, actor: string): [none: string, when?: string] {
  const words = panelWordsOf(asked.lang);
  if (asked.only) return [words.noTieShown];
  const near = nearestTie(ledger, actor, asked.day, asked.trace);
  const none = words.noTie[asked.trace];
  return near ? [none, words.nearestTie[near.which](formatDate(near.date, asked.lang, 'genitive'))] : [none];
}

/** The sentence under the name of whom it is about: the place that is free may lie beside another. */
const ofNode = ({ lines }: GraphNode, sentence: string): string => `${lines.join(' ').replace(/(\S–) /gu, '$1')}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

function noneBetween({ asked }: Drawing): [none: string, when?: string] {
  const words = panelWordsOf(asked.lang);
  return [asked.only ? words.noTieBetweenShown : words.noTieBetween];
}

const around = (node: GraphNode): Box => {
  const { left, right, top, bottom } = discBox(node);
  const more = node.focused ? 8 : 2;
  return { left: left - more, right: right + more, top: top - more, bottom: bottom + more };
};

interface Room {
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** The free box nearest to the node, level with it where that is as near, and how far off it is. */
function placeFor(lines: readonly string[], node: GraphNode, { taken, width, height }: Room): { box: Box; off: number } | null {
  const wide = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const high = lines.length * LINE;
  let best: { box: Box; off: number } | null = null;
  for (let left = CLEAR; left + wide <= width - CLEAR; left += STEP) {
    for (let top = CLEAR; top + high <= height - CLEAR; top += STEP) {
      const box = { left, right: left + wide, top, bottom: top + high };
      const off = Math.hypot(Math.max(left - node.x, 0, node.x - box.right), Math.max(top - node.y, 0, node.y - box.bottom)) + Math.abs((top + box.bottom) / 2 - node.y) / 4;
      if (best && off >= best.off) continue;
      const wanted = { left: left - CLEAR, right: box.right + CLEAR, top: top - CLEAR / 2, bottom: box.bottom + CLEAR / 2 };
      if (!taken.some((other) => overlaps(wanted, other))) best = { box, off };
    }
  }
  return best;
}

/** Set flush with the side that looks at the node. */
function captionsIn({ left, right, top }: Box, lines: readonly string[], node: GraphNode): Caption[] {
  const anchor = right < node.x ? 'end' : 'start';
  return lines.map((text, index) => ({ id: `lone-${index}`, kind: 'note', text, x: Math.round(anchor === 'end' ? right : left), y: Math.round(top) + 11 + index * LINE, anchor }));
}
