// The names of the sectors, beside their arcs; one is left out where a name or a fan needs its place.
import { say } from '#lib/domain/dossier.ts';
import type { Drawing } from './drawing.ts';
import { fanBox } from './drawn-edges.ts';
import type { Fan } from './fan.ts';
import type { Caption, GraphNode } from './graph-model.ts';
import { overlaps, textWidth } from './label-size.ts';
import type { Box } from './label-size.ts';
import { discBox, labelBox, labelSize } from './node-labels.ts';

const SIZE = 12;

/** The names of the sectors that have a node on screen, where there is room for them. */
export function sectorCaptions(drawing: Drawing, nodes: readonly GraphNode[], fan: Fan | null): Caption[] {
  const { places, ledger, asked } = drawing;
  if (places.small) return [];
  const taken: Box[] = nodes.flatMap((node) => [labelBox(node, labelSize(places)), discBox(node)]);
  if (fan) taken.push(fanBox(fan));
  const captions: Caption[] = [];
  for (const sector of ledger.dossier.dossier.sectors ?? []) {
    const members = nodes.filter((node) => node.kind !== 'centre' && isOf(node, sector.blocs, drawing));
    if (members.length === 0) continue;
    const text = say(sector, 'title', asked.lang);
    const caption: Caption = { id: sector.id, kind: 'sector', text, ...placeOf(sector.side, members, drawing) };
    const box = boxOf(caption);
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    captions.push(caption);
  }
  return captions;
}

const isOf = (node: GraphNode, blocs: readonly string[], { ledger, places }: Drawing): boolean =>
  node.id !== 'fold-below' &&
  node.actorIds.some((id) => places.sideOf.get(id) !== 'below' && blocs.includes(ledger.actors.get(id)?.bloc ?? ''));

function placeOf(side: string, members: readonly GraphNode[], { asked, places }: Drawing): Pick<Caption, 'x' | 'y' | 'anchor'> {
  const top = Math.min(...members.map((node) => node.y));
  if (side === 'left') return { x: 0, y: 14, anchor: 'start' };
  if (side === 'top') return { x: places.centre.x, y: 14, anchor: 'middle' };
  return { x: asked.width, y: top - 26, anchor: 'end' };
}

export function boxOf({ x, y, anchor, text }: Caption): Box {
  const width = textWidth(text, SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 4 };
}
