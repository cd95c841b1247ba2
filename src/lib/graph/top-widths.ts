// How wide the names at the top are drawn: the widest of all languages, so that a place hangs on none of them.
import type { Ledger } from '#lib/domain/ledger.ts';
import { LANGS } from '#lib/text/words.ts';
import { drawnName, labelLines, topRoom } from './drawn-name.ts';
import { textWidth } from './label-size.ts';
import { weighed } from './weights.ts';

const FONT = 14;

/** The width of the name of every actor of the top on a ground this wide, px, by its id. */
export function topWidths(ledger: Ledger, width: number): ReadonlyMap<string, number> {
  const known = KNOWN.get(ledger) ?? new Map<number, ReadonlyMap<string, number>>();
  KNOWN.set(ledger, known);
  const found = known.get(width) ?? new Map(weighed(ledger).filter(({ side }) => side === 'top').map(({ id }) => [id, widthOf(ledger, id, topRoom(width))]));
  known.set(width, found);
  return found;
}

/** A ledger never changes, so that its names are measured once for each width. */
const KNOWN = new WeakMap<Ledger, Map<number, ReadonlyMap<string, number>>>();

function widthOf(ledger: Ledger, id: string, room: number): number {
  return Math.max(...LANGS.flatMap((lang) => labelLines(drawnName({ ledger, lang }, id, false), room, FONT).map((line) => textWidth(line, FONT))));
}
