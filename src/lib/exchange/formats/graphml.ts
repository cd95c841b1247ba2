// graphml: the graph for yEd, igraph and NetworkX, with each edge's status on the dossier's own day and its periods in words.
import { edgesOf, fieldsOf, headOf, nodeFieldsOf, nodesOf } from '#lib/exchange/edges.ts';
import type { Format } from '#lib/exchange/format.ts';
import { attributes, xml } from '#lib/exchange/xml.ts';
import type { Ledger } from '#lib/domain/ledger.ts';

/** `periods`: `START/END standing performance`, parted by `; `; an open end where the status still lasted. */
export const graphml: Format = {
  id: 'graphml',
  files: 'one',
  write: (ledger) => [{ name: 'graph.graphml', text: document(ledger) }]
};

function document(ledger: Ledger): string {
  const nodes = nodesOf(ledger).map((actor) => ({ at: attributes({ id: actor.id }), fields: { label: actor.name, ...nodeFieldsOf(ledger, actor) } }));
  const edges = edgesOf(ledger).map((edge) => ({
    at: attributes({ id: edge.id, source: edge.from, target: edge.to }),
    fields: {
      ...fieldsOf(ledger, edge),
      periods: edge.spells.map(({ start, end, standing, performance }) => `${start}/${end ?? '..'} ${standing} ${performance}`).join('; ')
    }
  }));
  const head = headOf(ledger);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', Object.keys(head)), ...keys('node', Object.keys(nodes[0]?.fields ?? {})), ...keys('edge', Object.keys(edges[0]?.fields ?? {})),
    `<graph${attributes({ id: ledger.dossier.dossier.id, edgedefault: 'directed' })}>${data('graph', head)}`,
    ...nodes.map(({ at, fields }) => `<node${at}>${data('node', fields)}</node>`),
    ...edges.map(({ at, fields }) => `<edge${at}>${data('edge', fields)}</edge>`),
    '</graph>', '</graphml>', ''
  ].join('\n');
}

const keys = (of: string, names: readonly string[]): string[] =>
  names.map((name) => `<key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': 'string' })}/>`);

const data = (of: string, fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => `<data key="${of}-${name}">${xml(value)}</data>`).join('');
