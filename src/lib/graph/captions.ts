// The names of the sectors, beside their arcs; one is left out where a name or a fan needs its place.
import { say } from '#lib/domain/dossier.ts';
import type { Drawing } from './drawing.ts';
import { fanBox } from './drawn-edges.ts';
import type { Fan } from './fan.ts';
import type { Caption, GraphEdge, GraphNode } from './graph-model.ts';
import { overlaps, textWidth, wrapped } from './label-size.ts';
import type { Box } from './label-size.ts';
import { bandOf, crosses } from './courses.ts';
import { boxOfRow } from './mark-rows.ts';
import { discBox, labelBox, labelSize } from './node-labels.ts';

const SIZE = 12;
const LINE = 15;

/** The names of the sectors that have a node on screen, where there is room for them: on no name, disc, mark or line. */
export function sectorCaptions(drawing: Drawing, nodes: readonly GraphNode[], edges: readonly GraphEdge[], fan: Fan | null): Caption[] {
  const { places, ledger, asked } = drawing;
  if (places.small) return [];
  const taken: Box[] = nodes.flatMap((node) => [labelBox(node, labelSize(places)), discBox(node)]);
  taken.push(...edges.flatMap((edge) => (edge.row ? [boxOfRow(edge.row)] : [])));
  if (fan) taken.push(fanBox(fan));
  const courses = edges.map((edge) => bandOf(edge.id, edge, edge));
  const captions: Caption[] = [];
  for (const sector of ledger.dossier.dossier.sectors ?? []) {
    const members = nodes.filter((node) => node.kind !== 'centre' && isOf(node, sector.blocs, drawing));
    if (members.length === 0) continue;
    const drawn = placesFor(sector, say(sector, 'title', asked.lang), members, drawing)
      .find((lines) => lines.map(boxOf).every((box) =>
        box.left >= 0 && box.right <= asked.width && box.top >= 0 && box.bottom <= asked.height &&
        !taken.some((other) => overlaps(box, other)) && !courses.some((course) => crosses(course, box))));
    if (!drawn) continue;
    taken.push(...drawn.map(boxOf));
    captions.push(...drawn);
  }
  return captions;
}

const isOf = (node: GraphNode, blocs: readonly string[], { ledger, places }: Drawing): boolean =>
  node.id !== 'fold-below' &&
  node.actorIds.some((id) => places.sideOf.get(id) !== 'below' && blocs.includes(ledger.actors.get(id)?.bloc ?? ''));

/** The ways a sector's name may stand, the best first: in one line over its arc, else in two. */
function placesFor(
  sector: { readonly id: string; readonly side: string }, text: string, members: readonly GraphNode[], { asked, places }: Drawing
): Caption[][] {
  const { width } = asked;
  const top = Math.min(...members.map((node) => node.y));
  const set = (lines: readonly string[], x: number, y: number, anchor: Caption['anchor']): Caption[] =>
    lines.map((line, index) => ({ id: index === 0 ? sector.id : `${sector.id}-${index}`, kind: 'sector', text: line, x, y: y + index * LINE, anchor }));
  if (sector.side === 'left') return [set([text], 0, 14, 'start')];
  if (sector.side === 'top') return [0, -90, 90, -180].map((aside) => set([text], places.centre.x + aside, 14, 'middle'));
  const two = wrapped(text, textWidth(text, SIZE) * 0.62, SIZE);
  const over = (lines: readonly string[], gap: number): Caption[] => set(lines, width, top - gap - (lines.length - 1) * LINE, 'end');
  return [18, 12, 26].flatMap((gap) => [over([text], gap), over(two, gap)]);
}

/** The box of a caption; names in a fan are a little smaller than the others. */
export function boxOf({ x, y, anchor, text, kind }: Caption): Box {
  const width = textWidth(text, kind === 'text' ? SIZE - 0.5 : SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - (kind === 'text' ? 9 : 11), bottom: y + (kind === 'text' ? 3 : 4) };
}
