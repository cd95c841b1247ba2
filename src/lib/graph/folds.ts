// Who is drawn as a node of its own on one day and who is folded together with others, so that a reader can read it.
import type { Tie } from './bundles.ts';
import type { Lit } from './focus-lit.ts';
import type { Point } from './graph-model.ts';
import { SIDES } from './positions.ts';
import type { Places } from './positions.ts';
import type { Side } from './weights.ts';

export interface Unit {
  /** The actor's id, or `fold-` and the side. */
  readonly id: string;
  readonly kind: 'centre' | 'actor' | 'fold';
  readonly actorIds: readonly string[];
  readonly side: Side | 'centre';
  readonly at: Point;
}

const MOST_BUNDLES = 40;

export interface Folding {
  readonly units: readonly Unit[];
  /** The id of the unit an actor is drawn as; undefined where it is not drawn. */
  readonly unitOf: ReadonlyMap<string, string>;
}

/**
 * The units of a day with these ties: actors with a place of their own, those in focus, and for each side one fold of
 * the others; a fold of one is that one. Actors tied to others only fold into one below, whatever their side. Where
 * that is still too much for the ground, the lightest fold too. A narrow ground shows of those tied to others only whom
 * the focus is tied to.
 */
export function folded(ties: readonly Tie[], centre: string, places: Places, lit: Lit): Folding {
  // Who holds among its members what the record in focus is about has only its ring to show it, and so steps out of a fold.
  const inside = lit.actors.length > 0 ? [] : ties.filter(({ from, to, commitment }) => from === to && lit.commitments.has(commitment.id));
  const focus = [...lit.actors, ...new Set(inside.map(({ from }) => from))];
  const isNear = ({ from, to, commitment }: Tie): boolean => [centre, ...focus].some((id) => id === from || id === to) || lit.commitments.has(commitment.id);
  const present = endsOf(places.small ? ties.filter(isNear) : ties);
  const ofCentre = ties.filter((tie) => tie.from !== tie.to && (tie.from === centre || tie.to === centre));
  const tied = endsOf(ofCentre);
  const here = places.order.map(({ id }) => id).filter((id) => id !== centre && (present.has(id) || focus.includes(id)));
  const alone = here.filter((id) => focus.includes(id) || (tied.has(id) && places.own.has(id)));
  for (;;) {
    const folding = gathered(here, alone, { tied, centre, places });
    const lightest = alone.findLast((id) => !focus.includes(id));
    if (lightest === undefined || fits(folding, ofCentre, places)) return folding;
    alone.splice(alone.indexOf(lightest), 1);
  }
}

function endsOf(ties: readonly Tie[]): Set<string> {
  const ends = new Set<string>();
  for (const { from, to } of ties) ends.add(from).add(to);
  return ends;
}

interface Ground {
  readonly tied: ReadonlySet<string>;
  readonly centre: string;
  readonly places: Places;
}

function fits({ units, unitOf }: Folding, ofCentre: readonly Tie[], places: Places): boolean {
  const pairs = new Set(
    ofCentre.map((tie) => `${unitOf.get(tie.from)} ${unitOf.get(tie.to)} ${tie.added ?? ''}`)
  );
  return units.length <= places.mostNodes && pairs.size <= MOST_BUNDLES;
}

function gathered(here: readonly string[], alone: readonly string[], ground: Ground): Folding {
  const { places, centre } = ground;
  const units: Unit[] = [{ id: centre, kind: 'centre', actorIds: [centre], side: 'centre', at: places.centre }];
  const taken = new Set<string>();
  const sideOf = (id: string): Side => places.sideOf.get(id) ?? 'right';
  // An actor's own place, else the guest's of its side, or the fold's where it is all that the fold would hold.
  const single = (id: string, place: Place, side = sideOf(id)): Unit =>
    ({ id, kind: 'actor', actorIds: [id], side, at: free(places.own.get(id) ?? places[place][side], side, taken) });
  // A narrow ground has room for one guest over its top row, the next stands on the floor; where the floor has one, it has no fold.
  const guests = places.small ? alone.filter((id) => !places.own.has(id)) : [];
  const second = guests.filter((id) => sideOf(id) === 'top')[1];
  const hasFloor = second === undefined && guests.every((id) => sideOf(id) === 'top' || sideOf(id) === 'right');
  units.push(...alone.map((id) => single(id, 'guests', id === second ? 'below' : undefined)));
  for (const side of SIDES) {
    const inside = here.filter((id) => !alone.includes(id) && (hasFloor || foldOf(id, ground) !== 'below' ? foldOf(id, ground) : 'right') === side);
    if (inside.length === 1) units.push(single(inside[0]!, 'folds', places.small && !places.own.has(inside[0]!) ? side : undefined));
    else if (inside.length > 1) {
      units.push({ id: `fold-${side}`, kind: 'fold', actorIds: inside, side, at: free(places.folds[side], side, taken) });
    }
  }
  return { units, unitOf: new Map(units.flatMap((unit) => unit.actorIds.map((id) => [id, unit.id] as const))) };
}

const foldOf = (id: string, { tied, places }: Ground): Side =>
  tied.has(id) ? (places.sideOf.get(id) ?? 'right') : 'below';

type Place = 'guests' | 'folds';

/** This place, or where another stands on it, a step inward. */
function free(wanted: Point, side: Side, taken: Set<string>): Point {
  let at = wanted;
  while (taken.has(`${at.x} ${at.y}`)) at = { x: at.x + (side === 'left' ? 90 : -130), y: at.y };
  taken.add(`${at.x} ${at.y}`);
  return at;
}
