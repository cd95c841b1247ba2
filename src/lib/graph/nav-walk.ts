// The keyboard's walk through the graph: arrows go round the actors and along their lines, up and down switch in and out.
import type { Stop } from './nav-stops.ts';

export type Side = 'out' | 'in';

/** Where the walk stands: a stop and, on a line, whose line it is walked as and on which side. */
export interface Footing {
  readonly stop: string;
  readonly of: string;
  readonly side: Side;
}

/** What a key asks of the walk: another place, the actor come from, or nothing. */
export type Walked = Footing | 'leave' | null;

/** The footing of a stop reached without the arrows: a line is then its obligor's. */
export const footingOn = (stop: Stop): Footing => ({ stop: stop.id, of: stop.kind === 'node' ? stop.of : stop.from, side: 'out' });

/**
 * Where does this key lead from here? Left and right walk the neighbours, round and round; down goes to what the actor
 * owes, up to what it is owed, and on a line the one switches to the other; Home and End are the first and last actor;
 * Escape returns from a line to its actor, and from an actor leaves.
 */
export function walked(stops: readonly Stop[], at: Footing, key: string): Walked {
  const nodes = stops.filter((stop) => stop.kind === 'node');
  const here = stops.find((stop) => stop.id === at.stop);
  if (!here) return null;
  const onNode = here.kind === 'node';
  if (key === 'Escape') return onNode ? 'leave' : nodeFooting(nodes.find((node) => node.of === at.of) ?? nodes[0]!);
  if (key === 'Home' || key === 'End') return nodeFooting(nodes.at(key === 'Home' ? 0 : -1)!);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const ring = onNode ? nodes : linesOf(stops, at.of, at.side);
  if (step !== undefined) {
    const next = ring[(ring.findIndex((stop) => stop.id === at.stop) + step + ring.length) % ring.length]!;
    return onNode ? nodeFooting(next) : { ...at, stop: next.id };
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const side: Side = onNode ? (key === 'ArrowDown' ? 'out' : 'in') : at.side === 'out' ? 'in' : 'out';
  return lineFooting(stops, at.of, side) ?? (onNode ? lineFooting(stops, at.of, side === 'out' ? 'in' : 'out') : null);
}

/** The actor whose name, or a word of whose name, begins with what was typed; the search goes on after the present stop. */
export function typedTo(stops: readonly Stop[], at: Footing, typed: string): Footing | null {
  const nodes = stops.filter((stop) => stop.kind === 'node');
  const from = nodes.findIndex((node) => node.id === at.stop);
  const start = typed.length === 1 ? from + 1 : Math.max(0, from);
  const wanted = typed.toLocaleLowerCase();
  const inOrder = [...nodes.slice(start), ...nodes.slice(0, start)];
  const begins = (name: string): boolean => name.toLocaleLowerCase().startsWith(wanted);
  const found = inOrder.find(({ name }) => begins(name)) ?? inOrder.find(({ name }) => name.split(/[\s:,]+/).some(begins));
  return found ? nodeFooting(found) : null;
}

/** The lines an actor owes under, or is owed under, in the order in which they are drawn. */
const linesOf = (stops: readonly Stop[], node: string, side: Side): Stop[] =>
  stops.filter((stop) => stop.kind === 'edge' && (side === 'out' ? stop.from : stop.to) === node);

const nodeFooting = (stop: Stop): Footing => ({ stop: stop.id, of: stop.of, side: 'out' });

function lineFooting(stops: readonly Stop[], of: string, side: Side): Footing | null {
  const [first] = linesOf(stops, of, side);
  return first ? { stop: first.id, of, side } : null;
}
