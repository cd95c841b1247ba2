// Anybody's graph: nodes become actors, edges commitments under one instrument, times the events that begin and end them.
import { earliestOf } from './import-date.ts';
import type { ImportInput } from './importer.ts';
import { importedSource } from './imported-source.ts';
import type { Draft, Intake, Place } from './intake.ts';
import { kebab } from './intake.ts';
import { knownObligation } from './known-obligations.ts';
import type { NetEdge, NetNode, Network } from './network.ts';
import { merged } from './network-spells.ts';
import { takeTimes } from './network-times.ts';
import type { Timed } from './network-times.ts';
import { webAddress } from './plain-text.ts';

const INSTRUMENT = 'as-imported';
const KINDS: Readonly<Record<string, string>> = {
  state: 'state', country: 'state', nation: 'state', organisation: 'organisation', organization: 'organisation', org: 'organisation', igo: 'organisation',
  coalition: 'coalition', alliance: 'coalition', office: 'office', person: 'person', people: 'person', individual: 'person'
};
/** Fields of nodes and edges that are read; any other is dropped and named. */
const NODE_FIELDS = ['kind', 'type', 'category', 'summary', 'description', 'blurb', 'url', 'bloc'];
const EDGE_FIELDS = ['type', 'relation', 'relationship', 'category', 'summary', 'description', 'url'];

type Cite = ReturnType<typeof importedSource>;

export function takeAnybodys(network: Network, input: ImportInput, intake: Intake): void {
  const cite = importedSource(input, intake, network.title === '' ? {} : { title: network.title });
  const own = linkedSources(intake);
  const actors = takeActors(network.nodes, intake, (node) => [cite(`node ${node.id}`), ...own(node)]);
  dropOthers([...network.nodes], NODE_FIELDS, 'nodes', intake);
  dropOthers([...network.edges], EDGE_FIELDS, 'edges', intake);
  if (network.edges.length === 0) return;
  intake.newId(INSTRUMENT, 'instrument');
  const timed = network.edges.map((edge) => takeEdge(edge, actors, intake, [cite(edge.id === '' ? undefined : `edge ${edge.id}`), ...own(edge)]));
  const first = earliestOf(timed.flatMap(({ spells }) => spells.map(({ start }) => start))) ?? input.changed;
  takeInstrument(network, { first, parties: [...new Set(timed.flatMap(({ parties }) => parties))].sort(), cite, intake, place: placeOf(input) });
  takeTimes(timed, { first, instrument: INSTRUMENT, cite, intake, place: placeOf(input) });
  const ids = timed.map(({ id }) => id);
  intake.guess('What sets these promises off, and how hard they bind, is not told by a graph: they are written as standing at all times, and vague.', ...ids);
  const both = network.edges.flatMap((edge, i) => (edge.directed ? [] : [ids[i]!]));
  if (both.length > 0) intake.guess('These edges have no direction: each is written as a promise of both to each other.', ...both);
}

const placeOf = ({ file }: ImportInput): Place => ({ file: file.name, line: 1, column: 1 });

/** The addresses that nodes and edges carry themselves. */
function linkedSources(intake: Intake): (one: NetNode | NetEdge) => Draft[] {
  const known = new Map<string, string>();
  return ({ fields, label, place }) => {
    const url = webAddress(fields.url ?? '');
    if (url === null && (fields.url ?? '') !== '') intake.drop('addresses that are no web address');
    if (url === null) return [];
    const title = label === '' ? new URL(url).host : `${label} (${new URL(url).host})`;
    const id = known.get(url) ?? intake.newId(`source-${label || new URL(url).host}`, 'source');
    if (!known.has(url)) {
      intake.add('sources', { id, title, kind: 'press', url }, place);
      intake.guess('What kind of source these are is not told by the graph: written as press.', id);
    }
    known.set(url, id);
    return [{ source: id }];
  };
}

