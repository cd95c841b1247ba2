// Where lines land round the centre: each at a port of its own on a ring, near the direction it comes from.

export interface Wanted {
  readonly id: string;
  /** Radians, 0 to the right, growing downward as on a screen. */
  readonly angle: number;
  /** How far beside it; the ports of one direction stay together. */
  readonly turn?: number;
}

const ROUNDS = 400;
const TURN = Math.PI * 2;

/**
 * The angle of each port: as wanted, pushed apart until neighbours stand `gap` pixels from each other on a ring of this
 * radius, or as near to it as their number allows. Order round the ring is kept.
 */
export function portAngles(wanted: readonly Wanted[], radius: number, gap: number): Map<string, number> {
  const sorted = [...wanted]
    .map(({ id, angle, turn = 0 }) => ({ id, angle: ((angle % TURN) + TURN) % TURN, turn }))
    .sort((a, b) => a.angle - b.angle || a.turn - b.turn || (a.id < b.id ? -1 : 1))
    .map(({ id, angle, turn }) => ({ id, angle: angle + turn }));
  const least = Math.min(gap / radius, (TURN / Math.max(sorted.length, 1)) * 0.98);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(sorted, least)) break;
  }
  return new Map(sorted.map(({ id, angle }) => [id, angle]));
}

/** One round: each pair of neighbours too near moves apart by half of what is missing. Did any move? */
function pushApart(ports: { angle: number }[], least: number): boolean {
  let moved = false;
  for (let i = 0; i < ports.length && ports.length > 1; i += 1) {
    const here = ports[i]!;
    const next = ports[(i + 1) % ports.length]!;
    const apart = next.angle - here.angle + (i === ports.length - 1 ? TURN : 0);
    const missing = least - apart;
    if (missing < 1e-4) continue;
    here.angle -= missing / 2;
    next.angle += missing / 2;
    moved = true;
  }
  return moved;
}
