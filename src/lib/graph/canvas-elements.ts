// The graph's circles and lines as Cytoscape takes them, and what has to change from one set of them to the next.
import { toneOf } from '#lib/ui/tokens.ts';
import { cutAtHead } from './arrow-head.ts';
import { pathOf, weightAndDistance } from './curves.ts';
import type { GraphEdge, GraphElements, GraphNode, Point, Strand } from './graph-model.ts';
import { labelAt } from './node-labels.ts';
import { besides } from './strands.ts';

/** A strand with its course as a path. */
export interface DrawnStrand extends Strand {
  readonly path: string;
}

export interface CanvasElement {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number | readonly number[]>> & { readonly id: string };
  readonly classes: string;
  readonly position?: Point;
  /** How much of it shows, 0 to 1, where not all: set when it is painted, so that a focus that fades the rest restyles none of it. */
  readonly alpha?: number;
  /** Of an edge: the strands beside it, painted with it. */
  readonly strands?: readonly DrawnStrand[];
}

/** Of a node that stands outside the focus. */
const FADED = 0.62;

/** Everything Cytoscape keeps, under ids with the kind in front: `node:russia`, `edge:russia--ukraine`; signs and captions are painted over it. */
export function canvasElements({ nodes, edges }: GraphElements): CanvasElement[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return [
    ...nodes.flatMap(nodeElements),
    ...edges.map((edge) => edgeElement(edge, places.get(edge.from)!, places.get(edge.to)!))
  ];
}

function nodeElements(node: GraphNode): CanvasElement[] {
  const { x, y, anchor } = labelAt(node);
  // No class twice: Cytoscape counts them, and would take another state with as many for the one drawn.
  const classes = [...new Set(['actor', node.kind, `name-${anchor}`])];
  if (node.faded && node.ring) classes.push('faint');
  if (node.focused) classes.push('focused');
  else if (node.ring) classes.push('ring', `tone-${toneOf(node.ring.standing)}`);
  const middle = y + ((node.lines.length - 1) * 16) / 2;
  const alpha = node.faded ? { alpha: FADED } : {};
  const own: CanvasElement = {
    group: 'nodes', classes: classes.join(' '), position: { x: node.x, y: node.y }, ...alpha,
    data: {
      id: `node:${node.id}`, label: node.lines.join('\n'), size: node.radius * 2,
      labelX: anchor === 'start' ? x - node.x - node.radius : anchor === 'end' ? x - node.x + node.radius : 0,
      // Cytoscape sets names a little higher than SVG's middle.
      labelY: middle - node.y + 1.2
    }
  };
  if (node.kind !== 'fold') return [own];
  const behind: CanvasElement = {
    group: 'nodes', classes: 'behind', position: { x: node.x + 2.5, y: node.y - 2 }, ...alpha,
    data: { id: `behind:${node.id}`, size: node.radius * 2 - 1 }
  };
  return [behind, own];
}

function edgeElement(edge: GraphEdge, source: GraphNode, target: GraphNode): CanvasElement {
  const bends = edge.bends.map((bend) => weightAndDistance(edge, bend));
  const offset = (point: Point, node: GraphNode): string =>
    `${Math.round((point.x - node.x) * 10) / 10}px ${Math.round((point.y - node.y) * 10) / 10}px`;
  return {
    group: 'edges',
    classes: `${edge.kind} tone-${edge.tone} dash-${edge.dash}${edge.head > 0 ? ' headed' : ''}`,
    ...(edge.opacity < 1 ? { alpha: edge.opacity } : {}),
    ...(edge.strands.length > 0 ? { strands: edge.strands.map((strand) => ({ ...strand, path: pathOf(besides(edge.head > 0 ? cutAtHead(edge, edge.head) : edge, strand.off)) })) } : {}),
    data: {
      id: `edge:${edge.id}`, source: `node:${edge.from}`, target: `node:${edge.to}`,
      width: edge.width,
      start: offset(edge.start, source), end: offset(edge.end, target),
      weights: bends.map((bend) => bend.weight).join(' '), distances: bends.map((bend) => bend.distance).join(' '),
      head: headScale(edge)
    }
  };
}

/** Cytoscape sizes heads by the width of the line; this scale brings them to the side wanted. */
const headScale = ({ head, width }: GraphEdge): number =>
  Math.round((head / Math.max((width * 13.37) ** 0.9, 29)) * 1000 * 3.3) / 1000;

export interface Differences {
  readonly gone: readonly string[];
  readonly changed: readonly CanvasElement[];
  readonly added: readonly CanvasElement[];
}

/** What changes from one drawn set to the next, by id: a step of the day touches nothing else. */
export function differences(before: ReadonlyMap<string, CanvasElement>, after: readonly CanvasElement[]): Differences {
  const kept = new Set(after.map((element) => element.data.id));
  return {
    gone: [...before.keys()].filter((id) => !kept.has(id)),
    changed: after.filter((element) => {
      const known = before.get(element.data.id);
      return known !== undefined && drawnAs(known) !== drawnAs(element);
    }),
    added: after.filter((element) => !before.has(element.data.id))
  };
}

/** All that Cytoscape itself keeps of an element. */
const drawnAs = ({ data, classes, position }: CanvasElement): string => JSON.stringify([data, classes, position]);