/** The actors' ids and names by the ids of the nodes. */
function takeActors(nodes: readonly NetNode[], intake: Intake, citesOf: (node: NetNode) => readonly Draft[]): ReadonlyMap<string, { id: string; name: string }> {
  return new Map(nodes.map((node) => {
    const { fields, place } = node;
    const name = node.label || node.id;
    const id = intake.newId(name, 'actor');
    const kind = KINDS[(fields.kind ?? fields.type ?? fields.category ?? '').toLowerCase()];
    if (kind === undefined) intake.guess('The kind of these actors is not told by the file: written as state.', id);
    intake.add('actors', { id, name, kind: kind ?? 'state', bloc: fields.bloc, summary: fields.summary ?? fields.description ?? fields.blurb, cites: citesOf(node), ...(node.id !== id && { 'x-id': node.id }) }, place);
    return [node.id, { id, name }];
  }));
}

function takeEdge(edge: NetEdge, actors: ReadonlyMap<string, { id: string; name: string }>, intake: Intake, cites: readonly Draft[]): Timed {
  const [from, to] = [actors.get(edge.from)!, actors.get(edge.to)!];
  const { fields } = edge;
  const words = edge.label || fields.type || fields.relation || fields.relationship || fields.category || '';
  const label = kebab(words);
  const known = knownObligation(label);
  const obligation = known?.id ?? (label || 'as-imported');
  declare(obligation, words, intake);
  const id = intake.newId(`${from.id}-${to.id}-${obligation}`, 'commitment');
  const parties = [...new Set([from.id, to.id])];
  const sides = edge.directed ? { from: [from.id], to: [to.id] } : { from: parties, to: parties };
  const about = fields.summary ?? fields.description;
  intake.add('commitments', {
    id, instrument: INSTRUMENT, ...sides, obligation, strength: 'vague', summary: about || `${from.name} ${edge.directed ? '→' : '↔'} ${to.name}: ${words || 'no words'}`,
    trigger: { act: 'standing', by: 'any', against: sides.to }, cites, ...(edge.id !== '' && { 'x-id': edge.id })
  }, edge.place);
  if (words === '') intake.guess('These edges have no words for what is promised: their obligation is written as "as imported".', id);
  if (edge.spells.some(({ start }) => start === undefined)) intake.drop('ends of edges whose beginning is not told');
  return { id, spells: merged(edge.spells), parties, place: edge.place };
}

/** An obligation of the graph's own words keeps them as its title. */
function declare(id: string, words: string, intake: Intake): void {
  const declared = (intake.head.obligations ??= []) as Draft[];
  if (declared.some((one) => one.id === id)) return;
  const known = knownObligation(id);
  declared.push(known ? { ...known } : { id, title: words || 'As imported', atop: 'none', group: 'politics' });
  if (!known) intake.guess('Which group and ATOP type these obligations are of is not told by the graph: politics and none are written. They stand in dossier.yaml.');
}

/** Fields that a dossier has no place for, with how many records had them. */
function dropOthers(all: readonly { readonly fields: Readonly<Record<string, string>> }[], read: readonly string[], what: string, intake: Intake): void {
  for (const { fields } of all) for (const [name, value] of Object.entries(fields)) if (!read.includes(name) && value !== '') intake.drop(`"${name}" of ${what}`);
}

interface Whole {
  readonly first: string;
  readonly parties: readonly string[];
  readonly cite: Cite;
  readonly intake: Intake;
  readonly place: Place;
}

function takeInstrument({ title }: Network, { first, parties, cite, intake, place }: Whole): void {
  intake.add('instruments', {
    id: INSTRUMENT, title: title === '' ? 'As imported' : `${title}, as imported`, date: first, kind: 'statement', force: 'unknown', parties,
    summary: 'Every promise of the imported graph, until the texts that carry them are named.', cites: [cite()]
  }, place);
  intake.guess('Which texts carry the promises, of what kind, day and legal force, is not told by a graph: all stand under one text "as imported", a statement of unknown force.', INSTRUMENT);
}
