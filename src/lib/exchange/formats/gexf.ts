// gexf: the graph for Gephi (GEXF 1.3), dynamic: each edge exists in one spell for each period of its status.
import { edgesOf, fieldsOf, headOf, nodeFieldsOf, nodesOf } from '#lib/exchange/edges.ts';
import type { ExportedEdge } from '#lib/exchange/edges.ts';
import type { Format } from '#lib/exchange/format.ts';
import { attributes, xml } from '#lib/exchange/xml.ts';
import type { Ledger } from '#lib/domain/ledger.ts';

/** Fields that change with time are told in spells and not once for all. */
const DYNAMIC = ['standing', 'performance'] as const;
const STATIC_NOT = new Set<string>([...DYNAMIC, 'since', 'accordingTo', 'disputedBy']);

/** Standing and performance are dynamic attributes; a spell's last day is included. */
export const gexf: Format = {
  id: 'gexf',
  files: 'one',
  write: (ledger) => [{ name: 'graph.gexf', text: document(ledger) }]
};

function document(ledger: Ledger): string {
  const head = headOf(ledger);
  const { span } = ledger.dossier.dossier;
  const nodes = nodesOf(ledger);
  const edges = edgesOf(ledger).filter(({ spells }) => spells.length > 0);
  const nodeNames = nodes[0] ? Object.keys(nodeFieldsOf(ledger, nodes[0])) : [];
  const edgeNames = edges[0] ? Object.keys(fieldsOf(ledger, edges[0])).filter((name) => !STATIC_NOT.has(name)) : [];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${span.to}"><creator>Pledgeline</creator><description>${xml(`${head['title']}. The record ends on ${span.to}. ${head['licence']}`)}</description></meta>`,
    `<graph${attributes({ defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', start: span.from, end: span.to })}>`,
    declared('node', 'static', nodeNames), declared('edge', 'static', edgeNames), declared('edge', 'dynamic', DYNAMIC),
    '<nodes>',
    ...nodes.map((actor) => `<node${attributes({ id: actor.id, label: actor.name })}>${values(nodeFieldsOf(ledger, actor), nodeNames)}</node>`),
    '</nodes>', '<edges>',
    ...edges.map((edge) => edgeElement(ledger, edge, edgeNames)),
    '</edges>', '</graph>', '</gexf>', ''
  ].filter(Boolean).join('\n');
}

const declared = (of: string, mode: string, names: readonly string[]): string =>
  `<attributes class="${of}" mode="${mode}">${names.map((name) => `<attribute${attributes({ id: name, title: name, type: 'string' })}/>`).join('')}</attributes>`;

const values = (fields: Readonly<Record<string, string>>, names: readonly string[], more = ''): string =>
  `<attvalues>${names.map((name) => `<attvalue for="${name}" value="${xml(fields[name] ?? '')}"/>`).join('')}${more}</attvalues>`;

function edgeElement(ledger: Ledger, edge: ExportedEdge, names: readonly string[]): string {
  const fields = fieldsOf(ledger, edge);
  const changing = edge.spells.flatMap(({ start, end, ...status }) =>
    DYNAMIC.map((name) => `<attvalue${attributes({ for: name, value: status[name], start, end })}/>`)).join('');
  const spells = edge.spells.map(({ start, end }) => `<spell${attributes({ start, end })}/>`).join('');
  return `<edge${attributes({ id: edge.id, source: edge.from, target: edge.to, label: fields['obligationTitle'] })}>${values(fields, names, changing)}<spells>${spells}</spells></edge>`;
}
