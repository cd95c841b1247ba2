// Text for a person at a terminal: names instead of ids, columns that line up.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';

/** The name of an actor, or the title of what else has this id. */
export function nameOf(ledger: Ledger, id: string): string {
  const actor = ledger.actors.get(id);
  if (actor) return say(actor, 'name', 'en');
  const titled = ledger.instruments.get(id) ?? ledger.obligations.get(id) ?? ledger.sources.get(id) ?? ledger.drafts.get(id);
  return titled ? say(titled, 'title', 'en') : id;
}

export const namesOf = (ledger: Ledger, ids: readonly string[]): string => ids.map((id) => nameOf(ledger, id)).join(', ');

/** "Russia → Ukraine: No use of force (Budapest Memorandum)" for a commitment's id. */
export function headingOf(ledger: Ledger, id: string): string {
  const commitment = ledger.commitments.get(id);
  if (!commitment) return id;
  const { from, to, obligation, instrument } = commitment;
  return `${namesOf(ledger, from)} → ${namesOf(ledger, to)}: ${nameOf(ledger, obligation)} (${nameOf(ledger, instrument)})`;
}

/** Rows as columns, padded to the widest cell but for the last column. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ')).join('\n');
}

/** "according to X, Y; denied by Z", or nothing where nobody is named. */
export function holdersOf(ledger: Ledger, accordingTo: readonly string[], disputedBy: readonly string[]): string {
  const held = accordingTo.length > 0 ? [`according to ${namesOf(ledger, accordingTo)}`] : [];
  const denied = disputedBy.length > 0 ? [`denied by ${namesOf(ledger, disputedBy)}`] : [];
  return [...held, ...denied].join('; ');
}
