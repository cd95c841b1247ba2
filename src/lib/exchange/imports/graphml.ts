// graphml: a graph of yEd, igraph, NetworkX and many others, ours or anybody's.
import { clean } from './plain-text.ts';
import type { Importer } from './importer.ts';
import type { Intake } from './intake.ts';
import type { NetEdge, NetNode, Network, Spell } from './network.ts';
import { graphDate } from './network-spells.ts';
import { takeNetwork } from './network-in.ts';
import { below, inside, isXml, readXml } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

export const graphml: Importer = {
  id: 'graphml',
  reads: 'a graph of yEd, igraph or NetworkX, ours or anybody’s',
  recognises: ({ file }) => isXml(file.text, 'graphml'),
  read: (input, intake) => {
    const root = readXml(input.file, intake);
    if (!root) return;
    const graph = inside(root, 'graph')[0];
    if (root.name !== 'graphml' || !graph) return intake.problem(root.place, 'missing', 'a GraphML file is <graphml> with a <graph> in it');
    takeNetwork(networkOf(root, graph, intake), input, intake);
  }
};

/** A key's name, and what stands where an element has no value of it. */
interface Key {
  readonly id: string;
  readonly of: string;
  readonly name: string;
  readonly otherwise: string;
}

function networkOf(root: XmlElement, graph: XmlElement, intake: Intake): Network {
  const keys = inside(root, 'key').map((key): Key => ({
    id: key.attributes.id ?? '', of: key.attributes.for ?? 'all', name: key.attributes['attr.name'] ?? key.attributes['yfiles.type'] ?? key.attributes.id ?? '',
    otherwise: clean(inside(key, 'default')[0]?.text ?? '')
  }));
  const fields = (element: XmlElement, of: string): Record<string, string> => {
    const own = keys.filter((key) => key.of === of || key.of === 'all');
    const given = inside(element, 'data').filter((data) => data.children.length === 0).map((data) => [own.find(({ id }) => id === data.attributes.key)?.name ?? data.attributes.key ?? '', clean(data.text)]);
    return { ...Object.fromEntries(own.filter(({ otherwise }) => otherwise !== '').map(({ name, otherwise }) => [name, otherwise])), ...Object.fromEntries(given) };
  };
  const hyper = below(graph, 'hyperedge').length;
  if (hyper > 0) intake.drop('hyperedges', hyper);
  const head = fields(graph, 'graph');
  const edgedefault = graph.attributes.edgedefault ?? 'directed';
  return {
    title: head.title ?? head.name ?? head.label ?? '', head,
    nodes: below(graph, 'node').map((node) => nodeOf(node, fields(node, 'node'), intake)), edges: below(graph, 'edge').map((edge) => edgeOf(edge, fields(edge, 'edge'), edgedefault, intake))
  };
}

const drawn = (element: XmlElement, name: string): string => clean(below(element, name)[0]?.text ?? '');

function nodeOf(node: XmlElement, { label, name, title, ...fields }: Record<string, string>, intake: Intake): NetNode {
  if (below(node, 'Geometry').length > 0) intake.drop('colours, sizes and positions');
  return { id: node.attributes.id ?? '', label: label || name || title || drawn(node, 'NodeLabel'), fields, place: node.place };
}

function edgeOf(edge: XmlElement, { label, name, ...fields }: Record<string, string>, edgedefault: string, intake: Intake): NetEdge {
  const { id = '', source = '', target = '', directed } = edge.attributes;
  const { periods, start, end, start_date: startDate, end_date: endDate, weight, ...rest } = fields;
  if (weight !== undefined) intake.drop('weights of edges');
  const [from, to] = [graphDate(start ?? startDate, intake), graphDate(end ?? endDate, intake)];
  const spells = periods === undefined ? (from || to ? [{ ...(from && { start: from }), ...(to && { end: to }) }] : []) : periodsIn(periods);
  return {
    id, from: source, to: target, label: label || name || drawn(edge, 'EdgeLabel'), directed: directed === undefined ? edgedefault === 'directed' : directed === 'true', fields: rest,
    spells, place: edge.place
  };
}

/** `1905-03-01/1905-12-31 pledged untested; 1906-01-01/.. in-force untested`, as our own export writes them. */
const periodsIn = (text: string): Spell[] =>
  [...text.matchAll(/(\S+)\/(\S+) (\S+) (\w+)/g)].map(([, start, end, standing, performance]) => ({ start: start!, ...(end !== '..' && { end: end! }), standing: standing!, performance: performance! }));
