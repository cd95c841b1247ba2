// The end of an import: what a dossier's head must have, and every guess as a record of what is unsure.
import { earliestDay } from '#lib/domain/partial-date.ts';
import { isDate, spanOf } from './import-date.ts';
import type { ImportInput } from './importer.ts';
import { stemOf } from './importer.ts';
import type { Draft, Intake } from './intake.ts';
import { kebab } from './intake.ts';
import { knownObligation } from './known-obligations.ts';

/** Fills the head and the list of what is unsure. */
export function settle(input: ImportInput, intake: Intake): void {
  const { head } = intake;
  const stem = stemOf(input.file.name);
  const title = head.title ?? stem;
  const given = { ...head };
  for (const key of Object.keys(head)) delete head[key];
  Object.assign(head, { id: given.id ?? (kebab(String(given.title ?? stem)) || 'imported'), title, ...given });
  if (given.title === undefined) intake.guess('The file has no title: its name is written as the title.');
  head.span ??= span(input, intake);
  delete head['x-recordEnds'];
  declareObligations(intake);
  for (const { what, about } of intake.guesses) {
    intake.add('unsure', { id: intake.newId(`unsure-${firstWords(what)}`, 'unsure'), what, ...(about.length > 0 && { about }) }, placeOf(input));
  }
}

const placeOf = ({ file }: ImportInput) => ({ file: file.name, line: 1, column: 1 });
const firstWords = (what: string): string => what.split(/\s+/).slice(0, 5).join(' ');

/** From the first to the last date of what was taken in. */
function span({ changed }: ImportInput, intake: Intake): { from: string; to: string } {
  const { events, commitments, instruments, actors } = intake.lists;
  const eras = (intake.head.eras ?? []) as readonly { from: string; to: string }[];
  const dates = [
    ...[...events, ...commitments, ...instruments].flatMap(({ record }) => [record.date, record.start, record.end, record.knownUntil]),
    ...actors.flatMap(({ record }) => ((record.members ?? []) as { from?: string; to?: string }[]).flatMap(({ from, to }) => [from, to])),
    ...eras.flatMap(({ from, to }) => [from, to])
  ].filter((date) => typeof date === 'string');
  const found = spanOf(dates);
  const ends = intake.head['x-recordEnds'];
  if (found && typeof ends === 'string' && isDate(ends) && ends >= found.from) {
    intake.guess('The file does not say when its record begins: its first date is written as the start of the span.');
    return { from: found.from, to: ends };
  }
  intake.guess(found ? 'The file does not say how far its record goes: its first and last dates are written as the span.' : 'The file has no dates: the day on which it was last changed is written as the span.');
  return found ?? { from: changed, to: changed };
}

/** Every obligation that a commitment names stands in the head, with what is known of it. */
function declareObligations(intake: Intake): void {
  const declared = (intake.head.obligations ?? []) as Draft[];
  const named = new Set(intake.lists.commitments.map(({ record }) => record.obligation).filter((id) => typeof id === 'string'));
  const missing = [...named].filter((id) => !declared.some((one) => one.id === id)).sort();
  const made = missing.map((id) => {
    const known = knownObligation(id);
    if (!known) intake.guess(`Nothing tells what kind of obligation "${id}" is: it is written in the group politics, with no ATOP type.`);
    return known ?? { id, title: asTitle(id), atop: 'none', group: 'politics' };
  });
  if (declared.length + made.length > 0) intake.head.obligations = [...declared, ...made];
}

/** `armed-response` as `Armed response`. */
export const asTitle = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Records in the order of their dates, then as they came. */
export const byDate = (a: Draft, b: Draft): number => earliest(a.date) - earliest(b.date);
const earliest = (date: unknown): number => (typeof date === 'string' && isDate(date) ? earliestDay(date) : 0);
