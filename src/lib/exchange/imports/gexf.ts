// gexf: a graph of Gephi (GEXF 1.1 to 1.3), dynamic or not, ours or anybody's.
import { clean } from './plain-text.ts';
import type { Importer } from './importer.ts';
import type { Intake } from './intake.ts';
import type { NetEdge, NetNode, Network, Spell } from './network.ts';
import { graphDate } from './network-spells.ts';
import { takeNetwork } from './network-in.ts';
import { below, inside, isXml, readXml } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

export const gexf: Importer = {
  id: 'gexf',
  reads: 'a Gephi graph, ours or anybody’s',
  recognises: ({ file }) => isXml(file.text, 'gexf'),
  read: (input, intake) => {
    const root = readXml(input.file, intake);
    if (!root) return;
    const graph = inside(root, 'graph')[0];
    if (root.name !== 'gexf' || !graph) return intake.problem(root.place, 'missing', 'a GEXF file is <gexf> with a <graph> in it');
    takeNetwork(networkOf(root, graph, intake), input, intake);
  }
};

function networkOf(root: XmlElement, graph: XmlElement, intake: Intake): Network {
  const description = clean(below(root, 'description')[0]?.text ?? '');
  const ours = /^(.*)\. The record ends on (\d{4}-\d{2}-\d{2})\. ?(.*)$/s.exec(description);
  const titles = (of: string): Map<string, string> =>
    new Map(inside(graph, 'attributes').filter((one) => one.attributes.class === of).flatMap((one) => inside(one, 'attribute')).map(({ attributes }) => [attributes.id ?? '', attributes.title ?? attributes.id ?? '']));
  const [nodeTitles, edgeTitles] = [titles('node'), titles('edge')];
  const directed = graph.attributes.defaultedgetype ?? 'undirected';
  return {
    title: ours?.[1] ?? description, head: ours ? { recordEnds: ours[2]!, licence: ours[3]! } : {},
    nodes: below(graph, 'node').map((node) => nodeOf(node, nodeTitles, intake)),
    edges: below(graph, 'edge').map((edge) => edgeOf(edge, edgeTitles, directed, intake))
  };
}

function fieldsOf(element: XmlElement, titles: ReadonlyMap<string, string>): Record<string, string> {
  const values = inside(element, 'attvalues').flatMap((one) => inside(one, 'attvalue')).filter(({ attributes }) => attributes.start === undefined && attributes.end === undefined);
  return Object.fromEntries(values.map(({ attributes }) => {
    const key = attributes.for ?? attributes.id ?? '';
    return [titles.get(key) ?? key, clean(attributes.value ?? '')];
  }));
}

function nodeOf(node: XmlElement, titles: ReadonlyMap<string, string>, intake: Intake): NetNode {
  if (['color', 'position', 'size', 'shape'].some((name) => inside(node, name).length > 0)) intake.drop('colours, sizes and positions');
  if (inside(node, 'spells').length > 0 || node.attributes.start !== undefined) intake.drop('times of nodes');
  return { id: node.attributes.id ?? '', label: clean(node.attributes.label ?? ''), fields: fieldsOf(node, titles), place: node.place };
}

function edgeOf(edge: XmlElement, titles: ReadonlyMap<string, string>, defaultType: string, intake: Intake): NetEdge {
  const { id = '', source = '', target = '', label = '', kind = '', type = defaultType } = edge.attributes;
  if (edge.attributes.weight !== undefined) intake.drop('weights of edges');
  return {
    id, from: source, to: target, label: clean(label || kind), directed: type === 'directed', fields: fieldsOf(edge, titles), spells: spellsOf(edge, titles, intake),
    place: edge.place
  };
}

/** The edge's spells, with what its dynamic attributes say of each. */
function spellsOf(edge: XmlElement, titles: ReadonlyMap<string, string>, intake: Intake): Spell[] {
  const changing = inside(edge, 'attvalues').flatMap((one) => inside(one, 'attvalue')).filter(({ attributes }) => attributes.start !== undefined);
  const valueAt = (name: string, start: string | undefined): string | undefined =>
    changing.find(({ attributes }) => (titles.get(attributes.for ?? '') ?? attributes.for) === name && attributes.start === start)?.attributes.value;
  const spells = [...below(edge, 'spell'), ...below(edge, 'slice')];
  const own = edge.attributes.start !== undefined || edge.attributes.end !== undefined ? [edge] : [];
  return (spells.length > 0 ? spells : own).map(({ attributes }) => {
    const [start, end] = [graphDate(attributes.start ?? attributes.startopen, intake), graphDate(attributes.end ?? attributes.endopen, intake)];
    const [standing, performance] = [valueAt('standing', attributes.start), valueAt('performance', attributes.start)];
    return { ...(start && { start }), ...(end && { end }), ...(standing && { standing }), ...(performance && { performance }) };
  });
}
