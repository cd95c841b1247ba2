// A graph of anybody's, whichever format it was written in.
import type { Intake, Place } from './intake.ts';

/** A stretch of time; open where a side is missing. */
export interface Spell {
  readonly start?: string;
  /** The last day included. */
  readonly end?: string;
  readonly standing?: string;
  readonly performance?: string;
}

export interface NetNode {
  readonly id: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface NetEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly directed: boolean;
  readonly fields: Readonly<Record<string, string>>;
  readonly spells: readonly Spell[];
  readonly place: Place;
}

export interface Network {
  readonly title: string;
  /** What the graph says of itself: `recordEnds`, `licence`. */
  readonly head: Readonly<Record<string, string>>;
  readonly nodes: readonly NetNode[];
  readonly edges: readonly NetEdge[];
}

/** The nodes and edges that hang together: doubles and ends that lead nowhere are problems. */
export function soundNetwork({ nodes, edges, ...rest }: Network, intake: Intake): Network {
  const ids = new Set<string>();
  for (const { id, place } of nodes) {
    if (id === '') intake.problem(place, 'missing', 'a node has no id');
    else if (ids.has(id)) intake.problem(place, 'id-twice', `the node "${id}" stands here twice`);
    ids.add(id);
  }
  const whole = edges.filter(({ from, to, place }) => {
    const lost = [...new Set([from, to])].filter((id) => !ids.has(id));
    for (const id of lost) intake.problem(place, 'unknown-id', id === '' ? 'an edge has an end that names no node' : `the edge leads to "${id}", and no node has this id`);
    return lost.length === 0;
  });
  return { ...rest, nodes, edges: whole };
}

/** Whether the graph is one that `export` wrote. */
export const isOurs = ({ edges }: Network): boolean =>
  edges.length > 0 && edges.every(({ fields }) => ['commitment', 'instrument', 'obligation', 'strength', 'force'].every((name) => (fields[name] ?? '') !== ''));
