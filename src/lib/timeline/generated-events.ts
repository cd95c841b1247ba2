// Events made up for tests of size: the same for the same seed.
import type { Entry } from './event-index.ts';

/** `count` entries over `days` days and `lanes` lanes, denser towards the end, one in a hundred imprecise. */
export function generatedEntries(count: number, days: number, lanes: number): Entry[] {
  let seed = 12345;
  const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  return Array.from({ length: count }, (_, at) => {
    const first = Math.floor(Math.sqrt(next()) * days);
    const latest = at % 100 === 0 ? first + 29 : first;
    const end = at % 97 === 0 ? { end: first + Math.floor(next() * 400) + 1 } : {};
    const weight = 1 + Math.floor(next() * next() * 5);
    return { id: `event-${at}`, first, latest, weight, lane: Math.floor(next() * lanes), landmark: at % 5000 === 7, ...end };
  });
}
