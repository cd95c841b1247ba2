// Stretches of time in order, without overlaps, so that each can begin and end by an event of its own.
import { earliestDay, latestDay } from '#lib/domain/partial-date.ts';
import { edtfIn } from './import-date.ts';
import type { Intake } from './intake.ts';
import type { Spell } from './network.ts';

/** The date of a graph's attribute as EDTF; undefined, and said so, where it is none. */
export function graphDate(text: string | undefined, intake: Intake): string | undefined {
  if (text === undefined || text.trim() === '' || /^[-+]?inf(inity)?$/i.test(text.trim())) return undefined;
  const found = edtfIn(text);
  if (found === null) intake.drop('times that are no dates');
  else if (found.timed) intake.drop('times of day');
  return found?.date;
}

/** The spells by their start; those that touch or overlap are one. Those without a start are left out. */
export function merged(spells: readonly Spell[]): { start: string; end?: string }[] {
  const dated = spells.flatMap(({ start, end }) => (start === undefined ? [] : [{ start, ...(end !== undefined && { end }) }]));
  dated.sort((a, b) => earliestDay(a.start) - earliestDay(b.start));
  return dated.reduce<{ start: string; end?: string }[]>((all, spell) => {
    const last = all.at(-1);
    if (!last || (last.end !== undefined && earliestDay(spell.start) > latestDay(last.end) + 1)) return [...all, spell];
    const end = last.end === undefined || spell.end === undefined ? undefined : latestDay(spell.end) > latestDay(last.end) ? spell.end : last.end;
    return [...all.slice(0, -1), { start: last.start, ...(end !== undefined && { end }) }];
  }, []);
}
