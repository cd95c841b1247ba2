// A graph that `export --to gexf` or `--to graphml` wrote: its edges are commitments again, its periods events.
import type { ImportInput } from './importer.ts';
import { importedSource } from './imported-source.ts';
import type { Draft, Intake } from './intake.ts';
import { knownObligation } from './known-obligations.ts';
import type { NetEdge, Network } from './network.ts';
import { takePeriods } from './network-periods.ts';

const twins = (fields: Readonly<Record<string, string>>, field: string): Draft => Object.fromEntries(Object.entries(fields).filter(([name, value]) => new RegExp(`^${field}[A-Z][a-z]{1,2}$`).test(name) && value !== ''));

export function takeOurs(network: Network, input: ImportInput, intake: Intake): void {
  const cite = importedSource(input, intake, network.title === '' ? {} : { title: network.title });
  const commitments = groups(network.edges, 'commitment');
  const instruments = groups(network.edges, 'instrument');
  for (const id of [...network.nodes.map((node) => node.id), ...instruments.keys(), ...commitments.keys()]) intake.newId(id, 'record');
  for (const { id, label, fields, place } of network.nodes) {
    intake.add('actors', { id, name: label || id, ...twins(fields, 'name'), kind: fields.kind, bloc: fields.bloc, summary: fields.summary, cites: [cite(`node ${id}`)] }, place);
  }
  for (const [id, edges] of instruments) {
    const { instrumentTitle: title = id, date, force } = edges[0]!.fields;
    const parties = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
    intake.add('instruments', { id, title, date, kind: 'statement', force, parties, summary: title, cites: [cite()] }, edges[0]!.place);
  }
  for (const [id, edges] of commitments) takeCommitment(id, edges, [cite(`edge ${edges[0]!.id}`)], intake);
  takeHead(network.edges, intake);
  takePeriods(network.edges, { cite, intake });
  intake.guess('The kind of these texts, what they say and who else is party to them is not told by the graph: a statement, its title and those that promise or are promised are written.', ...instruments.keys());
  intake.guess('What sets these promises off is not told by the graph: they are written as standing at all times.', ...commitments.keys());
  intake.drop('sources of the records: the graph has their ids alone, kept as x-sources', 0);
  intake.drop('fields that are computed again from the events: standing, since, performance, accordingTo, disputedBy', 0);
}

function groups(edges: readonly NetEdge[], field: string): Map<string, NetEdge[]> {
  const found = new Map<string, NetEdge[]>();
  for (const edge of edges) found.set(edge.fields[field]!, [...(found.get(edge.fields[field]!) ?? []), edge]);
  return found;
}

function takeCommitment(id: string, edges: readonly NetEdge[], cites: readonly Draft[], intake: Intake): void {
  const { fields, place } = edges[0]!;
  const [from, to] = [[...new Set(edges.map((edge) => edge.from))], [...new Set(edges.map((edge) => edge.to))]];
  const sources = (fields.sources ?? '').split(' ').filter((source) => source !== '');
  intake.add('commitments', {
    id, instrument: fields.instrument, from, to, obligation: fields.obligation, strength: fields.strength, summary: fields.summary, ...twins(fields, 'summary'),
    trigger: { act: 'standing', by: 'any', against: to }, cites, ...(sources.length > 0 && { 'x-sources': sources })
  }, place);
}

function takeHead(edges: readonly NetEdge[], intake: Intake): void {
  const seen = new Map(edges.map(({ fields }) => [fields.obligation!, fields]));
  intake.head.obligations = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { obligationTitle, group }]) => {
    const known = knownObligation(id);
    if (known === undefined) intake.guess('The ATOP types of obligations are not told by the graph: none is written where the obligation is not one that dossiers share.');
    return { id, title: obligationTitle || known?.title || id, atop: known?.atop ?? 'none', group: group || known?.group || 'politics' };
  });
  const suffixes = new Set(edges.flatMap(({ fields }) => Object.keys(fields).flatMap((name) => /^summary([A-Z][a-z]{1,2})$/.exec(name)?.[1] ?? [])));
  if (suffixes.size > 0) intake.head.languages = ['en', ...[...suffixes].map((suffix) => suffix.toLowerCase()).sort()];
  if (suffixes.size > 0) intake.guess('The graph names no first language: en is written.');
}
