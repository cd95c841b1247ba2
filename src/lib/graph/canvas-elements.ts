// The graph's circles and lines as Cytoscape takes them, and what has to change from one set of them to the next.
import { toneOf } from '#lib/ui/tokens.ts';
import { cutAtHead, headOf } from './arrow-head.ts';
import type { Line } from './curves.ts';
import type { Dash, GraphEdge, GraphElements, GraphNode, Point, Tone } from './graph-model.ts';
import { labelAt } from './node-labels.ts';
import { besides } from './strands.ts';

/** A line as it is painted: an edge's own, or a strand beside it. */
export interface DrawnLine {
  readonly course: Line;
  readonly tone: Tone;
  readonly dash: Dash;
  readonly width: number;
  readonly opacity: number;
}

/** An edge as it is painted: its line, the corners of its head where it has one, and the strands beside it. */
export interface DrawnEdge extends DrawnLine {
  readonly head: readonly Point[];
  readonly strands: readonly DrawnLine[];
  readonly faded: boolean;
}

export interface CanvasElement {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  readonly classes: string;
  readonly position?: Point;
  /** Of a node: how much of it shows, 0 to 1, where not all: set when it is painted, so that a focus that fades the rest restyles none of it. */
  readonly alpha?: number;
  /** Of an edge: how it is painted, under the nodes. Cytoscape itself keeps whom it ties, so that no day, focus or lens restyles it. */
  readonly drawn?: DrawnEdge;
}

/** Of a node that stands outside the focus. */
const FADED = 0.62;

/** Everything Cytoscape keeps, under ids with the kind in front: `node:russia`, `edge:russia--ukraine`; signs and captions are painted over it. */
export function canvasElements({ nodes, edges }: GraphElements): CanvasElement[] {
  return [...nodes.flatMap(nodeElements), ...edges.map(edgeElement)];
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

const edgeElement = (edge: GraphEdge): CanvasElement => ({
  group: 'edges', classes: edge.kind, drawn: drawnEdge(edge),
  data: { id: `edge:${edge.id}`, source: `node:${edge.from}`, target: `node:${edge.to}` }
});

function drawnEdge(edge: GraphEdge): DrawnEdge {
  const { tone, dash, width, opacity, head, faded } = edge;
  const course = head > 0 ? cutAtHead(edge, head) : edge;
  return {
    course, tone, dash, width, opacity, faded, head: head > 0 ? headOf(edge, head).corners : [],
    strands: edge.strands.map(({ off, ...strand }) => ({ ...strand, course: besides(course, off) }))
  };
}

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
