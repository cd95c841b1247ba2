// cx2: the graph for Cytoscape and NDEx (Cytoscape Exchange, version 2).
import { edgesOf, fieldsOf, headOf, nodeFieldsOf, nodesOf } from '#lib/exchange/edges.ts';
import type { Format } from '#lib/exchange/format.ts';
import type { Ledger } from '#lib/domain/ledger.ts';

type Fields = Readonly<Record<string, string>>;

export const cx2: Format = {
  id: 'cx2',
  files: 'one',
  write: (ledger) => [{ name: 'graph.cx2', text: `${JSON.stringify(aspects(ledger))}\n` }]
};

function aspects(ledger: Ledger): unknown[] {
  const actors = nodesOf(ledger);
  const numbers = new Map(actors.map(({ id }, at) => [id, at]));
  const nodes = actors.map((actor, id) => ({ id, v: filled({ name: actor.name, actor: actor.id, ...nodeFieldsOf(ledger, actor) }) }));
  const edges = edgesOf(ledger).map((edge, id) => ({
    id, s: numbers.get(edge.from)!, t: numbers.get(edge.to)!, v: filled({ interaction: edge.commitment.obligation, ...fieldsOf(ledger, edge) })
  }));
  const head = headOf(ledger);
  const network = filled({ name: head['title']!, ...head });
  return [
    { CXVersion: '2.0', hasFragments: false },
    { metaData: [{ name: 'attributeDeclarations', elementCount: 1 }, { name: 'networkAttributes', elementCount: 1 }, { name: 'nodes', elementCount: nodes.length }, { name: 'edges', elementCount: edges.length }] },
    { attributeDeclarations: [{ networkAttributes: declared([network]), nodes: declared(nodes.map(({ v }) => v)), edges: declared(edges.map(({ v }) => v)) }] },
    { networkAttributes: [network] }, { nodes }, { edges }, { status: [{ success: true, error: '' }] }
  ];
}

const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

const declared = (all: readonly Fields[]): Record<string, { d: 'string' }> =>
  Object.fromEntries([...new Set(all.flatMap((fields) => Object.keys(fields)))].map((name) => [name, { d: 'string' as const }]));
